package org.fourcount.sensor.link;

import java.util.Locale;
import org.fourcount.protocol.Ack;
import org.fourcount.protocol.Direction;
import org.fourcount.protocol.Event;
import org.fourcount.protocol.Frame;
import org.fourcount.protocol.FrameDecoder;
import org.fourcount.protocol.FrameEncoder;
import org.fourcount.protocol.FrameFormat;
import org.fourcount.protocol.FrameHandler;
import org.fourcount.protocol.Heartbeat;
import org.fourcount.protocol.Hello;
import org.fourcount.protocol.HelloRequest;
import org.fourcount.protocol.Message;
import org.fourcount.protocol.NodeInfo;
import org.fourcount.protocol.Order;
import org.fourcount.protocol.Samples;
import org.fourcount.protocol.Status;
import org.fourcount.protocol.TimeRequest;
import org.fourcount.protocol.TimeResponse;
import org.fourcount.sensor.source.ByteSource;
import org.fourcount.sensor.source.ByteTap;
import org.fourcount.sensor.source.LinkProblem;
import org.fourcount.sensor.source.SourceLost;
import org.fourcount.sensor.source.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * The host's side of the protocol over one open source: from HELLO_REQ to samples. Driven by {@link
 * #received} and {@link #tick}; keeps no clock.
 */
final class Session {
  private static final long SECOND_NS = 1_000_000_000;
  private static final long SILENCE_NS = 3 * SECOND_NS;

  private static final long RENEW_NS = 2 * SECOND_NS;
  private static final long INTRODUCTION_NS = SECOND_NS / 2;
  private static final long QUICK_TIME_NS = SECOND_NS / 20;
  private static final int QUICK_TIMES = 5;
  private static final int INTRODUCTIONS = 3;

  private final ByteSource source;
  private final KnownHub hub;
  private final SampleStream samples;
  private final LinkSettings settings;
  private final FrameDecoder decoder = new FrameDecoder(Direction.TO_HOST);
  private final FrameEncoder encoder = new FrameEncoder(Direction.TO_DEVICE);
  private final FrameHandler handler = this::frame;
  private final Commands commands;
  private final TrafficLimit limit = new TrafficLimit();
  private final LineQuality quality;
  private final Notes notes;
  private Greeting greeting;
  private LinkState state = LinkState.GREETING;
  private @Nullable LinkProblem refusal;
  private boolean isIntroduced;
  private boolean isFaulty;
  private int introductions;
  private long nowNs;
  private long bytes;
  private long validNs;
  private long greetedNs;
  private long startedNs;
  private long streamingNs;
  private long renewNs;
  private long beatNs;
  private long timeNs;
  private long askedNs;
  private int times;

  /** A session that begins now. */
  Session(
      ByteSource source,
      KnownHub hub,
      SampleStream samples,
      LinkSettings settings,
      Notes notes,
      long nonce) {
    this.source = source;
    this.hub = hub;
    this.samples = samples;
    this.settings = settings;
    this.notes = notes;
    commands = new Commands(this::send, (int) nonce);
    nowNs = source.nanoTime();
    greeting = new Greeting(nonce, nowNs);
    quality = new LineQuality(decoder.rejects(), nowNs);
    validNs = nowNs;
    beatNs = nowNs;
  }

  LinkState state() {
    return state;
  }

  long damagedFrames() {
    return quality.damaged();
  }

  /** Takes what was read at this time. */
  void received(byte[] buffer, int length, long hostNs) {
    nowNs = hostNs;
    bytes += length;
    if (limit.takes(length, hostNs)) {
      decoder.decode(buffer, 0, length, handler);
    }
  }

  private void frame(Frame frame) {
    validNs = nowNs;
    if (!limit.takesFrame(nowNs)) {
      return;
    }
    switch (frame.type()) {
      case SAMPLES -> samples(frame);
      case HELLO -> hello(Hello.of(frame));
      case NODE_INFO -> node(frame);
      case STATUS -> status(frame);
      case HEARTBEAT -> heartbeat(Heartbeat.of(frame));
      case TIME_RSP -> time(TimeResponse.of(frame));
      case ACK -> commands.ack(Ack.of(frame), nowNs);
      case EVENT -> event(frame);
      default -> {
        // ERROR tells a firmware author something; the rest does not come from a hub.
      }
    }
  }

  private void samples(Frame frame) {
    if (!isIntroduced || state == LinkState.ENDED) {
      return;
    }
    if (!source.answers() && state != LinkState.STREAMING) {
      streaming();
    }
    samples.take(frame, hub, nowNs);
  }

