package org.fourcount.simulation;

import java.util.List;
import java.util.Random;
import org.fourcount.motion.Tempo;

/**
 * How somebody lifts.
 *
 * @param tempo what is asked for
 * @param profile how the speed rises and falls
 * @param rangeDegrees sweep of a clean repetition
 * @param timing standard deviation of the phases' times, a share: 0.04 with a guide, 0.08 without
 * @param pauseS longest rest between repetitions that have no lengthened hold, seconds
 * @param tremorMg tremor at 6 to 9 Hz, thousandths of g at the sensor (postural tremor: 1.5 to 35)
 */
record Lifting(
    Tempo tempo,
    Profile profile,
    double rangeDegrees,
    double timing,
    double pauseS,
    double tremorMg) {
  private static final double[] SECONDS = {1, 1.5, 2, 3, 4, 5, 6, 8};
  private static final double[] HOLDS = {0, 0, 0.5, 1, 2};
  private static final List<Tempo> USUAL =
      List.of(
          Tempo.FOUR_COUNT,
          Tempo.FOUR_COUNT,
          Tempo.parse("4-0-2-0"),
          Tempo.parse("2-0-4-0"),
          Tempo.parse("5-2-3-1"),
          Tempo.parse("3-1-5-2"));
  private static final double[] RANGES = {10, 15, 20, 30, 45, 60, 75, 90};
  private static final double[] TREMORS = {0, 0, 0, 5, 10, 20, 35, 60, 100};

  static Lifting any(Random random) {
    return new Lifting(
        tempo(random),
        one(List.of(Profile.values()), random),
        one(RANGES, random),
        random.nextBoolean() ? 0.04 : 0.08,
        random.nextInt(3) == 0 ? 0.5 : 0,
        one(TREMORS, random));
  }

  private static Tempo tempo(Random random) {
    if (random.nextBoolean()) {
      return one(USUAL, random);
    }
    double up = one(SECONDS, random);
    double down = random.nextBoolean() ? up : one(SECONDS, random);
    boolean holds = random.nextBoolean();
    return new Tempo(up, holds ? one(HOLDS, random) : 0, down, holds ? one(HOLDS, random) : 0);
  }

  static <T> T one(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  static double one(double[] of, Random random) {
    return of[random.nextInt(of.length)];
  }

  boolean hasHolds() {
    return tempo.shortenedHold() > 0 || tempo.lengthenedHold() > 0;
  }
}
