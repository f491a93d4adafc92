package org.fourcount.simulation;

import java.util.List;
import java.util.Random;

/**
 * How the moving limb's sensor sits and works.
 *
 * @param sensor which
 * @param gyro whether a gyro is there and used
 * @param axisDegrees the joint's axis, degrees from the vertical
 * @param leverMetres distance from the joint; negative on the other side of the pivot
 * @param rateHz samples per second
 * @param jitter departure from an even rate, share of a period
 * @param loss share of the samples that is lost, in bursts of up to 0.1 s
 * @param clockPpm error of the device's clock, millionths
 * @param scaleErrors errors of scale over typical ones; large enough for 8 %
 * @param slipDegrees how far the strap slips between two repetitions; usually 0
 */
record Strap(
    Datasheet sensor,
    boolean gyro,
    double axisDegrees,
    double leverMetres,
    double rateHz,
    double jitter,
    double loss,
    double clockPpm,
    double scaleErrors,
    double slipDegrees) {
  private static final double[] AXES = {90, 90, 90, 75, 60, 60, 45, 30, 0};
  private static final double[] RATES = {10, 12.5, 25, 50, 50, 100, 100, 100, 100, 200, 400};

  /** One set in so many has a strap that slips. */
  private static final int SLIPS_ONE_IN = 16;

  static Strap any(Random random) {
    Datasheet sensor = Lifting.one(List.of(Datasheet.values()), random);
    boolean gyro = sensor.hasGyro() && random.nextInt(6) > 0;
    double lever = 0.15 + 0.3 * random.nextDouble();
    return new Strap(
        sensor,
        gyro,
        Lifting.one(AXES, random),
        random.nextInt(4) == 0 ? -lever : lever,
        Lifting.one(RATES, random),
        random.nextInt(3) == 0 ? 0.2 : 0,
        random.nextBoolean() ? 0.01 : 0,
        400 * random.nextDouble() - 200,
        random.nextInt(4) == 0 ? 4 : 1,
        random.nextInt(SLIPS_ONE_IN) == 0 ? 8 + 12 * random.nextDouble() : 0);
  }
}
