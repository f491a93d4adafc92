package org.fourcount.motion;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A part that is to keep still, such as the trunk: how far it turns from where it was. With a gyro
 * it is the turn about any axis, without one the lean by the direction of gravity below 2 Hz, which
 * does not see turning about the vertical.
 */
public final class StillPart {
  /** A turn counts once it was held this long, seconds: shorter ones are jolts and breath. */
  public static final double HELD_S = 0.4;

  private static final int SIZE = 4096;

  /** A step goes from one share of the turn to the other within this, seconds. */
  private static final double STEP_S = 0.3;

  private static final double STEP_FROM = 0.2;
  private static final double STEP_TO = 0.8;

  /** What has slipped stays within this share of where it came to lie. */
  private static final double WANDERS = 0.25;

  private static final int STEP = Tick.count(0.1);
  private static final int HELD = Tick.count(HELD_S);

  /** Points whose mean is the pose at a moment: 0.2 s. */
  private static final int REFERENCE = Tick.count(0.2);

  private final Resampler resampler = new Resampler();
  private final Tick tick = new Tick();
  private final GapLog gaps = new GapLog();
  private final double[] bias;
  private @Nullable Pose pose;
  private final double[] time = new double[SIZE];
  private double[][] poses = new double[0][];
  private double[] reference = new double[0];
  private boolean referred;
  private long count;
  private int known;

  /** A part of which only the lean is looked at, also where its node has a gyro. */
  public static StillPart leaning() {
    StillPart part = new StillPart(Vector.ZERO);
    part.take(new TiltPose());
    return part;
  }

  /** The axis of a movement, which is to stay in its plane; null if this node does not tell. */
  public static @Nullable StillPart axisOf(Mounting mounting) {
    if (mounting instanceof LimbMounting limb && limb.hasGyro()) {
      StillPart part = new StillPart(limb.bias());
      part.take(new AxisPose(limb.axis().u(), limb.bias()));
      return part;
    }
    return null;
  }

  /**
   * A part whose node's gyro reads so while it does not turn.
   *
   * @param bias degrees per second; of no matter without a gyro
   */
  public StillPart(Vector bias) {
    this.bias = bias.toArray();
  }

  private Pose take(Pose of) {
    pose = of;
    poses = new double[SIZE][of.size()];
    reference = new double[of.size()];
    return of;
  }

  /** Takes a sample of the part's node. */
  public void accept(Sample sample) {
    gaps.sample(sample.seconds());
    resampler.add(sample);
    while (resampler.next(tick)) {
      Pose now = pose != null ? pose : take(tick.hasGyro ? new TurnPose(bias) : new TiltPose());
      if (tick.afterGap) {
        known = 0;
        referred = false; // how it turned meanwhile is not known
      }
      int i = (int) count & (SIZE - 1);
      now.next(tick, poses[i]);
      time[i] = tick.t - now.delay();
      count++;
      known++;
      if (!referred && known >= REFERENCE) {
        refer(time[i]);
      }
    }
  }

  /**
   * Seconds of device time up to which the part is known; minus infinity before its first sample.
   */
  public double knownUntil() {
    return count == 0 ? Double.NEGATIVE_INFINITY : time[(int) (count - 1) & (SIZE - 1)];
  }

  /** The longest stretch without samples between two times, seconds. */
  public double longestGap(double from, double to) {
    return gaps.longest(from, to);
  }

  /**
   * Where up was at this time: a unit vector in the node's own axes; null if it is not known, or
   * only turns are.
   */
  public @Nullable Vector up(double t) {
    double[] mean = new double[3];
    return pose instanceof TiltPose && meanPose(t, mean) ? Vector.of(mean) : null;
  }

  /** Takes the pose at this time as the one to keep, for {@link #lean}. */
  public void refer(double t) {
    referred |= meanPose(t, reference);
  }

  /** Degrees between the newest pose and the one to keep; 0 before there is one. */
  public double lean() {
    return lean(count - 1);
  }

  /** The same of the pose of this number, of those that are still kept. */
  public double lean(long number) {
    return pose != null && referred && number >= 0
        ? pose.degrees(reference, poses[(int) number & (SIZE - 1)])
        : 0;
  }

