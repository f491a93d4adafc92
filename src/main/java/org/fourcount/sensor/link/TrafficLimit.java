package org.fourcount.sensor.link;

/**
 * Keeps a device that floods the line from keeping the station busy: at most 200 kB and 2000 frames
 * in a second. A full hub at 921600 baud sends 92 kB.
 */
final class TrafficLimit {
  private static final long SECOND_NS = 1_000_000_000;
  private static final int MOST_BYTES = 200_000;
  private static final int MOST_FRAMES = 2000;

  private long secondNs = Long.MIN_VALUE;
  private int bytes;
  private int frames;
  private long leftOutNs = Long.MIN_VALUE;

  private void turn(long nowNs) {
    if (secondNs == Long.MIN_VALUE || nowNs - secondNs >= SECOND_NS || nowNs < secondNs) {
      secondNs = nowNs;
      bytes = 0;
      frames = 0;
    }
  }

  /** Whether these bytes may be looked at. */
  boolean takes(int count, long nowNs) {
    turn(nowNs);
    bytes += count;
    return within(bytes <= MOST_BYTES, nowNs);
  }

  /** Whether another frame may be looked at. */
  boolean takesFrame(long nowNs) {
    turn(nowNs);
    frames++;
    return within(frames <= MOST_FRAMES, nowNs);
  }

  private boolean within(boolean isWithin, long nowNs) {
    if (!isWithin) {
      leftOutNs = nowNs;
    }
    return isWithin;
  }

  /** Whether something was left out within the last 3 s. */
  boolean isExceeded(long nowNs) {
    return leftOutNs != Long.MIN_VALUE && nowNs - leftOutNs < 3 * SECOND_NS;
  }
}
