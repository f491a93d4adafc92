package org.fourcount.sensor;

import java.util.List;
import org.fourcount.motion.Course;
import org.fourcount.motion.Tempo;
import org.fourcount.sensor.source.Speed;
import org.fourcount.sensor.virtual.Body;
import org.fourcount.sensor.virtual.PlantedFault;
import org.fourcount.sensor.virtual.SimulatedSet;

/**
 * A simulated person on a simulated hub.
 *
 * @param set what the person does
 * @param speed how fast
 */
public record VirtualUri(SimulatedSet set, Speed speed) implements SourceUri {
  static final List<String> KEYS =
      List.of(
          "reps",
          "guided",
          "range",
          "faults",
          "tremor",
          "noise",
          "seed",
          "speed",
          "rate",
          "gyro",
          "trunk",
          "adjacent",
          "silent",
          "axis",
          "mount",
          "still",
          "pause",
          "after",
          "coordinate",
          "march");

  /** A stack is measured by a quiet sensor: 100 ug per root Hz at 100 Hz, thousandths of g. */
  public static final double STACK_NOISE_MG = 0.7;

  private static Body body(UriQuery query) {
    Course course;
    try {
      course = Course.parse(query.text("coordinate", Course.ARC.key()));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("coordinate " + e.getMessage(), e);
    }
    boolean march = query.flag("march", false);
    if (march && course == Course.TRAVEL) {
      throw new IllegalArgumentException("march=yes has two thighs, which take no travel.");
    }
    return march ? Body.THIGHS : course == Course.TRAVEL ? Body.STACK : Body.LIMB;
  }

  static VirtualUri parse(String tempo, UriQuery query) {
    SimulatedSet usual = SimulatedSet.usual();
    Body body = body(query);
    boolean stack = body == Body.STACK;
    List<PlantedFault> faults = PlantedFault.parseList(query.text("faults", ""));
    SimulatedSet set =
        new SimulatedSet(
            body,
            tempo.isEmpty() ? usual.tempo() : Tempo.parse(tempo),
            query.whole("reps", usual.reps(), 1, 100),
            query.whole("guided", usual.guided(), 0, 10),
            stack
                ? query.number("range", SimulatedSet.USUAL_TRAVEL_MM, 50, 1500)
                : query.number("range", usual.range(), 5, 170),
            faults,
            query.number("tremor", usual.tremorMg(), 0, 200),
            query.number("noise", stack ? STACK_NOISE_MG : usual.noiseMg(), 0, 200),
            query.whole("seed", (int) usual.seed(), 0, Integer.MAX_VALUE),
            query.whole("rate", usual.rateHz(), 10, 1000),
            query.flag("gyro", !stack && usual.gyro()),
            query.flag("trunk", body == Body.LIMB && usual.trunk()),
            query.flag("adjacent", SimulatedSet.showsAdjacent(faults)),
            query.number("silent", Double.POSITIVE_INFINITY, 0, 3600),
            query.number("axis", usual.axisDegrees(), 0, 90),
            query.number("mount", usual.mountDegrees(), -360, 360),
            query.number("still", usual.stillS(), 0, 60),
            query.number("pause", usual.pauseS(), 0, 120),
            query.number("after", usual.afterS(), 0, 3600));
    return new VirtualUri(set, Speed.parse(query.text("speed", "1")));
  }
}
