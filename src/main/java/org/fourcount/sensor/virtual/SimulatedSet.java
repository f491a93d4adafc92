package org.fourcount.sensor.virtual;

import java.util.List;
import org.fourcount.motion.Tempo;

/**
 * What a simulated person does, and with which sensors.
 *
 * @param body what is moved
 * @param tempo how long each phase lasts
 * @param reps repetitions of the set; of thighs, those of both sides together
 * @param guided repetitions before the set that show range and axis, of each side
 * @param range sweep of a clean repetition, degrees; of a stack its travel, millimetres
 * @param faults what goes wrong in the set
 * @param tremorMg tremor at about 7 Hz, as acceleration in thousandths of g (postural tremor: 1.5
 *     to 35); of a stack, how much it shakes while it slides
 * @param noiseMg the accelerometer's noise, root mean square, thousandths of g
 * @param seed the same seed gives the same set
 * @param rateHz samples per second and sensor
 * @param gyro whether the sensors have a gyro
 * @param trunk whether a second sensor sits on the trunk
 * @param adjacent whether one sits on the part next to the limb
 * @param silentS when the trunk's sensor falls silent, seconds; infinite for never
 * @param axisDegrees the joint's axis, degrees from the vertical; 90 for a limb lifted against
 *     gravity
 * @param mountDegrees how far the limb's sensor is turned on its strap
 * @param stillS seconds of stillness at the start
 * @param pauseS seconds between the guided repetitions and the set
 * @param afterS seconds of stillness at the end, after which the source is over
 */
public record SimulatedSet(
    Body body,
    Tempo tempo,
    int reps,
    int guided,
    double range,
    List<PlantedFault> faults,
    double tremorMg,
    double noiseMg,
    long seed,
    int rateHz,
    boolean gyro,
    boolean trunk,
    boolean adjacent,
    double silentS,
    double axisDegrees,
    double mountDegrees,
    double stillS,
    double pauseS,
    double afterS) {
  /** A usual stack's travel, millimetres. */
  public static final double USUAL_TRAVEL_MM = 400;

  /** A limb. */
  public SimulatedSet(
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
    this(
        Body.LIMB,
        tempo,
        reps,
        guided,
        rangeDegrees,
        faults,
        tremorMg,
        noiseMg,
        seed,
        rateHz,
        gyro,
        trunk,
        showsAdjacent(faults),
        Double.POSITIVE_INFINITY,
        axisDegrees,
        mountDegrees,
        stillS,
        pauseS,
        afterS);
  }

  /** Checks that every fault has a repetition, and can happen to what is moved. */
  public SimulatedSet {
    faults = List.copyOf(faults);
    if (adjacent && body != Body.LIMB) {
      throw new IllegalArgumentException(
          "A part next to the moving one is watched for a single limb only: leave adjacent out.");
    }
    if (!adjacent && showsAdjacent(faults)) {
      throw new IllegalArgumentException(
          "The fault adjacent needs a sensor on the part next to the limb: write adjacent=yes.");
    }
    for (PlantedFault fault : faults) {
      if (fault.kind().needsTwoSides() && body != Body.THIGHS) {
        throw new IllegalArgumentException(
            "The fault " + fault.kind().key() + " needs two thighs: write march=yes.");
      }
      if (fault.rep() > reps) {
        throw new IllegalArgumentException(
            String.format(
                "The fault %s@%d has no repetition: the set has %d.",
                fault.kind().key(), fault.rep(), reps));
      }
    }
  }

  /** Whether one of these faults is the part's next to the limb. */
  public static boolean showsAdjacent(List<PlantedFault> faults) {
    return faults.stream().anyMatch(f -> f.kind() == PlantedFault.Kind.ADJACENT);
  }

  /** Eight clean repetitions to the count of four after two guided ones. */
  public static SimulatedSet usual() {
    return new SimulatedSet(
        Tempo.FOUR_COUNT, 8, 2, 60, List.of(), 5, 2, 1, 100, true, true, 90, 0, 4, 6, 10);
  }

  /** The same person's approved repetitions: three clean ones, sensors strapped on the same way. */
  public SimulatedSet baseline() {
    return with(body == Body.THIGHS ? 6 : 3, List.of(), Double.POSITIVE_INFINITY, 3);
  }

  /** The same set without guided repetitions, for a recording that has approved ones beside it. */
  SimulatedSet withoutGuided() {
    return with(reps, faults, silentS, afterS);
  }

  private SimulatedSet with(
      int doneReps, List<PlantedFault> planted, double silenceS, double restS) {
    return new SimulatedSet(
        body,
        tempo,
        doneReps,
        0,
        range,
        planted,
        tremorMg,
        noiseMg,
        seed,
        rateHz,
        gyro,
        trunk,
        adjacent,
        silenceS,
        axisDegrees,
        mountDegrees,
        stillS,
        0,
        restS);
  }
}
