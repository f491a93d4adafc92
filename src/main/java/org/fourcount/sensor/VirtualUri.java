package org.fourcount.sensor;

import java.util.List;
import org.fourcount.motion.Tempo;
import org.fourcount.sensor.source.Speed;
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
          "reps", "guided", "range", "faults", "tremor", "noise", "seed", "speed", "rate", "gyro",
          "trunk", "axis", "mount", "still", "pause", "after");

  static VirtualUri parse(String tempo, UriQuery query) {
    SimulatedSet usual = SimulatedSet.usual();
    SimulatedSet set =
        new SimulatedSet(
            tempo.isEmpty() ? usual.tempo() : Tempo.parse(tempo),
            query.whole("reps", usual.reps(), 1, 100),
            query.whole("guided", usual.guided(), 0, 10),
            query.number("range", usual.rangeDegrees(), 5, 170),
            PlantedFault.parseList(query.text("faults", "")),
            query.number("tremor", usual.tremorMg(), 0, 200),
            query.number("noise", usual.noiseMg(), 0, 200),
            query.whole("seed", (int) usual.seed(), 0, Integer.MAX_VALUE),
            query.whole("rate", usual.rateHz(), 10, 1000),
            query.flag("gyro", usual.gyro()),
            query.flag("trunk", usual.trunk()),
            query.number("axis", usual.axisDegrees(), 0, 90),
            query.number("mount", usual.mountDegrees(), -360, 360),
            query.number("still", usual.stillS(), 0, 60),
            query.number("pause", usual.pauseS(), 0, 120),
            query.number("after", usual.afterS(), 0, 3600));
    return new VirtualUri(set, Speed.parse(query.text("speed", "1")));
  }
}
