package org.fourcount.sensor.link;

import org.fourcount.motion.Sample;
import org.fourcount.motion.SampleSink;
import org.fourcount.protocol.Frame;
import org.fourcount.protocol.NodeInfo;
import org.fourcount.protocol.Samples;
import org.fourcount.protocol.SamplesView;

/**
 * Turns batches into samples: in g and degrees per second, in unbroken device time. What makes no
 * sense is counted and left out. Allocates nothing.
 */
final class SampleStream {
  /** A time further ahead than this is no time, microseconds. */
  private static final long MOST_AHEAD_US = 3_600_000_000L;

  /** So is a device clock beyond this: 36,000 years. */
  private static final long MOST_DEVICE_US = 1L << 60;

  /** Time that goes back further than frames overtake one another: the clock began anew. */
  private static final long RESTART_US = 1_000_000;

  /**
   * So many batches in a row whose time went back are a restart, even if the hub keeps its boot
   * number, as one whose random numbers are none does.
   */
  private static final int MOST_BACKWARDS = 5;

  private final SampleSink sink;
  private final SamplesView view = new SamplesView();
  private final Sample sample = new Sample();
  private boolean wantsIntroduction;
  private int backwards;
  private long leftOutNs = Long.MIN_VALUE;
  private long deliveredNs = Long.MIN_VALUE;

  SampleStream(SampleSink sink) {
    this.sink = sink;
  }

  /**
   * Whether the hub should say again who is there: a sensor spoke that did not introduce itself, or
   * time went back as if the hub had started anew.
   */
  boolean wantsIntroduction() {
    return wantsIntroduction;
  }

  /** The hub was asked. */
  void introductionAsked() {
    wantsIntroduction = false;
  }

  /** When samples last came that made sense; {@link Long#MIN_VALUE} if none ever did. */
  long deliveredNs() {
    return deliveredNs;
  }

  /** Whether something was left out within the last 3 s because it made no sense. */
  boolean isImplausible(long nowNs) {
    return leftOutNs != Long.MIN_VALUE && nowNs - leftOutNs < 3_000_000_000L;
  }

  /** Takes a SAMPLES frame that arrived at this time of the host. */
  void take(Frame frame, KnownHub hub, long nowNs) {
    view.wrap(frame);
    NodeChannel channel = hub.channel(frame.node());
    if (channel == null) {
      wantsIntroduction = true;
      return;
    }
    if (view.stream() != 0) {
      return;
    }
    long t0 = view.t0Us();
    if (t0 < 0 || t0 > MOST_DEVICE_US || channel.info().accelLsbPerG() == 0) {
      leaveOut(channel, nowNs);
      return;
    }
    long offset = hub.axis().offsetUs(t0, t0 + afterUs(view.count() - 1), nowNs);
    if (channel.latestUs() != Long.MIN_VALUE) {
      long step = t0 + offset - channel.latestUs();
      if (step <= 0) {
        channel.leaveOut(view.count());
        wentBack(step, hub);
        return;
      }
      if (step > MOST_AHEAD_US) {
        leaveOut(channel, nowNs);
        return;
      }
    }
    backwards = 0;
    deliveredNs = nowNs;
    deliver(channel, t0 + offset);
    channel.took(view.firstIndex(), view.count(), t0 + offset, sample.timeUs, nowNs);
    hub.axis().took(sample.timeUs, nowNs);
  }

  private void wentBack(long stepUs, KnownHub hub) {
    if (stepUs > -RESTART_US) {
      return;
    }
    wantsIntroduction = true;
    backwards++;
    if (backwards == MOST_BACKWARDS) {
      backwards = 0;
      hub.restart();
    }
  }

  private void leaveOut(NodeChannel channel, long nowNs) {
    channel.leaveOut(view.count());
    leftOutNs = nowNs;
  }

  /** Microseconds from the first sample of the batch to this one. */
  private long afterUs(int i) {
    return (i * view.dtNs() + 500) / 1000;
  }

  private void deliver(NodeChannel channel, long firstUs) {
    NodeInfo info = channel.info();
    double accel = 1.0 / info.accelLsbPerG();
    boolean gyro = view.hasGyro() && info.gyroLsbPerDpsX10() > 0;
    double rate = gyro ? 10.0 / info.gyroLsbPerDpsX10() : 0;
    int accelEnd = end((double) info.accelRangeG() * info.accelLsbPerG());
    int gyroEnd = end(info.gyroRangeDps() * info.gyroLsbPerDps());
    boolean clipped = (view.status() & Samples.CLIPPED) != 0;
    sample.node = channel.id();
    sample.hasGyro = gyro;
    for (int i = 0; i < view.count(); i++) {
      sample.timeUs = firstUs + afterUs(i);
      sample.ax = view.value(i, 0) * accel;
      sample.ay = view.value(i, 1) * accel;
      sample.az = view.value(i, 2) * accel;
      sample.clipped = clipped || isAtEnd(i, 0, accelEnd);
      if (gyro) {
        sample.gx = view.value(i, 3) * rate;
        sample.gy = view.value(i, 4) * rate;
        sample.gz = view.value(i, 5) * rate;
        sample.clipped |= isAtEnd(i, 3, gyroEnd);
      }
      channel.measured(sample);
      sink.accept(sample);
    }
  }

  /** The reading from which on the true one may be larger: the last one of the scale. */
  private static int end(double rangeInSteps) {
    return rangeInSteps < 2 ? Short.MAX_VALUE : (int) Math.min(Short.MAX_VALUE, rangeInSteps - 1);
  }

  private boolean isAtEnd(int i, int firstAxis, int end) {
    for (int axis = firstAxis; axis < firstAxis + 3; axis++) {
      if (Math.abs((int) view.value(i, axis)) >= end) {
        return true;
      }
    }
    return false;
  }
}
