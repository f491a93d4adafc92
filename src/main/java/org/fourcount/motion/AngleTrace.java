package org.fourcount.motion;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The angle of all approved repetitions, so that they can be looked at more than once. */
final class AngleTrace {
  private static final int FIRST = 10;

  private final double[] time;
  private final double[] angle;
  private final boolean[] still;
  private final double delay;

  private AngleTrace(double[] time, double[] angle, boolean[] still, double delay) {
    this.time = time;
    this.angle = angle;
    this.still = still;
    this.delay = delay;
  }

  static AngleTrace of(List<Tick> ticks, MovementAxis axis, Attitude attitude) {
    ArcCoordinate coordinate = new ArcCoordinate(axis);
    int n = ticks.size();
    AngleTrace trace =
        new AngleTrace(new double[n], new double[n], new boolean[n], attitude.delay());
    for (int i = 0; i < n; i++) {
      Tick tick = ticks.get(i);
      attitude.next(tick);
      trace.time[i] = tick.t - attitude.delay();
      trace.angle[i] = coordinate.next(attitude, tick.hasGyro);
      trace.still[i] = attitude.still();
    }
    return trace;
  }

  AngleTrace negated() {
    return new AngleTrace(time, Arrays.stream(angle).map(a -> -a).toArray(), still, delay);
  }

  /** Whether the movement leaves its start posture towards smaller angles. */
  boolean inboundFirst(boolean[] within) {
    double[] a = only(within);
    double start = Quantile.median(Arrays.copyOf(a, Math.min(FIRST, a.length)));
    double above = Quantile.of(a, 0.97) - start;
    double below = start - Quantile.of(a, 0.03);
    return below > above;
  }

  /** The sweep, without the outermost 2 % of the points on either side, degrees. */
  double range(boolean[] within) {
    double[] a = only(within);
    return Quantile.of(a, 0.98) - Quantile.of(a, 0.02);
  }

  List<Candidate> detect(double range, double repSeconds, HoldRule holds) {
    RepDetector detector = new RepDetector(range, repSeconds, Double.NaN, holds, delay);
    for (int i = 0; i < time.length; i++) {
      detector.next(time[i], angle[i], still[i]);
    }
    return detector.candidates();
  }

  private double[] only(boolean[] within) {
    return IntStream.range(0, angle.length)
        .filter(i -> within[i])
        .mapToDouble(i -> angle[i])
        .toArray();
  }
}
