package org.fourcount.coaching;

import java.util.ArrayList;
import java.util.List;
import org.fourcount.motion.Quantile;

/**
 * Tells when the sensor has slipped on the part: from one repetition to the next the direction of
 * gravity in the start posture steps off the plane of the movement, and stays there for the next
 * repetition too. A posture that wanders, or a single odd start, is no slip.
 */
final class SlipWatch {
  /** A smaller step is posture, degrees. */
  private static final double STEP_DEGREES = 8;

  /** Nor is one that is within so many of the person's own standard deviations. */
  private static final double DEVIATIONS = 4;

  /** So many repetitions tell what is usual. */
  private static final int USUAL = 4;

  /** A repetition that begins further from the start posture tells nothing, share of the range. */
  private static final double ELSEWHERE = 0.35;

  /** For so many repetitions after a slip the range is not judged. */
  private static final int UNSURE = 2;

  private final List<Double> usual = new ArrayList<>();
  private double last = Double.NaN;
  private boolean lastStepped;
  private int unsure;

  /**
   * Takes the next repetition; true if it is certain at this one that the sensor has slipped.
   *
   * @param offPlane degrees by which gravity lay off the plane of the movement at its start
   * @param from how far from the start posture it began, share of the range: gravity that turns
   *     about a tilted axis is off its plane there
   */
  boolean next(double offPlane, double from) {
    if (Double.isNaN(offPlane) || from > ELSEWHERE) {
      return false;
    }
    unsure = Math.max(0, unsure - 1);
    if (usual.size() < USUAL) {
      usual.add(offPlane);
      last = offPlane;
      return false;
    }
    double[] before = usual.stream().mapToDouble(Double::doubleValue).toArray();
    double middle = Quantile.median(before);
    double limit = Math.max(STEP_DEGREES, DEVIATIONS * Quantile.robustDeviation(before));
    boolean away = Math.abs(offPlane - middle) > limit;
    if (away && lastStepped && Math.abs(offPlane - last) < limit) {
      unsure = UNSURE;
      usual.clear();
      usual.add(last);
      usual.add(offPlane);
      lastStepped = false;
      last = offPlane;
      return true;
    }
    lastStepped = away && Math.abs(last - middle) < 0.5 * limit;
    last = offPlane;
    if (!away) {
      usual.add(offPlane);
    }
    return false;
  }

  /**
   * Whether the range can be compared with the approved one: not just after a slip. Later it can:
   * an angle seen by a sensor that has turned by 20 degrees is 6 % smaller.
   */
  boolean rangeTells() {
    return unsure == 0;
  }
}
