package org.fourcount.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fourcount.coaching.NodeRoles;
import org.fourcount.coaching.Part;
import org.fourcount.coaching.Watched;
import org.fourcount.motion.Course;

/**
 * How an exercise is set up and done.
 *
 * @param course what course the moving part takes
 * @param posture how to sit or stand at the start
 * @param concentric which way is concentric
 * @param sensors where they sit: those that move first
 * @param pathFloor the moving part may always leave its plane by this much, degrees
 * @param picture a drawing of it, as SVG
 */
public record HowTo(
    Course course,
    Said posture,
    Said concentric,
    List<SensorPlace> sensors,
    double pathFloor,
    String picture) {
  /** Keeps an unchangeable copy of the sensors. */
  public HowTo {
    sensors = List.copyOf(sensors);
  }

  /** Whether two thighs are lifted in turn. */
  public boolean isMarch() {
    return sensors.stream().anyMatch(s -> s.role().equals(SensorPlace.LEFT));
  }

  /**
   * Which sensor of a station sits where in this exercise. A part for which the station has none is
   * not watched.
   *
   * @param nodes the sensors' numbers by role; 0 or nothing where there is none
   * @throws IllegalArgumentException with a sentence, if there is none for a part that moves
   */
  public NodeRoles roles(Map<String, Integer> nodes) {
    List<Watched> watched = new ArrayList<>();
    for (SensorPlace sensor : sensors) {
      int node = nodes.getOrDefault(sensor.role(), 0);
      sensor
          .still()
          .filter(part -> node != 0)
          .ifPresent(part -> watched.add(new Watched(node, part, sensor.floor())));
    }
    return isMarch()
        ? new NodeRoles(
            needed(nodes, SensorPlace.LEFT),
            watched,
            course,
            needed(nodes, SensorPlace.RIGHT),
            pathFloor)
        : new NodeRoles(needed(nodes, SensorPlace.MOVING), watched, course, 0, pathFloor);
  }

  private static int needed(Map<String, Integer> nodes, String role) {
    int node = nodes.getOrDefault(role, 0);
    if (node == 0) {
      throw new IllegalArgumentException(
          "needs a sensor for the part \"" + role + "\", and this station names none.");
    }
    return node;
  }

  /** The floor of a part's limit, degrees: this exercise's, or the usual one. */
  public double floor(Part part) {
    return sensors.stream()
        .filter(s -> s.role().equals(part.role()))
        .mapToDouble(SensorPlace::floor)
        .findFirst()
        .orElse(part.floor());
  }

  /** Names of parts and cues in a language, by the keys under which screens look for words. */
  public Map<String, String> words(Locale locale) {
    Map<String, String> words = new HashMap<>();
    for (SensorPlace sensor : sensors) {
      boolean keepsStill = sensor.still().isPresent();
      words.put((keepsStill ? "part." : "place.") + sensor.role(), sensor.place().in(locale));
      words.put("strap." + sensor.role(), sensor.strap().in(locale));
      Said cue = sensor.cue();
      if (cue != null) {
        words.putIfAbsent("cue." + cueOf(sensor), cue.in(locale));
      }
    }
    return words;
  }

  private static String cueOf(SensorPlace sensor) {
    return switch (sensor.still().orElse(Part.STILL)) {
      case TRUNK -> "back-still";
      case ADJACENT -> "adjacent-still";
      default -> "only-this-part";
    };
  }
}
