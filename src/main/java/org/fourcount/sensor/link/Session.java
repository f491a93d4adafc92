package org.fourcount.sensor.link;

import org.fourcount.protocol.Ack;
import org.fourcount.protocol.Frame;
import org.fourcount.protocol.FrameFormat;
import org.fourcount.protocol.Heartbeat;
import org.fourcount.protocol.Hello;
import org.fourcount.protocol.HelloRequest;
import org.fourcount.protocol.Order;
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

  private final ByteSource source;
  private final KnownHub hub;
  private final SampleStream samples;
  private final LinkSettings settings;
  private final Commands commands;
  private final Starter starter;
  private final Progress progress;
  private final Line line;
  private final HostWire wire;
  private final Beats beats;
  private final Diagnosis diagnosis;
  private final DailyTest dailyTest;
  private final Notes notes;
  private final NodeNews nodes;
  private Greeting greeting;
  private @Nullable LinkProblem refusal;
  private boolean isIntroduced;
  private boolean isFaulty;
  private long nowNs;

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
    nodes = new NodeNews(hub, notes, source.name());
    nowNs = source.nanoTime();
    line = new Line(this::frame, nowNs);
    wire = new HostWire(source);
    diagnosis = new Diagnosis(source.name(), line, hub, samples);
    beats = new Beats(source, wire);
    dailyTest = new DailyTest(hub);
    commands = new Commands(wire::send, (int) nonce);
    starter = new Starter(hub, commands, wire, settings, source.name());
    greeting = new Greeting(nonce, nowNs);
    progress = new Progress(source.name());
  }

  LinkState state() {
    return progress.state();
  }

  /** Whether the hub was told to stream and obeyed. */
  boolean isStreaming() {
    return progress.isStreaming();
  }

  Damage damage() {
    return line.damage();
  }

  /** Takes what was read at this time. */
  void received(byte[] buffer, int length, long hostNs) {
    nowNs = hostNs;
    line.received(buffer, length, hostNs);
  }

  private void frame(Frame frame) {
    switch (frame.type()) {
      case SAMPLES -> samples(frame);
      case HELLO -> hello(Hello.of(frame));
      case NODE_INFO -> {
        if (isIntroduced) {
          nodes.info(frame, nowNs);
        }
      }
      case STATUS -> {
        nodes.status(frame);
        diagnosis.lookAgain();
      }
      case HEARTBEAT -> heartbeat(Heartbeat.of(frame));
      case TIME_RSP -> time(TimeResponse.of(frame));
      case ACK -> commands.ack(Ack.of(frame), nowNs);
      case EVENT -> nodes.event(frame, nowNs);
      default -> {
        // ERROR tells a firmware author something; the rest does not come from a hub.
      }
    }
  }

  private void samples(Frame frame) {
    if (!isIntroduced || progress.isEnded()) {
      return;
    }
    if (!source.answers() && !isStreaming()) {
      streaming();
    }
    samples.take(frame, hub, nowNs);
  }

  private void hello(Hello hello) {
    if (source.answers() && hello.nonce() != greeting.nonce()) {
      return;
    }
    refusal = hub.refusal(hello, source.name());
    isIntroduced = refusal == null;
    boolean isRestarted = isIntroduced && hub.greet(hello);
    if (isRestarted) {
      notes.add(LinkProblem.of(Trouble.HUB_RESTARTED, source.name()), nowNs);
    }
    starter.greeted(nowNs);
    if (!isIntroduced) {
      progress.greet();
    } else if (progress.isGreeting() || isRestarted) {
      begin();
    }
  }

  private void begin() {
    if (source.answers()) {
      starter.begin(nowNs);
    }
    progress.start(false);
  }

  private void time(TimeResponse response) {
    if (beats.isAnswer(response)) {
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
        && isStreaming()
        && nowNs - beats.sinceNs() >= SECOND_NS) {
      leaseEnded();
    }
  }

  /** Its lease ran out, as after a stall of this computer: start it again. */
  private void leaseEnded() {
    if (source.answers()) {
      begin();
    }
  }

  private void greetAgain() {
    if (source.answers()) {
      progress.greet();
      isIntroduced = false;
      greeting = new Greeting(greeting.nonce() + 1, nowNs);
    }
  }

  /**
   * Does what is due at this time.
   *
   * @throws SourceLost if the hub is gone, or will not be reached this way
   */
  void tick(long hostNs) throws SourceLost {
    nowNs = hostNs;
    line.look(hostNs);
    progress.look(nowNs - Math.max(samples.deliveredNs(), beats.sinceNs()));
    if (!source.answers()) {
      return;
    }
    if (diagnosis.isSilent(hostNs) && !progress.isGreeting()) {
      throw new SourceLost(LinkProblem.of(Trouble.SILENT, source.name()));
    }
    if (progress.isGreeting()) {
      greet();
    } else if (isStreaming()) {
      stream();
    } else {
      start();
    }
    commands.tick(hostNs);
    if (commands.isUnanswered()) {
      if (line.validNs() - commands.unansweredSinceNs() > Commands.TIMEOUT_NS) {
        throw new SourceLost(new LinkProblem(Trouble.DEAF, source.name(), "no answer to commands"));
      }
      // Nothing else comes either: that is silence, which has its own time.
      commands.forgive();
    }
  }

  private void greet() throws SourceLost {
    HelloRequest request = greeting.due(nowNs);
    if (request != null) {
      wire.send(request, FrameFormat.HUB);
    }
    if (greeting.isHopeless(nowNs)) {
      LinkProblem problem = problem();
      throw new SourceLost(
          problem == null ? LinkProblem.of(Trouble.NO_ANSWER, source.name()) : problem);
    }
  }

  private void start() throws SourceLost {
    starter.tick(nowNs, greeting);
    refusal = starter.refusal();
    if (starter.isStarted()) {
      streaming();
    } else {
      progress.start(starter.isTesting());
    }
  }

  private void streaming() {
    progress.stream();
    beats.begin(nowNs);
    hub.nodes().forEach(node -> node.expect(nowNs));
  }

  /** Lets the sensors test themselves, which must lie still, and start again. */
  void selfTest() {
    if (isStreaming() && source.answers() && hub.canSelfTest()) {
      begin();
      starter.test();
    }
  }

  private void stream() throws SourceLost {
    if (commands.isIdle() && beats.isRenewalDue(nowNs)) {
      commands.ask(new Order.Renew(settings.leaseS()), FrameFormat.ALL_NODES, this::renewed);
    }
    beats.tick(nowNs);
    if (dailyTest.isDue(nowNs)) {
      selfTest();
    }
    HelloRequest again = samples.wantsIntroduction() ? greeting.due(nowNs) : null;
    if (again != null) {
      samples.introductionAsked();
      wire.send(again, FrameFormat.HUB);
    }
  }

  private void renewed(Ack ack) {
    if (ack.result() != Ack.OK) {
      leaseEnded();
    }
  }

  /** Tells a tap who is there, as if it had listened from the start. */
  void introduceTo(ByteTap tap) {
    if (isIntroduced) {
      hub.introduceTo(tap, nowNs);
      line.goOn(tap, nowNs);
    }
  }

  void identify(int node, int seconds) {
    commands.ask(new Order.Identify(seconds), node, ack -> {});
  }

  /**
   * Tells the hub to stop and waits shortly, as closing a port drops what is unsent. Its lease ends
   * by itself.
   */
  void stop(byte[] buffer) throws SourceLost {
    if (!source.answers() || !isStreaming()) {
      return;
    }
    progress.end();
    commands.ask(new Order.Stop(), FrameFormat.ALL_NODES, ack -> {});
    long untilNs = source.nanoTime() + Commands.PATIENCE_NS;
    while (!commands.isIdle() && source.nanoTime() < untilNs) {
      commands.tick(source.nanoTime());
      int count = source.read(buffer);
      received(buffer, Math.max(0, count), source.nanoTime());
    }
  }

  /** The gravest thing that is wrong now. */
  @Nullable LinkProblem problem() {
    if (refusal != null) {
      return refusal;
    }
    if (progress.isGreeting() && source.answers()) {
      return greeting.problem(line.rejects(), line.bytes(), source.name(), nowNs);
    }
    return diagnosis.problem(isStreaming(), isFaulty, nowNs);
  }
}
