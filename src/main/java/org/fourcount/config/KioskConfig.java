package org.fourcount.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.fourcount.coaching.NodeRoles;
import org.fourcount.coaching.Part;
import org.fourcount.coaching.Side;
import org.fourcount.motion.Tempo;
import org.fourcount.programme.Catalogue;
import org.fourcount.programme.Exercise;
import org.fourcount.programme.Load;
import org.fourcount.programme.Retention;
import org.fourcount.programme.SensorPlace;
import org.jspecify.annotations.Nullable;

/**
 * What a station is told by its kiosk.toml.
 *
 * @param station name of the station, shown to the trainer
 * @param source address of the sensor's bytes, such as {@code serial:auto}
 * @param manner how it looks, speaks and sounds
 * @param nodes the sensors' numbers by role; 0 where there is none
 * @param catalogue the exercises it knows
 * @param set what is lifted
 * @param recordings folder for raw recordings; empty for the user's data folder
 * @param retention how long what was done is kept
 * @param screen how large the screen is and from where it is read
 * @param signOutS who touches nothing for so long is signed out, seconds
 */
public record KioskConfig(
    String station,
    String source,
    Manner manner,
    Map<String, Integer> nodes,
    Catalogue catalogue,
    SetPlan set,
    String recordings,
    Retention retention,
    Screen screen,
    int signOutS) {
  /** Where a station's file usually is, seen from where it is started. */
  private static final Path USUAL = Path.of("config", "kiosk.toml");

  private static final Set<String> KEYS =
      Set.of(
          "station",
          "source",
          "recordings",
          "exercises",
          "nodes",
          "set",
          "keep",
          "screen",
          "sign_out_s");

  private static final String USUAL_EXERCISE = "knee-extension";
  private static final int USUAL_REPS = 10;
  private static final int USUAL_GUIDED = 2;
  private static final int USUAL_SIGN_OUT_S = 90;

  /** Node 1 moves, node 2 sits on the trunk, as the sensors of a station are numbered. */
  private static final Map<String, Integer> USUAL_NODES =
      Map.of(SensorPlace.MOVING, 1, SensorPlace.LEFT, 1, Part.TRUNK.role(), 2);

  /**
   * One set.
   *
   * @param exercise id of the exercise
   * @param side which side does it, {@link Side#ONLY} where that is not said
   * @param load what is lifted
   * @param tempo seconds of each phase
   * @param reps repetitions, 1 to 50
   * @param guidedReps guided repetitions before the set, 1 to 3
   */
  public record SetPlan(
      String exercise, Side side, Load load, Tempo tempo, int reps, int guidedReps) {}

  /**
   * A screen.
   *
   * @param inches its diagonal
   * @param metres from the eyes of whoever lifts to it
   */
  public record Screen(double inches, double metres) {}

  /** Keeps an unchangeable copy of the numbers. */
  public KioskConfig {
    nodes = Map.copyOf(nodes);
  }

  /** The same station with another set. */
  public KioskConfig with(SetPlan other) {
    return with(manner, other);
  }

  /** The same station with another manner. */
  public KioskConfig with(Manner other) {
    return with(other, set);
  }

  private KioskConfig with(Manner otherManner, SetPlan otherSet) {
    return new KioskConfig(
        station,
        source,
        otherManner,
        nodes,
        catalogue,
        otherSet,
        recordings,
        retention,
        screen,
        signOutS);
  }

  /** Which sensor sits where in the exercise of the set. */
  public NodeRoles roles() {
    return catalogue.howTo(set.exercise()).orElseThrow().roles(nodes);
  }

  /**
   * Reads the file that was named; without a name the usual one, or takes the default where there
   * is none.
   */
  public static KioskConfig of(@Nullable Path named) throws UnusableFile {
    if (named != null) {
      return read(named);
    }
    return read(Files.exists(USUAL) ? TomlTable.read(USUAL) : TomlTable.empty(USUAL));
  }

  /** Reads and checks the file. */
  public static KioskConfig read(Path file) throws UnusableFile {
    return read(TomlTable.read(file));
  }

  private static KioskConfig read(TomlTable top) throws UnusableFile {
    Set<String> keys = new HashSet<>(KEYS);
    keys.addAll(Manner.KEYS);
    top.allowOnly(keys);
    Catalogue catalogue = catalogue(top);
    Map<String, Integer> nodes = nodes(top.table("nodes"));
    SetPlan set = set(top.table("set"), catalogue);
    try {
      catalogue.howTo(set.exercise()).orElseThrow().roles(nodes);
    } catch (IllegalArgumentException e) {
      throw top.wrong("nodes", "does not suit: " + set.exercise() + " " + e.getMessage());
    }
    return new KioskConfig(
        top.text("station", "Station 1"),
        top.text("source", "serial:auto"),
        Manner.read(top),
        nodes,
        catalogue,
        set,
        top.text("recordings", ""),
        retention(top.table("keep")),
        screen(top.table("screen")),
        top.whole("sign_out_s", 30, 1800, USUAL_SIGN_OUT_S));
  }

  private static Screen screen(TomlTable t) throws UnusableFile {
    t.allowOnly(Set.of("inches", "metres"));
    return new Screen(t.number("inches", 7, 120, 24), t.number("metres", 0.3, 5, 1));
  }

  private static Retention retention(TomlTable t) throws UnusableFile {
    t.allowOnly(Set.of("recording_days", "history_years"));
    Retention usual = Retention.USUAL;
    return new Retention(
        t.whole("recording_days", 0, 36_500, usual.recordingDays()),
        t.whole("history_years", 0, 100, usual.historyYears()));
  }

  private static Catalogue catalogue(TomlTable top) throws UnusableFile {
    String folder = top.text("exercises", "");
    return folder.isEmpty()
        ? ExerciseFiles.shipped()
        : ExerciseFiles.read(top.file().resolveSibling(folder));
  }

  /** The sensor in each place, each in one place only, but for the thigh that is also "moving". */
  private static Map<String, Integer> nodes(TomlTable table) throws UnusableFile {
    List<String> roles =
        new ArrayList<>(List.of(SensorPlace.MOVING, SensorPlace.LEFT, SensorPlace.RIGHT));
    Stream.of(Part.values()).filter(p -> p != Part.PATH).forEach(p -> roles.add(p.role()));
    table.allowOnly(Set.copyOf(roles));
    Map<String, Integer> nodes = new HashMap<>();
    Map<Integer, String> places = new HashMap<>();
    for (String role : roles) {
      int usual = USUAL_NODES.getOrDefault(role, 0);
      int node = table.whole(role, 0, 254, usual);
      boolean thigh = Set.of(SensorPlace.LEFT, SensorPlace.RIGHT).contains(role);
      String other = node == 0 ? null : places.putIfAbsent(node, role);
      if (other != null && !(thigh && other.equals(SensorPlace.MOVING))) {
        throw table.wrong(
            role,
            (table.has(role) ? "" : "is " + node + " where nothing is written, and ")
                + "must be another node than "
                + other
                + ": each sensor sits in one place; write 0 where there is none.");
      }
      nodes.put(role, node);
    }
    return nodes;
  }

  private static SetPlan set(TomlTable t, Catalogue catalogue) throws UnusableFile {
    t.allowOnly(Set.of("exercise", "side", "load", "tempo", "reps", "guided_reps"));
    List<String> ids = List.copyOf(catalogue.exercises().keySet());
    String usual = ids.contains(USUAL_EXERCISE) ? USUAL_EXERCISE : ids.get(0);
    String id = t.has("exercise") ? t.word("exercise", "exercise", ids) : usual;
    Exercise exercise = Objects.requireNonNull(catalogue.exercise(id));
    return new SetPlan(
        id,
        side(t, exercise),
        load(t),
        t.has("tempo") ? tempo(t) : exercise.tempo(),
        t.whole("reps", 1, 50, USUAL_REPS),
        t.whole("guided_reps", 1, 3, USUAL_GUIDED));
  }

  private static Side side(TomlTable t, Exercise exercise) throws UnusableFile {
    String word = t.text("side", "");
    for (Side side : Side.values()) {
      if (side.key().equals(word) && (side == Side.ONLY || exercise.hasSides())) {
        return side;
      }
    }
    throw t.wrong(
        "side",
        exercise.hasSides()
            ? "must be \"left\" or \"right\", or left out; not \"" + word + "\"."
            : "must be left out: " + exercise.id() + " is not done one side after the other.");
  }

  private static Load load(TomlTable t) throws UnusableFile {
    try {
      return Load.parse(t.text("load", ""));
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
