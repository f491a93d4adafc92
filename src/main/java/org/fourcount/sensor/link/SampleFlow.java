package org.fourcount.sensor.link;

/**
 * How one sensor's samples flow: how many were lost, of late and in all, and at what rate they are
 * made.
 */
final class SampleFlow {
  private static final long UNKNOWN = -1;
  private static final long INDEX_MASK = 0xFFFF_FFFFL;

  /** More lost at once is no loss but a count that began anew: 71 minutes at 1000 Hz. */
  private static final long MOST_LOST = 1L << 22;

  /** The share that was lost is that of so much device time. */
  private static final long WINDOW_US = 10_000_000;

  /** A gap so long is an outage, which is told by itself; less device time tells no rate. */
  private static final long SECOND_US = 1_000_000;

  private long received;
  private long lost;
  private long nextIndex = UNKNOWN;
  private long runIndex;
  private long runUs;
  private long lastUs = Long.MIN_VALUE;
  private long windowUs;
  private long windowReceived;
  private long windowLost;
  private double lostShare = Double.NaN;
  private double rateHz = Double.NaN;
  private boolean isPaused;

  /** The sensor's count begins anew. */
  void restart() {
    nextIndex = UNKNOWN;
  }

  /** Nothing was measured for a while, as during a test: the rate is that of what follows. */
  void pause() {
    isPaused = true;
  }

  /**
   * Counts a batch.
   *
   * @param firstIndex the sensor's count before its first sample
   * @param firstUs device time of its first sample
   * @param newLastUs device time of its last sample
   */
  void took(long firstIndex, int count, long firstUs, long newLastUs) {
    long missing = nextIndex == UNKNOWN ? 0 : (firstIndex - nextIndex) & INDEX_MASK;
    if (nextIndex == UNKNOWN || missing > MOST_LOST) {
      missing = 0;
      isPaused = true;
    }
    if (isPaused) {
      isPaused = false;
      runIndex = firstIndex;
      runUs = firstUs;
    }
    boolean isOutage = lastUs != Long.MIN_VALUE && firstUs - lastUs >= SECOND_US;
    lost += missing;
    received += count;
    nextIndex = (firstIndex + count) & INDEX_MASK;
    lastUs = newLastUs;
    rate();
    window(count, isOutage ? 0 : missing);
  }

  private void rate() {
    if (lastUs - runUs >= SECOND_US) {
      rateHz = ((nextIndex - 1 - runIndex) & INDEX_MASK) * 1e6 / (lastUs - runUs);
    }
  }

  private void window(int count, long missing) {
    if (lastUs - windowUs >= WINDOW_US) {
      long all = windowReceived + windowLost;
      lostShare = all == 0 ? lostShare : (double) windowLost / all;
      windowUs = lastUs;
      windowReceived = 0;
      windowLost = 0;
    }
    windowReceived += count;
    windowLost += missing;
  }

  /** Samples delivered. */
  long received() {
    return received;
  }

  /** Samples that were missing from the count. */
  long lost() {
    return lost;
  }

  /** The share that was lost of the last whole 10 s, or of all while there is none; NaN if none. */
  double lostShare() {
    long all = windowReceived + windowLost;
    return Double.isNaN(lostShare) && all > 0 ? (double) windowLost / all : lostShare;
  }

  /** Samples made a second of device time since the count began; NaN if not known. */
  double rateHz() {
    return rateHz;
  }
}
