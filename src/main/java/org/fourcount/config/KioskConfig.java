package org.fourcount.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.fourcount.coaching.NodeRoles;
import org.fourcount.motion.Course;
import org.fourcount.motion.Tempo;
import org.fourcount.programme.Load;
import org.jspecify.annotations.Nullable;

/**
 * What a station is told by its kiosk.toml.
 *
 * @param station name of the station, shown to the trainer
 * @param source address of the sensor's bytes, such as {@code serial:auto}
 * @param look {@code dark} or {@code light}
 * @param roles which node sits where
 * @param set what is lifted
 * @param recordings folder for raw recordings; empty for the user's data folder
 */
public record KioskConfig(
    String station, String source, String look, NodeRoles roles, SetPlan set, String recordings) {
  /** Where a station's file usually is, seen from where it is started. */
  private static final Path USUAL = Path.of("config", "kiosk.toml");

  /** What a station does that is told nothing. */
  public static final KioskConfig DEFAULT =
      new KioskConfig(
          "Station 1",
          "serial:auto",
          "dark",
          NodeRoles.USUAL,
          new SetPlan("Seated leg raise", Load.NONE, Tempo.FOUR_COUNT, 10, 2),
          "");

  /**
   * One set.
   *
   * @param exercise name, as shown
   * @param load what is lifted
   * @param tempo seconds of each phase
   * @param reps repetitions, 1 to 50
   * @param guidedReps guided repetitions before the set, 1 to 3
   */
  public record SetPlan(String exercise, Load load, Tempo tempo, int reps, int guidedReps) {}

  /**
   * Reads the file that was named; without a name the usual one, or takes the default where there
   * is none.
   */
  public static KioskConfig of(@Nullable Path named) throws UnusableFile {
    if (named != null) {
      return read(named);
    }
    return Files.exists(USUAL) ? read(USUAL) : DEFAULT;
  }

  /** Reads and checks the file; what it leaves out is as in {@link #DEFAULT}. */
  public static KioskConfig read(Path file) throws UnusableFile {
    TomlTable top = TomlTable.read(file);
    top.allowOnly(Set.of("station", "source", "look", "recordings", "coordinate", "nodes", "set"));
    TomlTable nodes = top.table("nodes");
    nodes.allowOnly(Set.of("moving", "left", "right", "trunk"));
    return new KioskConfig(
        top.text("station", DEFAULT.station),
        top.text("source", DEFAULT.source),
        look(top),
        roles(top, nodes),
        set(top.table("set")),
        top.text("recordings", DEFAULT.recordings));
  }

  private static NodeRoles roles(TomlTable top, TomlTable nodes) throws UnusableFile {
    int trunk = nodes.whole("trunk", 0, 254, DEFAULT.roles.trunk());
    if (!nodes.has("left") && !nodes.has("right")) {
      int moving = nodes.whole("moving", 1, 254, DEFAULT.roles.moving());
      return new NodeRoles(moving, trunk, course(top), 0);
    }
    int left = nodes.whole("left", 1, 254);
    int right = nodes.whole("right", 1, 254);
    if (nodes.has("moving")) {
      throw nodes.wrong("moving", "cannot stand beside left and right; write one or the other.");
    }
    if (left == right || right == trunk || left == trunk) {
      throw nodes.wrong("right", "must be another node than left and trunk.");
    }
    if (course(top) != Course.ARC) {
      throw top.wrong("coordinate", "must be \"arc\" where nodes.left and nodes.right march.");
    }
    return new NodeRoles(left, trunk, Course.ARC, right);
  }

  private static Course course(TomlTable top) throws UnusableFile {
    try {
      return Course.parse(top.text("coordinate", DEFAULT.roles.course().key()));
    } catch (IllegalArgumentException e) {
      throw top.wrong("coordinate", String.valueOf(e.getMessage()));
    }
  }

  private static String look(TomlTable top) throws UnusableFile {
    String look = top.text("look", DEFAULT.look).toLowerCase(Locale.ROOT);
    if (!Set.of("dark", "light").contains(look)) {
      throw top.wrong("look", "must be \"dark\" or \"light\", not \"" + look + "\".");
    }
    return look;
  }

  private static SetPlan set(TomlTable t) throws UnusableFile {
    t.allowOnly(Set.of("exercise", "load", "tempo", "reps", "guided_reps"));
    SetPlan usual = DEFAULT.set;
    return new SetPlan(
        t.text("exercise", usual.exercise()),
        load(t),
        t.has("tempo") ? tempo(t) : usual.tempo(),
        t.whole("reps", 1, 50, usual.reps()),
        t.whole("guided_reps", 1, 3, usual.guidedReps()));
  }

  private static Load load(TomlTable t) throws UnusableFile {
    try {
      return Load.parse(t.text("load", DEFAULT.set.load().text()));
    } catch (IllegalArgumentException e) {
      throw t.wrong("load", "cannot be used: " + e.getMessage());
    }
  }

  private static Tempo tempo(TomlTable t) throws UnusableFile {
    try {
      return Tempo.parse(t.text("tempo"));
    } catch (IllegalArgumentException e) {
      throw t.wrong("tempo", "cannot be used: " + e.getMessage());
    }
  }
}
