package org.fourcount.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A limb that turns about a fixed axis at a tempo, with a sensor strapped on anyhow: gravity,
 * centripetal and tangential acceleration at a lever arm, gyro, noise and tremor. Same seed, same
 * samples.
 */
public final class SimulatedLimb {
  private static final double LEVER_M = 0.35;
  private static final double GRAVITY = 9.80665;

  public Tempo tempo = Tempo.FOUR_COUNT;
  public double rangeDegrees = 60;
  public double rateHz = 100;
  public double noiseG = 0.004;
  public double noiseDps = 0.1;
  public double tremorG = 0;
  public double axisFromVerticalDegrees = 90;
  public boolean gyro = true;
  public double restS = 3;
  public int node = 1;
  public long startUs = 1_000_000;

  /**
   * What one repetition is to be: its phases' lengths and range as shares of the tempo's and the
   * limb's.
   */
  public record Plan(double concentric, double eccentric, double range) {
    public static final Plan AS_ASKED = new Plan(1, 1, 1);
  }

  public final List<double[]> truth = new ArrayList<>();
  private final Random random;
  private final double[][] mount;

  public SimulatedLimb(long seed) {
    random = new Random(seed);
    mount = rotation(random);
  }

  /**
   * The same limb with the sensor strapped on in the same way, for a set after the approved
   * repetitions.
   */
  private SimulatedLimb(SimulatedLimb like) {
    random = like.random;
    mount = like.mount;
    tempo = like.tempo;
    rangeDegrees = like.rangeDegrees;
    rateHz = like.rateHz;
    noiseG = like.noiseG;
    noiseDps = like.noiseDps;
    tremorG = like.tremorG;
    axisFromVerticalDegrees = like.axisFromVerticalDegrees;
    gyro = like.gyro;
  }

  public SimulatedLimb again() {
    return new SimulatedLimb(this);
  }

  public void play(int reps, SampleSink sink) {
    List<Plan> plans = new ArrayList<>();
    for (int i = 0; i < reps; i++) {
      plans.add(Plan.AS_ASKED);
    }
    play(plans, sink);
  }

  /** Rest, the repetitions, rest. */
  public void play(List<Plan> plans, SampleSink sink) {
    truth.clear();
    double t = restS;
    for (Plan p : plans) {
      double up = tempo.concentric() * p.concentric();
      double down = tempo.eccentric() * p.eccentric();
      double top = t + up + tempo.shortenedHold();
      truth.add(new double[] {t, t + up, top, top + down, rangeDegrees * p.range()});
      t = top + down + tempo.lengthenedHold();
    }
    double end = t + restS;
    int n = (int) (end * rateHz);
    Sample s = new Sample();
    for (int i = 0; i < n; i++) {
      fill(s, i / rateHz);
      sink.accept(s);
    }
  }

  private double angle(double t) {
    for (double[] r : truth) {
      if (t >= r[0] && t < r[3]) {
        double share =
            t < r[1] ? (t - r[0]) / (r[1] - r[0]) : t < r[2] ? 1 : (r[3] - t) / (r[3] - r[2]);
        return Math.toRadians(r[4]) * share * share * share * (10 - 15 * share + 6 * share * share);
      }
    }
    return 0;
  }

  private void fill(Sample s, double t) {
    double h = 1e-3;
    double angle = angle(t);
    double rate = (angle(t + h) - angle(t - h)) / (2 * h);
    double acceleration = (angle(t + h) - 2 * angle(t) + angle(t - h)) / (h * h);
    double tilt = Math.toRadians(axisFromVerticalDegrees);
    // World: the axis is z; up is tilted from it by the given angle; at 0 the limb hangs 20 degrees
    // off.
    double a0 = angle + Math.toRadians(20);
    double[] force = {
      Math.sin(tilt) * Math.cos(a0) - LEVER_M * rate * rate / GRAVITY,
      -Math.sin(tilt) * Math.sin(a0) + LEVER_M * acceleration / GRAVITY,
      Math.cos(tilt)
    };
    double tremor = tremorG * Math.sqrt(2) * Math.sin(2 * Math.PI * 7 * t);
    force[1] += tremor;
    double[] f = turn(force);
    double[] w = turn(new double[] {0, 0, Math.toDegrees(rate)});
    s.node = node;
    s.timeUs = startUs + Math.round(t * 1e6);
    s.ax = f[0] + noiseG * random.nextGaussian();
    s.ay = f[1] + noiseG * random.nextGaussian();
    s.az = f[2] + noiseG * random.nextGaussian();
    s.hasGyro = gyro;
    s.gx = w[0] + noiseDps * random.nextGaussian();
    s.gy = w[1] + noiseDps * random.nextGaussian();
    s.gz = w[2] + noiseDps * random.nextGaussian();
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
  static double[][] rotation(Random random) {
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
