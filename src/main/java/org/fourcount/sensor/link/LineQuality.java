package org.fourcount.sensor.link;

import org.fourcount.protocol.Reject;
import org.fourcount.protocol.RejectCounts;

/** The share of frames that arrive damaged, over the last 5 s. */
final class LineQuality {
  private static final long WINDOW_NS = 5_000_000_000L;

  /** One damaged frame in twenty is more than any sound cable shows. */
  private static final double NOISY = 0.05;

  /** Fewer frames than this say nothing. */
  private static final long LEAST_FRAMES = 20;

  private final RejectCounts counts;
  private long windowNs;
  private long acceptedBefore;
  private long damagedBefore;
  private double share;

  /** Judges these counts from now on. */
  LineQuality(RejectCounts counts, long nowNs) {
    this.counts = counts;
    windowNs = nowNs;
  }

  /** Frames whose bytes were not those that were sent. */
  long damaged() {
    return counts.of(Reject.COBS)
        + counts.of(Reject.SHORT)
        + counts.of(Reject.CRC)
        + counts.of(Reject.LENGTH)
        + counts.of(Reject.OVERFLOW);
  }

  void look(long nowNs) {
    if (nowNs - windowNs < WINDOW_NS) {
      return;
    }
    long damaged = damaged() - damagedBefore;
    long all = counts.accepted() - acceptedBefore + damaged;
    share = all < LEAST_FRAMES ? 0 : (double) damaged / all;
    damagedBefore = damaged();
    acceptedBefore = counts.accepted();
    windowNs = nowNs;
  }

  boolean isNoisy() {
    return share > NOISY;
  }

  /** The share of damaged frames, 0 to 1. */
  double share() {
    return share;
  }
}
