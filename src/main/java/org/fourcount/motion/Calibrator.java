package org.fourcount.motion;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Makes a baseline from approved repetitions, with the very detector that will count the set. */
public final class Calibrator {
  /** Points around a marked repetition that belong to it, seconds. */
  private static final double MARGIN_S = 0.3;

  /** Without a gyro a smaller sweep of gravity cannot be told from its noise, degrees. */
  private static final double LEAST_SWEEP = 8;

  /** A movement with less of it about one axis has no axis. */
  private static final double LEAST_SHARE = 0.6;

  /** A marked repetition that is found shorter or longer than this is another one. */
  private static final double SHORTEST = 0.7;

  private static final double LONGEST = 1.4;

  /** A sweep of this share of the largest one within the marks is a second repetition. */
  private static final double LIKE = 0.6;

  /** Where nothing is known, a repetition is first looked for as if it took this, seconds. */
  private static final double GUESS_S = 4;

  /** Cutoff for the rate that tells the axis, Hz: above the movement, below the tremor. */
  private static final double AXIS_CUTOFF_HZ = 3;

  /** Stillness before the person's range and pace are known, degrees per second. */
  private static final double STILL_MEAN = 0.6;

  private static final int FIRST = 10;

  private final ApprovedReps approved;

  /** A calibrator for repetitions of which this is known. */
  public Calibrator(ApprovedReps approved) {
    this.approved = approved;
  }

  /** Measures the repetitions in the samples of the moving node. */
  public Calibration calibrate(SampleBuffer samples) {
    CalibrationTrace trace = new CalibrationTrace(samples);
    List<Tick> ticks = trace.ticks();
    if (ticks.size() < Tick.count(1.5)) {
      return Calibration.refused(Refusal.TOO_SHORT, 0);
    }
    boolean gyro = trace.hasGyro();
    double rest = trace.restForce();
    double[] bias = trace.bias();

    AxisFinder finder = new AxisFinder(gyro, AXIS_CUTOFF_HZ);
    Attitude attitude = Baseline.attitude(gyro, bias, rest, STILL_MEAN);
    double[][] up = new double[ticks.size()][];
    boolean[] within = new boolean[ticks.size()];
    for (int i = 0; i < up.length; i++) {
      Tick tick = ticks.get(i);
      attitude.next(tick);
      up[i] = attitude.up().clone();
      within[i] = within(tick.t, ticks.get(0).t);
      finder.next(attitude, within[i]);
    }
    double[] start = meanOfFirst(up, within);
    MovementAxis axis = MovementAxis.of(finder.axis(), start);
    double sweep = sweep(up, within, start);
    if (!gyro && sweep < LEAST_SWEEP) {
      return Calibration.refused(Refusal.TOO_LITTLE_MOVEMENT, 0);
    }
    if (finder.share() < LEAST_SHARE) {
      return Calibration.refused(Refusal.NO_CLEAR_AXIS, 0);
    }
    AngleTrace angles = AngleTrace.of(ticks, axis, Baseline.attitude(gyro, bias, rest, STILL_MEAN));
    if (angles.inboundFirst(within)) {
      axis = axis.reversed();
      angles = angles.negated();
    }
    return measure(
        angles, within, new LimbMounting(gyro, rest, Vector.of(bias), axis, finder.share(), sweep));
  }

  private boolean within(double t, double first) {
    return approved.marked()
        ? t >= approved.start() - MARGIN_S && t <= approved.end() + MARGIN_S
        : t > first + MARGIN_S;
  }

  private Calibration measure(AngleTrace angles, boolean[] within, LimbMounting mounting) {
    double range = angles.range(within);
    double seconds =
        approved.marked() ? approved.end() - approved.start() : roughSeconds(angles, range);
    List<Candidate> found = List.of();
    int likeIt = 1;
    for (int pass = 0; pass < 2; pass++) {
      List<Candidate> all = angles.detect(range, seconds, HoldRule.UNKNOWN_PERSON);
      found = approved.marked() ? largest(all) : all;
      if (found.isEmpty()) {
        return Calibration.refused(Refusal.NO_REPETITION, 0);
      }
      range = median(found, c -> c.rep().range());
      seconds = median(found, c -> c.rep().duration());
      likeIt = likeIt(all, found.get(0));
    }
    if (approved.marked()) {
      if (likeIt > 1) {
        return Calibration.refused(Refusal.COUNT_MISMATCH, likeIt);
      }
      double ratio = seconds / (approved.end() - approved.start());
      if (ratio < SHORTEST || ratio > LONGEST) {
        return Calibration.refused(Refusal.DURATION_MISMATCH, found.size());
      }
    } else if (approved.count() > 0 && found.size() != approved.count()) {
      return Calibration.refused(Refusal.COUNT_MISMATCH, found.size());
    }
    HoldRule holds = HoldLearner.learn(found, approved);
    if (approved.tempo() != null) {
      List<Candidate> again = angles.detect(range, seconds, holds);
      found = again.isEmpty() ? found : again;
    }
    return new Calibration(baseline(found, range, holds, mounting), null, found.size());
  }

  /** How many sweeps within the marks are like the largest one; one repetition has but one. */
  private int likeIt(List<Candidate> all, Candidate largest) {
    return (int)
        all.stream()
            .filter(c -> c.rep().range() > LIKE * largest.rep().range())
            .filter(c -> c.rep().end() > approved.start() && c.rep().start() < approved.end())
            .filter(c -> c.halfUp() > approved.start() && c.halfDown() < approved.end())
            .count();
  }

  /** The baseline that these repetitions make. */
  static Baseline baseline(List<Candidate> found, double range, HoldRule holds, Mounting mounting) {
    return new Baseline(
        mounting,
        range,
        found.size(),
        median(found, c -> c.rep().seconds(Phase.CONCENTRIC)),
        median(found, c -> c.rep().seconds(Phase.SHORTENED_HOLD)),
        median(found, c -> c.rep().seconds(Phase.ECCENTRIC)),
        median(found, c -> c.rep().aboveHalf()),
        holds);
  }

  private double roughSeconds(AngleTrace angles, double range) {
    Tempo tempo = approved.tempo();
    double guess = tempo == null ? GUESS_S : tempo.repetition();
    List<Candidate> found = angles.detect(range, guess, HoldRule.UNKNOWN_PERSON);
    return found.isEmpty() ? guess : median(found, c -> c.rep().duration());
  }

  private static List<Candidate> largest(List<Candidate> all) {
    return all.stream().max(Comparator.comparingDouble(c -> c.rep().range())).stream().toList();
  }

  static double median(List<Candidate> of, ToDoubleFunction<Candidate> what) {
    return Quantile.median(of.stream().mapToDouble(what).toArray());
  }

  private static double[] meanOfFirst(double[][] up, boolean[] within) {
    double[] mean = new double[3];
    int n = 0;
    for (int i = 0; i < up.length && n < FIRST; i++) {
      if (within[i]) {
        n++;
        for (int k = 0; k < 3; k++) {
          mean[k] += up[i][k];
        }
      }
    }
    Vec3.normalize(mean);
    return mean;
  }

  private static double sweep(double[][] up, boolean[] within, double[] start) {
    double least = 1;
    for (int i = 0; i < up.length; i++) {
      if (within[i]) {
        least = Math.min(least, Vec3.dot(up[i], start));
      }
    }
    return Math.toDegrees(Math.acos(Math.max(-1, least)));
  }
}
