package org.fourcount.sensor.virtual;

import java.util.List;
import org.fourcount.motion.Tempo;

/**
 * What a simulated person does, and with which sensors.
 *
 * @param tempo how long each phase lasts
 * @param reps repetitions of the set
 * @param guided repetitions before the set that show range and axis
 * @param rangeDegrees sweep of a clean repetition
 * @param faults what goes wrong in the set
 * @param tremorMg tremor at about 7 Hz, as acceleration in thousandths of g (postural tremor: 1.5
 *     to 35)
 * @param noiseMg the accelerometer's noise, root mean square, thousandths of g
 * @param seed the same seed gives the same set
 * @param rateHz samples per second and sensor
 * @param gyro whether the sensors have a gyro
 * @param trunk whether a second sensor sits on the trunk
 * @param axisDegrees the joint's axis, degrees from the vertical; 90 for a limb lifted against
 *     gravity
 * @param mountDegrees how far the limb's sensor is turned on its strap
 * @param stillS seconds of stillness at the start
 * @param pauseS seconds between the guided repetitions and the set
 * @param afterS seconds of stillness at the end, after which the source is over
 */
public record SimulatedSet(
    Tempo tempo,
    int reps,
    int guided,
    double rangeDegrees,
    List<PlantedFault> faults,
    double tremorMg,
    double noiseMg,
    long seed,
    int rateHz,
    boolean gyro,
    boolean trunk,
    double axisDegrees,
    double mountDegrees,
    double stillS,
    double pauseS,
    double afterS) {
  /** Checks that every fault has a repetition. */
  public SimulatedSet {
    faults = List.copyOf(faults);
    for (PlantedFault fault : faults) {
      if (fault.rep() > reps) {
        throw new IllegalArgumentException(
            String.format(
                "The fault %s@%d has no repetition: the set has %d.",
                fault.kind().key(), fault.rep(), reps));
      }
    }
  }

  /** Eight clean repetitions to the count of four after two guided ones. */
  public static SimulatedSet usual() {
    return new SimulatedSet(
        Tempo.FOUR_COUNT, 8, 2, 60, List.of(), 5, 2, 1, 100, true, true, 90, 0, 4, 6, 10);
  }

  /** The same person's approved repetitions: three clean ones, sensors strapped on the same way. */
  public SimulatedSet baseline() {
    return new SimulatedSet(
        tempo,
        3,
        0,
        rangeDegrees,
        List.of(),
        tremorMg,
        noiseMg,
        seed,
        rateHz,
        gyro,
        trunk,
        axisDegrees,
        mountDegrees,
        stillS,
        0,
        3);
  }
}