  private void hello(Hello hello) {
    if (source.answers() && hello.nonce() != greeting.nonce()) {
      return;
    }
    if (hello.major() != FrameFormat.VERSION) {
      refusal = Greeting.otherVersion(source.name(), hello.major());
      return;
    }
    if (hub.isOther(hello)) {
      refusal = new LinkProblem(Trouble.OTHER_HUB, source.name(), hello.uid().hex());
      return;
    }
    refusal = null;
    isIntroduced = true;
    greetedNs = nowNs;
    hub.greet(hello);
    if (state == LinkState.GREETING) {
      state = LinkState.STARTING;
    }
  }

  private void node(Frame frame) {
    if (isIntroduced && frame.node() != FrameFormat.HUB && frame.node() != FrameFormat.ALL_NODES) {
      hub.node(frame.node(), NodeInfo.of(frame), nowNs);
    }
  }

  private void status(Frame frame) {
    NodeChannel channel = hub.channel(frame.node());
    if (channel != null) {
      channel.status(Status.of(frame));
    }
  }

  private void time(TimeResponse response) {
    if (!source.answers() || response.hostNs() == askedNs) {
      hub.axis().fit().add(response.hostNs(), response.deviceUs(), nowNs);
    }
  }

  private void heartbeat(Heartbeat beat) {
    if (!isIntroduced) {
      return;
    }
    isFaulty = beat.state() == Heartbeat.FAULT;
    if (hub.boot(beat.bootId())) {
      notes.add(LinkProblem.of(Trouble.HUB_RESTARTED, source.name()), nowNs);
      greetAgain();
    } else if (beat.state() == Heartbeat.IDLE
        && state == LinkState.STREAMING
        && nowNs - streamingNs >= SECOND_NS) {
      leaseEnded();
    }
  }

  /** Its lease ran out, as after a stall of this computer: start it again. */
  private void leaseEnded() {
    if (source.answers()) {
      state = LinkState.STARTING;
      startedNs = nowNs;
    }
  }

  private void greetAgain() {
    if (source.answers()) {
      state = LinkState.GREETING;
      isIntroduced = false;
      greeting = new Greeting(greeting.nonce() + 1, nowNs);
    }
  }

  private void event(Frame frame) {
    Event event = Event.of(frame);
    NodeChannel channel = hub.channel(frame.node());
    if (event.kind() == Event.Kind.NODE_LOST && channel != null) {
      channel.gone();
    } else if (event.kind() == Event.Kind.NODE_JOINED) {
      notes.add(
          new LinkProblem(Trouble.NODE_JOINED, source.name(), Integer.toString(frame.node())),
          nowNs);
    }
  }

  /**
   * Does what is due at this time.
   *
   * @throws SourceLost if the hub is gone, or will not be reached this way
   */
  void tick(long hostNs) throws SourceLost {
    nowNs = hostNs;
    quality.look(hostNs);
    if (!source.answers()) {
      return;
    }
    if (hostNs - validNs >= SILENCE_NS && state != LinkState.GREETING) {
      throw new SourceLost(LinkProblem.of(Trouble.SILENT, source.name()));
    }
    switch (state) {
      case GREETING -> greet();
      case STARTING -> introduce();
      default -> stream();
    }
    commands.tick(hostNs);
    if (commands.isUnanswered()) {
      if (validNs - commands.unansweredSinceNs() > Commands.TIMEOUT_NS) {
        throw new SourceLost(new LinkProblem(Trouble.DEAF, source.name(), "no answer to commands"));
      }
      // Nothing else comes either: that is silence, which has its own time.
      commands.forgive();
    }
  }

  private void greet() throws SourceLost {
    HelloRequest request = greeting.due(nowNs);
    if (request != null) {
      send(request, FrameFormat.HUB);
    }
    if (greeting.isHopeless(nowNs)) {
      LinkProblem problem = problem();
      throw new SourceLost(
          problem == null ? LinkProblem.of(Trouble.NO_ANSWER, source.name()) : problem);
    }
  }

  /** Every sensor must have introduced itself before its samples can be read. */
  private void introduce() throws SourceLost {
    Hello hello = hub.hello();
    boolean complete = hello != null && hub.nodes().size() >= hello.nodeCount();
    if (!complete && introductions < INTRODUCTIONS) {
      if (nowNs - greetedNs >= INTRODUCTION_NS) {
        introductions++;
        greetedNs = nowNs;
        send(new HelloRequest(FrameFormat.VERSION, 0, 0xFF, 0, greeting.nonce()), FrameFormat.HUB);
      }
    } else if (commands.isIdle() && nowNs >= startedNs) {
      startedNs = nowNs + SECOND_NS;
      Order start =
          new Order.Start(
              settings.rateHz(), settings.batch(), settings.leaseS(), Samples.ACCEL_GYRO);
      commands.ask(start, FrameFormat.ALL_NODES, this::started);
    }
  }

