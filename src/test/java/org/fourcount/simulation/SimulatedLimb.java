package org.fourcount.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fourcount.motion.Sample;
import org.fourcount.motion.SampleSink;
import org.fourcount.motion.Tempo;

/**
 * A limb that keeps exactly to a tempo, for tests that set each thing themselves: the strapped
 * sensor of {@link Lifter} with even noise instead of a datasheet's. Same seed, same samples.
 */
public final class SimulatedLimb {
  private static final double LEVER_M = 0.35;

  /** At angle 0 the limb hangs so far off, degrees. */
  private static final double HANGS_DEGREES = 20;

  private static final double TREMOR_HZ = 7;

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
  private final Turn mount;

  public SimulatedLimb(long seed) {
    random = new Random(seed);
    mount = Turn.any(random);
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
    Course course = new Course();
    double t = restS;
    for (Plan p : plans) {
      double up = tempo.concentric() * p.concentric();
      double down = tempo.eccentric() * p.eccentric();
      double top = t + up + tempo.shortenedHold();
      double range = rangeDegrees * p.range();
      course.add(Stroke.plain(t, up, 0, range));
      course.add(Stroke.plain(top, down, range, 0));
      truth.add(new double[] {t, t + up, top, top + down, range});
      t = top + down + tempo.lengthenedHold();
    }
    sample(course, (int) ((t + restS) * rateHz), sink);
  }

  private void sample(Course course, int count, SampleSink sink) {
    StrappedSensor sensor =
        new StrappedSensor(
            axisFromVerticalDegrees,
            HANGS_DEGREES,
            LEVER_M,
            mount,
            Reading.even(noiseG, gyro ? noiseDps : Double.NaN, random));
    Sample s = new Sample();
    s.node = node;
    for (int i = 0; i < count; i++) {
      double t = i / rateHz;
      double[] motion = new double[3];
      course.addTo(motion, t);
      double tremor = tremorG * Math.sqrt(2) * Math.sin(2 * Math.PI * TREMOR_HZ * t);
      s.timeUs = startUs + Math.round(t * 1e6);
      sensor.read(motion, new double[] {0, tremor, 0}, 0, 0, s);
      sink.accept(s);
    }
  }
}