  /** How many poses are known; the next one gets this number. */
  public long count() {
    return count;
  }

  /** The time of the pose of this number, of those that are still kept: seconds. */
  public double time(long number) {
    return time[(int) number & (SIZE - 1)];
  }

  /** Seconds by which the poses lie behind the samples that they come from. */
  public double delay() {
    return pose == null ? 0 : pose.delay();
  }

  /**
   * The largest turn that was held for 0.4 s between two times.
   *
   * @param start when it was in the pose to keep
   * @param limit degrees; the stretch over it is told
   */
  public Swing swing(double start, double from, double to, double limit) {
    double[] kept = new double[reference.length];
    if (pose == null || !meanPose(start, kept)) {
      return Swing.NONE;
    }
    double largest = 0;
    double overFrom = Double.NaN;
    double overTo = Double.NaN;
    double[] window = new double[HELD];
    int filled = 0;
    for (long k = first(from); k < count && time[(int) k & (SIZE - 1)] <= to; k++) {
      window[filled++ % HELD] = pose.degrees(kept, poses[(int) k & (SIZE - 1)]);
      if (filled < HELD) {
        continue;
      }
      double least = Quantile.least(window);
      if (least > limit) {
        overFrom = Double.isNaN(overFrom) ? time[(int) (k - HELD + 1) & (SIZE - 1)] : overFrom;
        overTo = time[(int) k & (SIZE - 1)];
      }
      largest = Math.max(largest, least);
    }
    return new Swing(largest, overFrom, overTo);
  }

  /**
   * How far it had turned for good at a time, if most of that came in one step of less than 0.3 s
   * and it kept still then: degrees; else 0.
   */
  public double stepped(double start, double end) {
    double[] before = new double[reference.length];
    double[] after = new double[reference.length];
    if (pose == null || !meanPose(start, before) || !meanPose(end - 0.1, after)) {
      return 0;
    }
    double turned = pose.degrees(before, after);
    double left = start;
    double there = Double.NaN;
    for (long k = first(start); k < count && time[(int) k & (SIZE - 1)] <= end; k++) {
      double now = pose.degrees(before, poses[(int) k & (SIZE - 1)]);
      double t = time[(int) k & (SIZE - 1)];
      if (now < STEP_FROM * turned) {
        left = t;
        there = Double.NaN;
      } else if (now > STEP_TO * turned && Double.isNaN(there)) {
        there = t;
      }
      boolean wanders = Math.abs(now / turned - 1) > WANDERS;
      if (t > there + STEP_S && wanders) {
        return 0;
      }
    }
    return there - left < STEP_S && end - there > 2 * STEP_S ? turned : 0;
  }

  /** Whether small turns to and fro can be told from acceleration: a gyro sees them. */
  public boolean seesSway() {
    return pose instanceof TurnPose;
  }

  /**
   * How far it turned in all between two times, to and fro: degrees. Tremor is faster than the
   * steps of 0.1 s in which it is added up.
   */
  public double sway(double from, double to) {
    double sum = 0;
    for (long k = first(from) + STEP; k < count && time[(int) k & (SIZE - 1)] <= to; k += STEP) {
      sum +=
          pose == null
              ? 0
              : pose.degrees(poses[(int) (k - STEP) & (SIZE - 1)], poses[(int) k & (SIZE - 1)]);
    }
    return sum;
  }

  private long first(double t) {
    long k = Math.max(0, count - SIZE);
    while (k < count && time[(int) k & (SIZE - 1)] < t) {
      k++;
    }
    return k;
  }

  /** The mean pose around a time; false if nothing is known of it. */
  private boolean meanPose(double t, double[] out) {
    long from = Math.max(Math.max(0, count - SIZE), first(t) - REFERENCE / 2);
    long to = Math.min(count, from + REFERENCE);
    if (to <= from) {
      return false;
    }
    Arrays.fill(out, 0);
    for (long k = from; k < to; k++) {
      for (int i = 0; i < out.length; i++) {
        out[i] += poses[(int) k & (SIZE - 1)][i];
      }
    }
    double squares = 0;
    for (double v : out) {
      squares += v * v;
    }
    for (int i = 0; i < out.length; i++) {
      out[i] /= Math.sqrt(squares);
    }
    return squares > 0;
  }
}
