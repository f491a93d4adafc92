package org.fourcount.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.fourcount.coaching.Fault;

/**
 * One cell of the matrix of people, tempi and sensors, chosen by its seed.
 *
 * @param seed the same seed gives the same set, sample by sample
 * @param lifting how the person lifts
 * @param strap how the sensor sits
 * @param plan what each repetition of the set is to show; empty for a clean one
 */
record MatrixCase(long seed, Lifting lifting, Strap strap, List<Optional<Fault>> plan) {
  private static final int FEWEST = 6;
  private static final int FAULTY = 3;

  /** A throw shows against lifting only where that takes its time, seconds. */
  private static final double UNHURRIED_S = 2;

  static MatrixCase of(long seed) {
    Random random = new Random(seed * 0x9E3779B97F4A7C15L);
    Lifting lifting = Lifting.any(random);
    return new MatrixCase(seed, lifting, Strap.any(random), plan(lifting, random));
  }

  private static List<Optional<Fault>> plan(Lifting lifting, Random random) {
    List<Fault> kinds =
        new ArrayList<>(
            List.of(
                Fault.RUSHED_CONCENTRIC, Fault.RUSHED_ECCENTRIC, Fault.SHORT_RANGE, Fault.TRUNK));
    if (lifting.tempo().concentric() >= UNHURRIED_S) {
      kinds.add(Fault.MOMENTUM);
    }
    if (lifting.tempo().shortenedHold() >= 1) {
      kinds.add(Fault.RUSHED_HOLD);
    }
    List<Optional<Fault>> plan = new ArrayList<>();
    int reps = FEWEST + random.nextInt(5);
    for (int i = 0; i < reps; i++) {
      plan.add(Optional.empty());
    }
    for (int i = 0; i < FAULTY; i++) {
      // Not the first: it shows how it should be.
      plan.set(1 + random.nextInt(reps - 1), Optional.of(kinds.get(random.nextInt(kinds.size()))));
    }
    return plan;
  }

  /** Whether this is of the kind that most people and stations are; the rest is the edge. */
  boolean usual() {
    double shortest = Math.min(lifting.tempo().concentric(), lifting.tempo().eccentric());
    double longest = Math.max(lifting.tempo().concentric(), lifting.tempo().eccentric());
    return shortest >= 2
        && longest <= 5
        && lifting.rangeDegrees() >= 20
        && lifting.tremorMg() <= 35
        && strap.axisDegrees() >= 60
        && strap.rateHz() >= 25
        && strap.slipDegrees() == 0;
  }

  /** What gravity's direction sweeps in a clean repetition, degrees. */
  double gravitySweep() {
    return Math.toDegrees(
        2
            * Math.asin(
                Math.sin(Math.toRadians(strap.axisDegrees()))
                    * Math.sin(Math.toRadians(lifting.rangeDegrees() / 2))));
  }

  /** In a line, for lists. */
  String inWords() {
    return String.format(
        Locale.ROOT,
        "seed %d: %s c%.3g-%.3g-e%.3g-%.3g %s %.0f deg timing %.0f %%%s, %s%s axis %.0f deg, lever %.2f m, %.4g Hz%s%s, scale x%.0f%s",
        seed,
        usual() ? "usual" : "edge",
        lifting.tempo().concentric(),
        lifting.tempo().shortenedHold(),
        lifting.tempo().eccentric(),
        lifting.tempo().lengthenedHold(),
        lifting.profile(),
        lifting.rangeDegrees(),
        100 * lifting.timing(),
        lifting.tremorMg() > 0 ? String.format(", tremor %.0f mg", lifting.tremorMg()) : "",
        strap.sensor(),
        strap.gyro() ? " gyro" : " accel",
        strap.axisDegrees(),
        strap.leverMetres(),
        strap.rateHz(),
        strap.jitter() > 0 ? " jitter" : "",
        strap.loss() > 0 ? " loss" : "",
        strap.scaleErrors(),
        strap.slipDegrees() > 0 ? String.format(", slip %.0f deg", strap.slipDegrees()) : "");
  }
}
