package org.fourcount.sensor.virtual;

import java.util.ArrayDeque;
import java.util.Deque;
import org.fourcount.protocol.Ack;
import org.jspecify.annotations.Nullable;

/** A hub's last eight answers, so that a command that is sent again is not executed again. */
final class Answers {
  private static final int KEPT = 8;

  private final Deque<Ack> kept = new ArrayDeque<>();

  @Nullable Ack given(int reqId, int opcode) {
    for (Ack ack : kept) {
      if (ack.reqId() == reqId && ack.opcode() == opcode) {
        return ack;
      }
    }
    return null;
  }

  void keep(Ack ack) {
    if (kept.size() == KEPT) {
      kept.removeFirst();
    }
    kept.addLast(ack);
  }

  void forget() {
    kept.clear();
  }
}
