package org.fourcount.motion;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a baseline from approved repetitions of a weight stack, with the very filter and detector
 * that will follow the set.
 */
public final class StackCalibrator {
  /** The stack's rest is looked for in stretches of one second. */
  private static final int REST = Tick.count(1);

  /** A quietest second that shakes more than this is none, g. */
  private static final double REST_G = 0.008;

  /** Less travel cannot be told from drift, mm. */
  private static final double LEAST_TRAVEL = 60;

  /** Travel and seconds with which repetitions are first looked for. */
  private static final double GUESS_MM = 250;

  private static final double GUESS_S = 4;

  /** A marked repetition that is found shorter or longer than this is another one. */
  private static final double SHORTEST = 0.7;

  private static final double LONGEST = 1.4;

  /** Noise of the quietest sensors, 40 ug per root Hz, is not undercut: (mm/s2)^2 per Hz. */
  private static final double LEAST_NOISE = 0.08;

  /** A resting stack may always shake so much, g: steps of coarse sensors. */
  private static final double LEAST_VIBRATION = 0.0005;

  private final ApprovedReps approved;

  /** A calibrator for repetitions of which this is known. */
  public StackCalibrator(ApprovedReps approved) {
    this.approved = approved;
  }

  /** Measures the repetitions in the samples of the stack's node. */
  public Calibration calibrate(SampleBuffer samples) {
    List<Tick> ticks = new CalibrationTrace(samples, new MeanGrid()).ticks();
    if (ticks.size() < 2 * REST) {
      return Calibration.refused(Refusal.TOO_SHORT, 0);
    }
    StackMounting mounting = atRest(ticks);
    if (mounting == null) {
      return Calibration.refused(Refusal.NOT_STILL, 0);
    }
    double range = GUESS_MM;
    double seconds = approved.tempo() == null ? GUESS_S : approved.tempo().repetition();
    List<Candidate> found = List.of();
    for (int pass = 0; pass < 3; pass++) {
      found = detect(ticks, mounting, range, seconds, HoldRule.UNKNOWN_PERSON);
      if (found.isEmpty()) {
        return Calibration.refused(Refusal.NO_REPETITION, 0);
      }
      range = Calibrator.median(found, c -> c.rep().range());
      seconds = Calibrator.median(found, c -> c.rep().duration());
    }
    Refusal why = doubt(found, range, seconds);
    if (why != null) {
      return Calibration.refused(why, found.size());
    }
    HoldRule holds = ownTops(HoldLearner.learn(found, approved));
    if (approved.tempo() != null) {
      List<Candidate> again = detect(ticks, mounting, range, seconds, holds);
      found = again.isEmpty() ? found : again;
    }
    return new Calibration(Calibrator.baseline(found, range, holds, mounting), null, found.size());
  }

  /** Between its repetitions a stack may rest on the pile; that tells nothing of its edges. */
  private static HoldRule ownTops(HoldRule h) {
    return new HoldRule(h.shortened(), h.lengthened(), 0, h.topEarly(), h.topLate(), 0);
  }

  private @Nullable Refusal doubt(List<Candidate> found, double range, double seconds) {
    if (range < LEAST_TRAVEL) {
      return Refusal.TOO_LITTLE_MOVEMENT;
    }
    if (approved.marked()) {
      double ratio = seconds / (approved.end() - approved.start());
      return ratio < SHORTEST || ratio > LONGEST ? Refusal.DURATION_MISMATCH : null;
    }
    return approved.count() > 0 && found.size() != approved.count() ? Refusal.COUNT_MISMATCH : null;
  }

  private List<Candidate> detect(
      List<Tick> ticks, StackMounting mounting, double range, double seconds, HoldRule holds) {
    TravelCoordinate travel = new TravelCoordinate(mounting, range);
    RepDetector detector = new RepDetector(range, seconds, Double.NaN, holds, travel.delay());
    for (Tick tick : ticks) {
      travel.next(tick);
      detector.correct(travel);
      detector.next(tick.t, travel.value(), travel.still());
    }
    List<Candidate> all = new ArrayList<>(detector.candidates());
    if (approved.marked()) {
      all.removeIf(c -> c.rep().end() < approved.start() || c.rep().start() > approved.end());
    }
    return all;
  }

  /** How a node reads whose samples hold a second of rest; null if they do not. */
  static @Nullable StackMounting atRest(SampleBuffer samples) {
    return atRest(new CalibrationTrace(samples, new MeanGrid()).ticks());
  }

  /** How the node reads in the quietest second; null if there is none. */
  private static @Nullable StackMounting atRest(List<Tick> ticks) {
    int best = -1;
    double least = REST_G * REST_G;
    for (int from = 0; from + REST <= ticks.size(); from += 5) {
      double sum = 0;
      for (int axis = 0; axis < 3; axis++) {
        sum += moments(ticks, from, axis).variance();
      }
      if (sum < least) {
        least = sum;
        best = from;
      }
    }
    return best < 0 ? null : reading(ticks, best);
  }

  private static StackMounting reading(List<Tick> ticks, int from) {
    double[] up = new double[3];
    for (int axis = 0; axis < 3; axis++) {
      up[axis] = moments(ticks, from, axis).mean();
    }
    double force = Vec3.norm(up);
    Vec3.normalize(up);
    MovingMoments along = new MovingMoments(REST);
    Vibration vibration = new Vibration();
    double sum = 0;
    int counted = 0;
    for (int i = from; i < from + REST; i++) {
      double[] a = ticks.get(i).accel;
      along.next(Vec3.dot(up, a) / force * StackMounting.GRAVITY);
      vibration.next(a);
      if (vibration.known()) {
        sum += vibration.rms();
        counted++;
      }
    }
    return new StackMounting(
        Vector.of(up),
        force,
        Math.max(LEAST_NOISE, along.variance() * Tick.DT),
        Math.max(LEAST_VIBRATION, sum / counted));
  }

  private static MovingMoments moments(List<Tick> ticks, int from, int axis) {
    MovingMoments m = new MovingMoments(REST);
    for (Tick t : ticks.subList(from, from + REST)) {
      m.next(t.accel[axis]);
    }
    return m;
  }
}
