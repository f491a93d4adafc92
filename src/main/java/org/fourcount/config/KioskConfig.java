package org.fourcount.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fourcount.coaching.NodeRoles;
import org.fourcount.coaching.Part;
import org.fourcount.coaching.TraceRing;
import org.fourcount.coaching.Watched;
import org.fourcount.motion.Course;
import org.fourcount.motion.Tempo;
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
          new SetPlan("Seated leg raise", "", Tempo.FOUR_COUNT, 10, 2),
          "");

  /**
   * One set.
   *
   * @param exercise name, as shown
   * @param load as shown, such as {@code 5 kg}; empty for none
   * @param tempo seconds of each phase
   * @param reps repetitions, 1 to 50
   * @param guidedReps guided repetitions before the set, 1 to 3
   */
  public record SetPlan(String exercise, String load, Tempo tempo, int reps, int guidedReps) {
    /** The exercise's name as its words are found by: {@code biceps-curl-left}. */
    public String id() {
      String dashed = exercise.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
      return dashed.replaceAll("^-|-$", "");
    }
  }

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
    nodes.allowOnly(Set.of("moving", "left", "right", "trunk", "adjacent", "opposite", "still"));
    return new KioskConfig(
        top.text("station", DEFAULT.station),
        top.text("source", DEFAULT.source),
        look(top),
        roles(top, nodes),
        set(top.table("set")),
        top.text("recordings", DEFAULT.recordings));
  }

  private static NodeRoles roles(TomlTable top, TomlTable nodes) throws UnusableFile {
    Map<Integer, String> places = new HashMap<>();
    if (!nodes.has("left") && !nodes.has("right")) {
      int moving = place(nodes, "moving", 1, DEFAULT.roles.moving(), places);
      return new NodeRoles(moving, watched(nodes, places), course(top), 0);
    }
    int left = place(nodes, "left", 1, 0, places);
    int right = place(nodes, "right", 1, 0, places);
    if (nodes.has("moving")) {
      throw nodes.wrong("moving", "cannot stand beside left and right; write one or the other.");
    }
    if (course(top) != Course.ARC) {
      throw top.wrong("coordinate", "must be \"arc\" where nodes.left and nodes.right march.");
    }
    return new NodeRoles(left, watched(nodes, places), Course.ARC, right);
  }

  /** The sensors on parts that are to keep still, each in a place of its own. */
  private static List<Watched> watched(TomlTable nodes, Map<Integer, String> places)
      throws UnusableFile {
    List<Watched> watched = new ArrayList<>();
    for (Part part : Part.values()) {
      int usual = part == Part.TRUNK ? DEFAULT.roles.trunk() : 0;
      int node = place(nodes, part.role(), 0, usual, places);
      if (node != 0) {
        watched.add(new Watched(node, part));
      }
      if (watched.size() > TraceRing.PARTS) {
        throw nodes.wrong(
            part.role(),
            "is one too many: no more than "
                + TraceRing.PARTS
                + " parts besides the moving one can be shown; write 0 for one of them.");
      }
    }
    return watched;
  }

  /** The sensor in this place, which may be in no other; a least of 1 means there has to be one. */
  private static int place(
      TomlTable nodes, String role, int least, int usual, Map<Integer, String> places)
      throws UnusableFile {
    int node = usual < least ? nodes.whole(role, least, 254) : nodes.whole(role, least, 254, usual);
    String other = node == 0 ? null : places.putIfAbsent(node, role);
    if (other != null) {
      throw nodes.wrong(
          role,
          (nodes.has(role) ? "" : "is " + node + " where nothing is written, and ")
              + "must be another node than "
              + other
              + ": each sensor sits in one place; write 0 where there is none.");
    }
    return node;
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
        t.text("load", usual.load()),
        t.has("tempo") ? tempo(t) : usual.tempo(),
        t.whole("reps", 1, 50, usual.reps()),
        t.whole("guided_reps", 1, 3, usual.guidedReps()));
  }

  private static Tempo tempo(TomlTable t) throws UnusableFile {
    try {
      return Tempo.parse(t.text("tempo"));
    } catch (IllegalArgumentException e) {
      throw t.wrong("tempo", "cannot be used: " + e.getMessage());
    }
  }
}
