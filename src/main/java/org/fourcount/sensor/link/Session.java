package org.fourcount.sensor.link;

import org.fourcount.protocol.Ack;
import org.fourcount.protocol.Frame;
import org.fourcount.protocol.FrameFormat;
import org.fourcount.protocol.Heartbeat;
import org.fourcount.protocol.Hello;
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
  private final ByteSource source;
  private final KnownHub hub;
  private final SampleStream samples;
  private final Commands commands;
  private final Starter starter;
  private final Progress progress;
  private final Line line;
  private final Beats beats;
  private final Diagnosis diagnosis;
  private final DailyTest dailyTest;
  private final NodeNews nodes;
  private final Introduction introduction;
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
    nodes = new NodeNews(hub, notes, source.name());
    nowNs = source.nanoTime();
    line = new Line(this::frame, nowNs);
    HostWire wire = new HostWire(source);
    diagnosis = new Diagnosis(source.name(), line, hub, samples);
    dailyTest = new DailyTest(hub);
    commands = new Commands(wire::send, (int) nonce);
    beats = new Beats(source, wire, commands, settings.leaseS(), this::leaseEnded);
    starter = new Starter(hub, commands, wire, settings, source.name());
    introduction = new Introduction(source, hub, wire, notes, nonce, nowNs);
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
        if (introduction.isDone()) {
          nodes.info(frame, nowNs);
        }
      }
      case STATUS -> {
        nodes.status(frame);
        diagnosis.lookAgain();
      }
      case HEARTBEAT -> heartbeat(Heartbeat.of(frame));
      case TIME_RSP -> beats.answer(TimeResponse.of(frame), hub.axis().fit(), nowNs);
      case ACK -> commands.ack(Ack.of(frame), nowNs);
      case EVENT -> nodes.event(frame, nowNs);
      default -> {
        // ERROR tells a firmware author something; the rest does not come from a hub.
      }
    }
  }

  private void samples(Frame frame) {
    if (!introduction.isDone() || progress.isEnded()) {
      return;
    }
    if (!source.answers() && !isStreaming()) {
      streaming();
    }
    samples.take(frame, hub, nowNs);
  }

  private void hello(Hello hello) {
    Introduction.Outcome outcome = introduction.hello(hello, nowNs);
    if (outcome == Introduction.Outcome.NOT_ASKED) {
      return;
    }
    starter.greeted(nowNs);
    if (outcome == Introduction.Outcome.REFUSED) {
      progress.greet();
    } else if (progress.isGreeting() || outcome == Introduction.Outcome.RESTARTED) {
      begin();
    }
  }

  private void begin() {
    if (source.answers()) {
      starter.begin(nowNs);
    }
    progress.start(false);
  }

  private void heartbeat(Heartbeat beat) {
    if (!introduction.isDone()) {
      return;
    }
    isFaulty = beat.state() == Heartbeat.FAULT;
    if (introduction.isRestart(beat, nowNs)) {
      if (source.answers()) {
        progress.greet();
      }
    } else if (beat.state() == Heartbeat.IDLE && isStreaming() && beats.isSettled(nowNs)) {
      leaseEnded();
    }
  }

  /** Its lease ran out, as after a stall of this computer: start it again. */
  private void leaseEnded() {
    if (source.answers()) {
      begin();
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
      introduction.ask(nowNs);
      introduction.giveUpInTime(line, nowNs);
    } else if (isStreaming()) {
      stream();
    } else {
      start();
    }
    commands.tick(hostNs);
    commands.lookWhetherHeard(line.validNs(), source.name());
  }

  private void start() throws SourceLost {
    starter.tick(nowNs, introduction.greeting());
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
    beats.tick(nowNs);
    if (dailyTest.isDue(nowNs)) {
      selfTest();
    }
    if (samples.wantsIntroduction() && introduction.ask(nowNs)) {
      samples.introductionAsked();
    }
  }

  /** Tells a tap who is there, as if it had listened from the start. */
  void introduceTo(ByteTap tap) {
    if (introduction.isDone()) {
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
    LinkProblem refusal =
        introduction.refusal() == null ? starter.refusal() : introduction.refusal();
    if (refusal != null) {
      return refusal;
    }
    if (progress.isGreeting() && source.answers()) {
      return introduction.problem(line, nowNs);
    }
    return diagnosis.problem(isStreaming(), isFaulty, nowNs);
  }
}
