package org.fourcount.sensor.link;

import org.fourcount.protocol.FrameFormat;
import org.fourcount.protocol.HelloRequest;
import org.fourcount.protocol.RejectCounts;
import org.fourcount.sensor.source.LinkProblem;
import org.fourcount.sensor.source.Trouble;
import org.jspecify.annotations.Nullable;

/** Asks who is there, each 500 ms, and says what is wrong if nobody answers. */
final class Greeting {
  private static final long EVERY_NS = 500_000_000;

  /** A board that starts anew when its port is opened takes up to 2.5 s; then one more request. */
  private static final long PATIENCE_NS = 3_100_000_000L;

  /** Then the port is closed and looked for again: the hub may be at another one. */
  private static final long GIVE_UP_NS = 8_000_000_000L;

  private final long nonce;
  private final long sinceNs;
  private long nextNs;

  Greeting(long nonce, long nowNs) {
    this.nonce = nonce;
    sinceNs = nowNs;
    nextNs = nowNs;
  }

  long nonce() {
    return nonce;
  }

  /** The request, if one is due. */
  @Nullable HelloRequest due(long nowNs) {
    if (nowNs < nextNs) {
      return null;
    }
    nextNs = nowNs + EVERY_NS;
    return request();
  }

  HelloRequest request() {
    return new HelloRequest(FrameFormat.VERSION, 0, 0xFF, 0, nonce);
  }

  boolean isHopeless(long nowNs) {
    return nowNs - sinceNs >= GIVE_UP_NS;
  }

  /** Why there is no answer, once there should be one. */
  @Nullable LinkProblem problem(RejectCounts counts, long bytes, String port, long nowNs) {
    if (nowNs - sinceNs < PATIENCE_NS) {
      return null;
    }
    if (counts.accepted() > 0) {
      return new LinkProblem(Trouble.DEAF, port, "no answer to HELLO");
    }
    if (counts.foreignVersion().isPresent()) {
      return otherVersion(port, counts.foreignVersion().getAsInt());
    }
    return LinkProblem.of(bytes == 0 ? Trouble.NO_ANSWER : Trouble.NO_FRAMES, port);
  }

  static LinkProblem otherVersion(String port, int theirs) {
    return new LinkProblem(
        Trouble.OTHER_VERSION, port, theirs + ", this station version " + FrameFormat.VERSION);
  }
}
