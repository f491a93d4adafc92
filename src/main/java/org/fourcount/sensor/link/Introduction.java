package org.fourcount.sensor.link;

import org.fourcount.protocol.FrameFormat;
import org.fourcount.protocol.Heartbeat;
import org.fourcount.protocol.Hello;
import org.fourcount.protocol.HelloRequest;
import org.fourcount.sensor.source.ByteSource;
import org.fourcount.sensor.source.LinkProblem;
import org.fourcount.sensor.source.SourceLost;
import org.fourcount.sensor.source.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * Who is at the other end: asks until the hub has said who it is, knows whether it may stream here,
 * and notices that it started anew.
 */
final class Introduction {
  /** What a HELLO came to. */
  enum Outcome {
    /** The answer to somebody else's question. */
    NOT_ASKED,
    /** Not a hub for this station; {@link #refusal} says why. */
    REFUSED,
    /** The hub that is expected, as it was. */
    KNOWN,
    /** The hub that is expected, started anew since. */
    RESTARTED
  }

  private final ByteSource source;
  private final KnownHub hub;
  private final HostWire wire;
  private final Notes notes;
  private Greeting greeting;
  private @Nullable LinkProblem refusal;
  private boolean isDone;

  Introduction(
      ByteSource source, KnownHub hub, HostWire wire, Notes notes, long nonce, long nowNs) {
    this.source = source;
    this.hub = hub;
    this.wire = wire;
    this.notes = notes;
    greeting = new Greeting(nonce, nowNs);
  }

  /** Whether the hub has said who it is, and may stream here. */
  boolean isDone() {
    return isDone;
  }

  /** Why the hub that answered may not stream here; null unless so. */
  @Nullable LinkProblem refusal() {
    return refusal;
  }

  Greeting greeting() {
    return greeting;
  }

  /** The hub said who it is. */
  Outcome hello(Hello hello, long nowNs) {
    if (source.answers() && hello.nonce() != greeting.nonce()) {
      return Outcome.NOT_ASKED;
    }
    refusal = hub.refusal(hello, source.name());
    isDone = refusal == null;
    if (!isDone) {
      return Outcome.REFUSED;
    }
    boolean isRestarted = hub.greet(hello);
    hub.recallTest(nowNs);
    return isRestarted ? restarted(nowNs) : Outcome.KNOWN;
  }

  /**
   * The hub beats.
   *
   * @return whether it started anew, and is to be asked again
   */
  boolean isRestart(Heartbeat beat, long nowNs) {
    if (!hub.boot(beat.bootId())) {
      return false;
    }
    restarted(nowNs);
    if (source.answers()) {
      isDone = false;
      greeting = new Greeting(greeting.nonce() + 1, nowNs);
    }
    return true;
  }

  private Outcome restarted(long nowNs) {
    notes.add(LinkProblem.of(Trouble.HUB_RESTARTED, source.name()), nowNs);
    return Outcome.RESTARTED;
  }

  /** Asks who is there, if that is due. */
  boolean ask(long nowNs) throws SourceLost {
    HelloRequest request = greeting.due(nowNs);
    if (request != null) {
      wire.send(request, FrameFormat.HUB);
    }
    return request != null;
  }

  /** Why nobody has answered yet, once somebody should have. */
  @Nullable LinkProblem problem(Line line, long nowNs) {
    return refusal == null
        ? greeting.problem(line.rejects(), line.bytes(), source.name(), nowNs)
        : refusal;
  }

  /**
   * Looks whether to go on asking here.
   *
   * @throws SourceLost if nobody answers: the hub may be at another port by now
   */
  void giveUpInTime(Line line, long nowNs) throws SourceLost {
    if (greeting.isHopeless(nowNs)) {
      LinkProblem problem = problem(line, nowNs);
      throw new SourceLost(
          problem == null ? LinkProblem.of(Trouble.NO_ANSWER, source.name()) : problem);
    }
  }
}
