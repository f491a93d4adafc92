package org.fourcount.coaching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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

  /** Standard deviation over median absolute deviation of a normal distribution. */
  private static final double SD_OF_MAD = 1.4826;

  /** So many repetitions tell what is usual. */
  private static final int USUAL = 4;

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
   */
  boolean next(double offPlane) {
    if (Double.isNaN(offPlane)) {
      return false;
    }
    unsure = Math.max(0, unsure - 1);
    if (usual.size() < USUAL) {
      usual.add(offPlane);
      last = offPlane;
      return false;
    }
    double middle = median(usual);
    double limit = Math.max(STEP_DEGREES, DEVIATIONS * spread(middle));
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

  private double spread(double middle) {
    return SD_OF_MAD * median(usual.stream().map(v -> Math.abs(v - middle)).toList());
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : 0.5 * (sorted[half - 1] + sorted[half]);
  }
}
