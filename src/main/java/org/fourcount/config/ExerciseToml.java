package org.fourcount.config;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fourcount.coaching.Part;
import org.fourcount.coaching.TraceRing;
import org.fourcount.motion.Course;
import org.fourcount.motion.Tempo;
import org.fourcount.programme.Exercise;
import org.fourcount.programme.Gate;
import org.fourcount.programme.HowTo;
import org.fourcount.programme.MuscleGroup;
import org.fourcount.programme.Said;
import org.fourcount.programme.SensorPlace;
import org.jspecify.annotations.Nullable;

/** One exercise's file. */
final class ExerciseToml {

  /** What the live screen has room for. */
  private static final int LONGEST_CUE = 25;

  private static final int LONGEST_PLACE = 14;

  /** No floor of a limit is above this, degrees. */
  private static final double HIGHEST_FLOOR = 60;

  private final TomlTable top;

  ExerciseToml(TomlTable top) throws UnusableFile {
    this.top = top;
    top.allowOnly(
        Set.of(
            "muscle_group",
            "coordinate",
            "sides",
            "tempo",
            "gates",
            "name",
            "posture",
            "concentric",
            "sensors",
            "path"));
  }

  /** What the programme needs to know of it. */
  Exercise exercise(String id) throws UnusableFile {
    return new Exercise(
        id,
        said(top, "name"),
        MuscleGroup.parse(
            top.word("muscle_group", "muscle group", keys(MuscleGroup.values(), MuscleGroup::key))),
        top.flag("sides"),
        tempo(),
        gates());
  }

  /** How it is done. */
  HowTo howTo(String picture) throws UnusableFile {
    Course course =
        Course.parse(top.word("coordinate", "coordinate", keys(Course.values(), Course::key)));
    return new HowTo(
        course,
        said(top, "posture"),
        said(top, "concentric"),
        sensors(course),
        pathFloor(course),
        picture);
  }

  private interface Key<T> {
    String of(T value);
  }

  private static <T> List<String> keys(T[] values, Key<T> key) {
    return Stream.of(values).map(key::of).toList();
  }

  private Tempo tempo() throws UnusableFile {
    try {
      return Tempo.parse(top.text("tempo"));
    } catch (IllegalArgumentException e) {
      throw top.wrong("tempo", "cannot be used: " + e.getMessage());
    }
  }

  private Set<Gate> gates() throws UnusableFile {
    Set<Gate> gates = EnumSet.noneOf(Gate.class);
    for (String gate : top.words("gates", "gate", keys(Gate.values(), Gate::key))) {
      gates.add(Gate.parse(gate));
    }
    return gates;
  }

  private List<SensorPlace> sensors(Course course) throws UnusableFile {
    TomlTable all = top.table("sensors");
    Set<String> known =
        new LinkedHashSet<>(List.of(SensorPlace.MOVING, SensorPlace.LEFT, SensorPlace.RIGHT));
    Stream.of(Part.values()).filter(p -> p != Part.PATH).forEach(p -> known.add(p.role()));
    all.allowOnly(known);
    boolean march = all.has(SensorPlace.LEFT) || all.has(SensorPlace.RIGHT);
    if (march && (all.has(SensorPlace.MOVING) || course != Course.ARC)) {
      throw all.wrong(
          all.has(SensorPlace.LEFT) ? SensorPlace.LEFT : SensorPlace.RIGHT,
          "is for marching: write no sensors.moving beside it, and coordinate = \"arc\".");
    }
    List<SensorPlace> sensors = new ArrayList<>();
    if (march) {
      sensors.add(moving(all, SensorPlace.LEFT));
      sensors.add(moving(all, SensorPlace.RIGHT));
    } else {
      sensors.add(moving(all, SensorPlace.MOVING));
    }
    int moving = sensors.size();
    for (Part part : Part.values()) {
      if (all.has(part.role())) {
        sensors.add(still(all.table(part.role()), part.role()));
      }
      if (sensors.size() - moving > TraceRing.PARTS) {
        throw all.wrong(
            part.role(), "is one too many: no more than " + TraceRing.PARTS + " can be shown.");
      }
    }
    return sensors;
  }

  private static SensorPlace moving(TomlTable all, String role) throws UnusableFile {
    if (!all.has(role)) {
      throw all.wrong(role, "is missing: say which part moves.");
    }
    TomlTable table = all.table(role);
    table.allowOnly(Set.of("place", "strap"));
    return place(table, role, null, Double.NaN, "");
  }

  private static SensorPlace still(TomlTable table, String role) throws UnusableFile {
    table.allowOnly(Set.of("place", "strap", "cue", "floor", "reason"));
    Said cue = said(table, "cue", LONGEST_CUE);
    return place(table, role, cue, floor(table), table.text("reason"));
  }

  private static SensorPlace place(
      TomlTable table, String role, @Nullable Said cue, double floor, String reason)
      throws UnusableFile {
    return new SensorPlace(
        role, said(table, "place", LONGEST_PLACE), said(table, "strap"), cue, floor, reason);
  }

  private static double floor(TomlTable table) throws UnusableFile {
    return table.number("floor", 1, HIGHEST_FLOOR);
  }

  /** The path of a weight stack is given by its rods. */
  private double pathFloor(Course course) throws UnusableFile {
    if (course == Course.TRAVEL) {
      if (top.has("path")) {
        throw top.wrong("path", "is not seen where coordinate is \"travel\"; leave it out.");
      }
      return Part.PATH.floor();
    }
    TomlTable path = top.table("path");
    path.allowOnly(Set.of("floor", "reason"));
    path.text("reason");
    return floor(path);
  }

  private static Said said(TomlTable table, String key) throws UnusableFile {
    return said(table, key, Integer.MAX_VALUE);
  }

  private static Said said(TomlTable table, String key, int longest) throws UnusableFile {
    TomlTable texts = table.table(key);
    texts.allowOnly(Set.copyOf(Languages.KNOWN));
    Map<String, String> all = new HashMap<>();
    for (String language : Languages.KNOWN) {
      String text = texts.text(language);
      if (text.isBlank() || text.length() > longest) {
        throw texts.wrong(
            language,
            text.isBlank()
                ? "says nothing; write what the screen is to say."
                : "has " + text.length() + " characters; the screen has room for " + longest + ".");
      }
      all.put(language, text);
    }
    return new Said(all);
  }
}
