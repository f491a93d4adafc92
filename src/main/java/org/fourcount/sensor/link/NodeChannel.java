package org.fourcount.sensor.link;

import org.fourcount.protocol.NodeInfo;
import org.fourcount.protocol.Status;

/** What the link knows of one sensor: its scale, what came from it and what was lost. */
final class NodeChannel {
  private static final long PRESENT_NS = 3_000_000_000L;
  private static final long UNKNOWN_INDEX = -1;
  private static final long INDEX_MASK = 0xFFFF_FFFFL;

  /** More lost at once is no loss but a count that began anew: 71 minutes at 1000 Hz. */
  private static final long MOST_LOST = 1L << 22;

  /** Accelerometer or gyro; the third bit only says that there was no test. */
  private static final int FAILED = 3;

  /** Enough for the set that runs. */
  private static final int LOW_PERCENT = 10;

  private final int id;
  private NodeInfo info;
  private int batteryPercent = -1;
  private boolean isFaulty;
  private long received;
  private long lost;
  private long leftOut;
  private long nextIndex = UNKNOWN_INDEX;
  private long latestUs = Long.MIN_VALUE;
  private long seenNs;

  NodeChannel(int id, NodeInfo info, long nowNs) {
    this.id = id;
    this.info = info;
    seenNs = nowNs;
  }

  int id() {
    return id;
  }

  NodeInfo info() {
    return info;
  }

  void info(NodeInfo newInfo) {
    info = newInfo;
  }

  void status(Status status) {
    batteryPercent = status.batteryPct() == Status.UNKNOWN_PCT ? -1 : status.batteryPct();
    isFaulty = (status.selfTest() & FAILED) != 0;
  }

  /** Whether it failed its own test. */
  boolean isFaulty() {
    return isFaulty;
  }

  boolean isBatteryLow() {
    return batteryPercent >= 0 && batteryPercent <= LOW_PERCENT;
  }

  /** The hub started anew, and so does its count of samples. */
  void restart() {
    nextIndex = UNKNOWN_INDEX;
  }

  /** Time of the newest sample, microseconds of the unbroken axis. */
  long latestUs() {
    return latestUs;
  }

  void leaveOut(int count) {
    leftOut += count;
  }

  /** Counts a batch that was taken; its number tells how many before it were lost. */
  void took(long firstIndex, int count, long lastUs, long nowNs) {
    if (nextIndex != UNKNOWN_INDEX) {
      long missing = (firstIndex - nextIndex) & INDEX_MASK;
      lost += missing <= MOST_LOST ? missing : 0;
    }
    nextIndex = (firstIndex + count) & INDEX_MASK;
    received += count;
    latestUs = lastUs;
    seenNs = nowNs;
  }

  /** From now on it is waited for. */
  void expect(long nowNs) {
    seenNs = nowNs;
  }

  boolean isPresent(long nowNs) {
    return nowNs - seenNs < PRESENT_NS;
  }

  /** No more samples are to be expected until some come. */
  void gone() {
    seenNs = Long.MIN_VALUE / 2;
  }

  NodeStatus status(long nowNs) {
    return new NodeStatus(
        id,
        info.sensorModel().label(),
        info.hasGyro(),
        info.rateHz(),
        batteryPercent,
        received,
        lost,
        leftOut,
        isPresent(nowNs));
  }
}
