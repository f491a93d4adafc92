package org.fourcount.sensor.link;

import org.fourcount.motion.Sample;
import org.fourcount.protocol.NodeInfo;
import org.fourcount.protocol.Status;
import org.fourcount.sensor.health.NodeFigures;
import org.fourcount.sensor.health.NodeFigures.SelfTest;
import org.fourcount.sensor.health.RestMeter;

/** What the link knows of one sensor: its scale, what came from it and what was lost. */
final class NodeChannel {
  private static final long PRESENT_NS = 3_000_000_000L;

  /** Before the first STATUS nothing is known. */
  private static final Status UNTOLD =
      new Status(0, Status.UNKNOWN_PCT, 0, Status.UNKNOWN_TEMP, 0, Status.NOT_RUN, 0, 0);

  private final int id;
  private NodeInfo info;
  private final SampleFlow flow = new SampleFlow();
  private final RestMeter rest = new RestMeter();
  private Status status = UNTOLD;
  private long leftOut;
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

  void status(Status newStatus) {
    status = newStatus;
  }

  /** The hub started anew, and so does its count of samples. */
  void restart() {
    flow.restart();
  }

  /** Time of the newest sample, microseconds of the unbroken axis. */
  long latestUs() {
    return latestUs;
  }

  void leaveOut(int count) {
    leftOut += count;
  }

  /** A sample was measured. */
  void measured(Sample sample) {
    rest.accept(sample);
  }

  /** Counts a batch that was taken; its number tells how many before it were lost. */
  void took(long firstIndex, int count, long firstUs, long lastUs, long nowNs) {
    flow.took(firstIndex, count, firstUs, lastUs);
    latestUs = lastUs;
    seenNs = nowNs;
  }

  /** How long it has lain still, seconds. */
  double stillS() {
    return rest.stillS();
  }

  /** From now on it is waited for. */
  void expect(long nowNs) {
    seenNs = nowNs;
    flow.pause();
  }

  boolean isPresent(long nowNs) {
    return nowNs - seenNs < PRESENT_NS;
  }

  /** No more samples are to be expected until some come. */
  void gone() {
    seenNs = Long.MIN_VALUE / 2;
  }

  /**
   * How it is.
   *
   * @param grantedHz the rate that the hub streams at, of its fastest sensor; 0 if not known
   */
  NodeStatus status(long nowNs, int grantedHz) {
    return new NodeStatus(
        id,
        info.sensorModel().label(),
        info.hasGyro(),
        flow.received(),
        flow.lost(),
        leftOut,
        isPresent(nowNs),
        figures(grantedHz));
  }

  /** What is known of its health. */
  NodeFigures figures(int grantedHz) {
    boolean knowsCharge = status.batteryPct() != Status.UNKNOWN_PCT;
    return new NodeFigures(
        id,
        knowsCharge ? status.batteryPct() : Double.NaN,
        status.batteryMv() > 0 ? status.batteryMv() / 1000.0 : Double.NaN,
        status.charging() == 1,
        status.celsius(),
        status.rssiDbm() == 0 ? Double.NaN : status.rssiDbm(),
        flow.rateHz(),
        statedHz(grantedHz),
        flow.lostShare(),
        rest.noiseMg(),
        rest.gravityG(),
        selfTest(status.selfTest()));
  }

  private double statedHz(int grantedHz) {
    int most = info.maxRateHz() > 0 ? info.maxRateHz() : Integer.MAX_VALUE;
    int stated = grantedHz > 0 ? Math.min(grantedHz, most) : info.rateHz();
    return stated > 0 ? stated : Double.NaN;
  }

  private static SelfTest selfTest(int bits) {
    boolean accel = (bits & Status.ACCEL_FAILED) != 0;
    boolean gyro = (bits & Status.GYRO_FAILED) != 0;
    if (accel || gyro) {
      return !gyro
          ? SelfTest.ACCELEROMETER_FAILED
          : accel ? SelfTest.BOTH_FAILED : SelfTest.GYRO_FAILED;
    }
    return (bits & Status.NOT_RUN) == 0 ? SelfTest.PASSED : SelfTest.NOT_RUN;
  }
}
