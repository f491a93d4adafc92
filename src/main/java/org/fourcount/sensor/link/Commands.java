package org.fourcount.sensor.link;

import java.util.ArrayDeque;
import java.util.Deque;
import org.fourcount.protocol.Ack;
import org.fourcount.protocol.Command;
import org.fourcount.protocol.Order;
import org.fourcount.sensor.source.LinkProblem;
import org.fourcount.sensor.source.SourceLost;
import org.fourcount.sensor.source.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * Commands to the hub, one at a time. Each is sent up to three times under the same number, 250 ms
 * apart; the hub keeps its last answers, so it is executed once.
 */
final class Commands {
  private static final long TIMEOUT_NS = 250_000_000;
  private static final int TRIES = 3;

  /** How long a command is waited for in all. */
  static final long PATIENCE_NS = TRIES * TIMEOUT_NS;

  /** Sends a command's frame. */
  @FunctionalInterface
  interface Wire {
    void send(Command command, int node) throws SourceLost;
  }

  /** Learns what became of a command. */
  @FunctionalInterface
  interface Answered {
    /** The hub's answer. */
    void answered(Ack ack);
  }

  private record Asked(Command command, int node, Answered answered) {}

  private final Wire wire;
  private final Deque<Asked> waiting = new ArrayDeque<>();
  private @Nullable Asked current;
  private long deadlineNs;
  private int tries;
  private int nextId;
  private long firstTryNs;
  private boolean isUnanswered;

  /** Numbers its commands from this one on. */
  Commands(Wire wire, int firstId) {
    this.wire = wire;
    nextId = firstId & 0xFFFF;
  }

  void ask(Order order, int node, Answered answered) {
    waiting.add(new Asked(new Command(nextId, order), node, answered));
    nextId = (nextId + 1) & 0xFFFF;
  }

  /**
   * Looks whether a command was given up without an answer.
   *
   * @param validNs when the hub was last heard
   * @throws SourceLost if the hub sends and does not answer; where it is silent altogether, that is
   *     silence, which has its own time
   */
  void lookWhetherHeard(long validNs, String port) throws SourceLost {
    if (isUnanswered && validNs - firstTryNs > TIMEOUT_NS) {
      throw new SourceLost(new LinkProblem(Trouble.DEAF, port, "no answer to commands"));
    }
    isUnanswered = false;
  }

  boolean isIdle() {
    return current == null && waiting.isEmpty();
  }

  void tick(long nowNs) throws SourceLost {
    Asked asked = current;
    if (asked == null) {
      asked = waiting.poll();
      current = asked;
      tries = 0;
      deadlineNs = nowNs;
    }
    if (asked == null || nowNs < deadlineNs) {
      return;
    }
    if (tries == TRIES) {
      isUnanswered = true;
      current = null;
      return;
    }
    firstTryNs = tries == 0 ? nowNs : firstTryNs;
    tries++;
    deadlineNs = nowNs + TIMEOUT_NS;
    wire.send(asked.command(), asked.node());
  }

  void ack(Ack ack, long nowNs) {
    Asked asked = current;
    if (asked == null || asked.command().reqId() != ack.reqId()) {
      return;
    }
    if (ack.result() == Ack.IN_PROGRESS) {
      deadlineNs = nowNs + 4 * TIMEOUT_NS;
      return;
    }
    current = null;
    asked.answered().answered(ack);
  }
}
