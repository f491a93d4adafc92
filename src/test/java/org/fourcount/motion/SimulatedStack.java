package org.fourcount.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fourcount.simulation.SimulatedLimb;

/**
 * A weight stack that is lifted and lowered at a tempo, with an accelerometer stuck on anyhow: how
 * it slides, shakes, is set down and is measured. Same seed, same samples.
 */
public final class SimulatedStack {
  /** How speed is spread over a phase. */
  public enum Profile {
    MINIMUM_JERK,
    COSINE,
    TRAPEZOID
  }

  /** What happens at the bottom. */
  public enum Bottom {
    /** Turns above the pile. */
    TURNS,
    /** Is let down with a knock and rests. */
    TOUCHES
  }

  /** One repetition as it truly was, seconds of device time and millimetres. */
  public record Truth(double start, double top, double leave, double end, double travel) {}

  private static final double GRAVITY = 9806.65;

  /** A stack that is let down stops within this, seconds. */
  private static final double KNOCK_S = 0.03;

  public Tempo tempo = Tempo.FOUR_COUNT;
  public double travelMm = 400;
  public Profile profile = Profile.MINIMUM_JERK;
  public Bottom bottom = Bottom.TURNS;
  public double rateHz = 100;

  /** Micro-g per root Hz: LSM6DSO 80 to 110. */
  public double noise = 100;

  /** Shaking of the sliding stack, 5 to 35 Hz, g. */
  public double shakesG = 0.010;

  /** Bias of each axis up to this, g, and its drift, g per second. */
  public double biasG = 0.04;

  public double driftGPerS = 3e-6;
  public double scale = 1.0;

  /** Speed of touching down, mm/s. */
  public double knockMmPerS = 80;

  public double restS = 3;
  public double touchRestS = 0.6;

  /** Differences between repetitions: times, travel and where it turns, as shares. */
  public double uneven = 0.03;

  public double bottomUneven = 0.03;

  public final List<Truth> truth = new ArrayList<>();
  private final Random random;
  private final Random traits;
  private final double[][] mount;
  private final double[] bias = new double[3];
  private final double[] drift = new double[3];
  private final double[] hertz = new double[9];
  private final double[] phase = new double[9];
  private final List<Leg> legs = new ArrayList<>();
  private long us = 1_000_000;

  /** A movement between two heights. */
  private record Leg(
      double from, double to, double low, double high, double warp, Profile profile, double knock) {
    double at(double t) {
      double u = Math.max(0, Math.min(1, (t - from) / (to - from)));
      if (knock <= 0) {
        return low + (high - low) * way(u);
      }
      // Lowered towards a point under the pile, stopped by it within the knock's time.
      double stop = to - KNOCK_S;
      if (t < stop) {
        return rush(t);
      }
      double s = Math.min(1, (t - stop) / KNOCK_S);
      double v = (rush(stop) - rush(stop - 1e-4)) / 1e-4;
      double p = rush(stop) + v * KNOCK_S * 0.5 * (s + Math.sin(Math.PI * s) / Math.PI);
      return p - s * s * (3 - 2 * s) * (rush(stop) + v * KNOCK_S * 0.5 - high);
    }

    private double rush(double t) {
      double u = Math.max(0, Math.min(1, (t - from) / (to - from)));
      return low + (high - low) * (way(u) + knock * u * u * (u - 1));
    }

    private double way(double u) {
      double x = u + warp / (4 * Math.PI) * Math.sin(4 * Math.PI * u);
      return switch (profile) {
        case MINIMUM_JERK -> x * x * x * (10 - 15 * x + 6 * x * x);
        case COSINE -> 0.5 * (1 - Math.cos(Math.PI * x));
        case TRAPEZOID -> trapezoid(x);
      };
    }

    private static double trapezoid(double x) {
      double ramp = 0.2;
      double v = 1 / (1 - ramp);
      if (x < ramp) {
        return 0.5 * v * x * x / ramp;
      }
      return x > 1 - ramp ? 1 - 0.5 * v * (1 - x) * (1 - x) / ramp : v * (x - ramp / 2);
    }
  }

  /** A machine and a sensor as the seed has them. */
  public SimulatedStack(long seed) {
    random = new Random(seed * 0x9E3779B97F4A7C15L);
    traits = new Random((seed + 1) * 0xD1B54A32D192ED03L);
    mount = rotation(traits);
    for (int i = 0; i < 3; i++) {
      bias[i] = 2 * traits.nextDouble() - 1;
      drift[i] = 2 * traits.nextDouble() - 1;
    }
    for (int i = 0; i < hertz.length; i++) {
      hertz[i] = 6 + 28 * traits.nextDouble();
      phase[i] = 2 * Math.PI * traits.nextDouble();
    }
  }