  private void started(Ack ack) {
    if (ack.result() == Ack.OK) {
      refusal = null;
      streaming();
    } else {
      refusal =
          new LinkProblem(Trouble.REFUSED, source.name(), "answer " + ack.result() + " to START");
    }
  }

  private void streaming() {
    state = LinkState.STREAMING;
    streamingNs = nowNs;
    renewNs = nowNs + RENEW_NS;
    timeNs = nowNs;
    times = 0;
    hub.nodes().forEach(node -> node.expect(nowNs));
  }

  private void stream() throws SourceLost {
    if (nowNs >= renewNs && commands.isIdle()) {
      renewNs = nowNs + RENEW_NS;
      commands.ask(new Order.Renew(settings.leaseS()), FrameFormat.ALL_NODES, this::renewed);
    }
    if (nowNs >= beatNs) {
      beatNs = nowNs + SECOND_NS;
      send(new Heartbeat(nowNs / 1000, 0, Heartbeat.STREAMING, 0), FrameFormat.HUB);
    }
    if (nowNs >= timeNs) {
      // The first ones come quickly, so that there is a clock before anything can happen to it.
      timeNs = nowNs + (times++ < QUICK_TIMES ? QUICK_TIME_NS : SECOND_NS);
      askedNs = source.nanoTime();
      send(new TimeRequest(askedNs), FrameFormat.HUB);
    }
    HelloRequest again = samples.wantsIntroduction() ? greeting.due(nowNs) : null;
    if (again != null) {
      samples.introductionAsked();
      send(again, FrameFormat.HUB);
    }
  }

  private void renewed(Ack ack) {
    if (ack.result() != Ack.OK) {
      leaseEnded();
    }
  }

  /** Tells a tap who is there, as if it had listened from the start. */
  void introduceTo(ByteTap tap) {
    Hello hello = hub.hello();
    if (!isIntroduced || hello == null) {
      return;
    }
    FrameEncoder again = new FrameEncoder(Direction.TO_HOST);
    byte[] wire = again.encode(hello, FrameFormat.HUB);
    tap.received(nowNs, wire, 0, wire.length);
    for (int id : hub.ids()) {
      NodeChannel channel = hub.channel(id);
      if (channel != null) {
        byte[] node = again.encode(channel.info(), id);
        tap.received(nowNs, node, 0, node.length);
      }
    }
  }

  void identify(int node, int seconds) {
    commands.ask(new Order.Identify(seconds), node, ack -> {});
  }

  /**
   * Tells the hub to stop, and waits shortly until it does: closing a port drops what is unsent. If
   * it does not hear, its lease ends by itself.
   */
  void stop(byte[] buffer) throws SourceLost {
    if (!source.answers() || state != LinkState.STREAMING) {
      return;
    }
    state = LinkState.ENDED;
    boolean[] stopped = {false};
    commands.ask(new Order.Stop(), FrameFormat.ALL_NODES, ack -> stopped[0] = true);
    long untilNs = source.nanoTime() + Commands.PATIENCE_NS;
    while (!stopped[0] && !commands.isUnanswered() && source.nanoTime() < untilNs) {
      commands.tick(source.nanoTime());
      int count = source.read(buffer);
      if (count < 0) {
        return;
      }
      received(buffer, count, source.nanoTime());
    }
  }

  private void send(Message message, int node) throws SourceLost {
    byte[] wire = encoder.encode(message, node);
    source.write(wire, 0, wire.length);
  }

  /** The gravest thing that is wrong now. */
  @Nullable LinkProblem problem() {
    String port = source.name();
    if (refusal != null) {
      return refusal;
    }
    if (state == LinkState.GREETING && source.answers()) {
      return greeting.problem(decoder.rejects(), bytes, port, nowNs);
    }
    if (nowNs - validNs >= SILENCE_NS) {
      return LinkProblem.of(Trouble.SILENT, port);
    }
    if (isFaulty) {
      return LinkProblem.of(Trouble.HUB_FAULT, port);
    }
    LinkProblem sensors = state == LinkState.STREAMING ? hub.problem(port, nowNs) : null;
    return sensors != null && sensors.trouble().stopsSamples() ? sensors : warning(port, sensors);
  }

  private @Nullable LinkProblem warning(String port, @Nullable LinkProblem sensors) {
    if (limit.isExceeded(nowNs)) {
      return LinkProblem.of(Trouble.FLOOD, port);
    }
    if (quality.isNoisy()) {
      return new LinkProblem(
          Trouble.NOISY, port, String.format(Locale.ROOT, "%.0f %%", quality.share() * 100));
    }
    if (samples.isImplausible(nowNs)) {
      return new LinkProblem(Trouble.IMPLAUSIBLE, port, "times or scales");
    }
    return sensors;
  }
}