  /** Repetitions as asked. */
  public void play(int reps, SampleSink sink) {
    play(java.util.Collections.nCopies(reps, SimulatedLimb.Plan.AS_ASKED), sink);
  }

  /** Rest on the pile, the repetitions, rest; time goes on from one call to the next. */
  public void play(List<SimulatedLimb.Plan> plans, SampleSink sink) {
    truth.clear();
    legs.clear();
    double t0 = us * 1e-6;
    double t = t0 + restS;
    double low = 0;
    for (int i = 0; i < plans.size(); i++) {
      boolean last = i == plans.size() - 1;
      SimulatedLimb.Plan plan = plans.get(i);
      double up = t + tempo.concentric() * plan.concentric() * off(uneven);
      double leave = up + tempo.shortenedHold();
      double end = leave + tempo.eccentric() * plan.eccentric() * off(uneven);
      double top = travelMm * plan.range() * off(0.5 * uneven);
      boolean touches = last || bottom == Bottom.TOUCHES;
      double next = touches ? 0 : travelMm * bottomUneven * random.nextDouble();
      double knock = touches ? Math.min(0.9, knockMmPerS * (end - leave) / (top - next)) : 0;
      legs.add(new Leg(t, up, low, top, 0.1 * random.nextDouble(), profile, 0));
      legs.add(new Leg(leave, end, top, next, 0.1 * random.nextDouble(), profile, knock));
      truth.add(new Truth(t, up, leave, end, top - 0.5 * (low + next)));
      low = next;
      t = end + tempo.lengthenedHold() + (touches ? touchRestS * random.nextDouble() : 0);
    }
    measure(t0, t + restS, sink);
  }

  private double off(double share) {
    return 1 + share * Math.max(-2, Math.min(2, random.nextGaussian()));
  }

  private double height(double t) {
    double h = 0;
    for (Leg leg : legs) {
      if (t < leg.from()) {
        break;
      }
      h = leg.at(t);
    }
    return h;
  }

  private double speed(double t) {
    return (height(t + 1e-3) - height(t - 1e-3)) / 2e-3;
  }

  private void measure(double from, double to, SampleSink sink) {
    Sample s = new Sample();
    s.node = 1;
    double step = 1 / rateHz;
    double ring = 0;
    double before = speed(from - step / 2);
    for (double t = from; t < to; t += step) {
      double after = speed(t + step / 2);
      double a = (after - before) / step / GRAVITY; // what an averaging sensor reads
      before = after;
      ring = Math.max(ring * Math.exp(-step / 0.04), Math.abs(a) > 0.15 ? Math.abs(a) : 0);
      double shaking = shakesG * Math.min(1, Math.abs(after) / 60);
      double[] f = turn(new double[] {shake(0, t, shaking), shake(3, t, shaking), 0});
      double up = 1 + a + shake(6, t, shaking) + 0.5 * ring * Math.sin(2 * Math.PI * 38 * t);
      double[] g = turn(new double[] {0, 0, up});
      s.timeUs = Math.round(t * 1e6);
      double n = noise * 1e-6 * Math.sqrt(rateHz / 2);
      s.ax = reading(0, f[0] + g[0], t, n);
      s.ay = reading(1, f[1] + g[1], t, n);
      s.az = reading(2, f[2] + g[2], t, n);
      sink.accept(s);
    }
    us = Math.round(to * 1e6);
  }

  private double shake(int first, double t, double g) {
    double sum = 0;
    for (int i = first; i < first + 3; i++) {
      sum += Math.sin(2 * Math.PI * hertz[i] * t + phase[i]);
    }
    return g * Math.sqrt(2 / 3.0) * sum;
  }

  private double reading(int axis, double g, double t, double n) {
    return scale * g
        + biasG * bias[axis]
        + driftGPerS * drift[axis] * t
        + n * random.nextGaussian();
  }

  private double[] turn(double[] v) {
    double[] out = new double[3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        out[i] += mount[i][j] * v[j];
      }
    }
    return out;
  }

  /** A rotation drawn evenly from all (Shoemake 1992). */
  private static double[][] rotation(Random random) {
    double u = random.nextDouble();
    double v = 2 * Math.PI * random.nextDouble();
    double w = 2 * Math.PI * random.nextDouble();
    double x = Math.sqrt(1 - u) * Math.sin(v);
    double y = Math.sqrt(1 - u) * Math.cos(v);
    double z = Math.sqrt(u) * Math.sin(w);
    double q = Math.sqrt(u) * Math.cos(w);
    return new double[][] {
      {1 - 2 * (y * y + z * z), 2 * (x * y - z * q), 2 * (x * z + y * q)},
      {2 * (x * y + z * q), 1 - 2 * (x * x + z * z), 2 * (y * z - x * q)},
      {2 * (x * z - y * q), 2 * (y * z + x * q), 1 - 2 * (x * x + y * y)}
    };
  }
}
