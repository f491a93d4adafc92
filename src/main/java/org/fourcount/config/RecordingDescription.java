package org.fourcount.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fourcount.motion.Tempo;
import org.jspecify.annotations.Nullable;

/**
 * What the TOML file beside a recording says of it.
 *
 * @param file the TOML file
 * @param title one line for people
 * @param exercise name of the exercise
 * @param samples the CSV file with the samples
 * @param baseline the approved repetitions, null if there are none
 * @param tempo the prescribed tempo, null if each repetition is to last as long as the approved one
 * @param nodes which node sits where
 * @param sets the sets with what is true of them
 * @param reps the repetitions of which more is known, in order
 */
public record RecordingDescription(
    Path file,
    String title,
    String exercise,
    Path samples,
    @Nullable BaselineFile baseline,
    @Nullable Tempo tempo,
    List<Node> nodes,
    List<KnownSet> sets,
    List<KnownRep> reps) {
  /** Longest recording, seconds: a day. */
  private static final double DAY_S = 86_400;

  /**
   * Approved repetitions in a file of their own.
   *
   * @param samples the CSV file
   * @param reps how many, 0 if unknown
   * @param start seconds at which the only one begins, NaN if not marked
   * @param end seconds at which it ends, NaN if not marked
   */
  public record BaselineFile(Path samples, int reps, double start, double end) {}

  /**
   * A node, where it is strapped and what part it plays: moving, trunk, opposite, adjacent, limb or
   * still.
   */
  public record Node(int id, String placement, String role) {}

  /** A set: so many repetitions between two times in seconds, each of which shows these faults. */
  public record KnownSet(String label, double start, double end, int reps, List<String> faults) {}

  /**
   * A repetition of which the truth is known. Times in seconds; NaN where unknown.
   *
   * @param faults planted faults, null if only the times are known
   */
  public record KnownRep(
      double start,
      double concentricEnd,
      double eccentricStart,
      double end,
      double range,
      @Nullable List<String> faults) {}

  /** Reads and checks a description. */
  public static RecordingDescription read(Path file) throws UnusableFile {
    TomlTable top = TomlTable.read(file);
    return new RecordingDescription(
        file,
        top.text("title"),
        top.text("exercise"),
        file.resolveSibling(top.text("recording")),
        top.has("baseline") ? baseline(file, top.table("baseline")) : null,
        tempo(top),
        nodes(top),
        sets(top),
        reps(top));
  }

  private static BaselineFile baseline(Path file, TomlTable t) throws UnusableFile {
    return new BaselineFile(
        file.resolveSibling(t.text("recording")),
        t.whole("reps", 0, 20, 0),
        t.number("rep_start_s", 0, DAY_S, Double.NaN),
        t.number("rep_end_s", 0, DAY_S, Double.NaN));
  }

  private static @Nullable Tempo tempo(TomlTable top) throws UnusableFile {
    TomlTable prescription = top.table("prescription");
    if (!prescription.has("tempo")) {
      throw top.wrong(
          "prescription", "is missing; write tempo = \"baseline\" or a table of seconds under it.");
    }
    if (prescription.isText("tempo")) {
      if (!prescription.text("tempo").equals("baseline")) {
        throw prescription.wrong("tempo", "must be \"baseline\" or a table of seconds.");
      }
      return null;
    }
    TomlTable t = prescription.table("tempo");
    return new Tempo(
        t.number("concentric", 0.1, 60),
        t.number("shortened_hold", 0, 60),
        t.number("eccentric", 0.1, 60),
        t.number("lengthened_hold", 0, 60));
  }

  private static List<Node> nodes(TomlTable top) throws UnusableFile {
    List<Node> nodes = new ArrayList<>();
    for (TomlTable t : top.tables("node")) {
      nodes.add(new Node(t.whole("id", 1, 254, 0), t.text("placement"), t.text("role")));
    }
    if (nodes.stream().noneMatch(n -> n.role().equals("moving"))) {
      throw top.wrong("node", "names no node with role = \"moving\"; say which one moves.");
    }
    return nodes;
  }

  private static List<KnownSet> sets(TomlTable top) throws UnusableFile {
    List<KnownSet> sets = new ArrayList<>();
    for (TomlTable t : top.tables("set")) {
      sets.add(
          new KnownSet(
              t.text("label"),
              t.number("start_s", 0, DAY_S),
              t.number("end_s", 0, DAY_S),
              t.whole("reps", 0, 1000, 0),
              t.texts("faults")));
    }
    return sets;
  }

  private static List<KnownRep> reps(TomlTable top) throws UnusableFile {
    List<KnownRep> reps = new ArrayList<>();
    for (TomlTable t : top.tables("rep")) {
      boolean phases = t.has("concentric_start_s");
      reps.add(
          new KnownRep(
              t.number(phases ? "concentric_start_s" : "start_s", 0, DAY_S),
              t.number("concentric_end_s", 0, DAY_S, Double.NaN),
              t.number("eccentric_start_s", 0, DAY_S, Double.NaN),
              t.number(phases ? "eccentric_end_s" : "end_s", 0, DAY_S),
              t.number("range_deg", 0, 1000, Double.NaN),
              t.has("faults") ? t.texts("faults") : null));
    }
    return reps;
  }

  /** The first node with this role, 0 if there is none. */
  public int node(String role) {
    return nodes.stream()
        .filter(n -> n.role().equals(role))
        .mapToInt(Node::id)
        .findFirst()
        .orElse(0);
  }

  /** Repetitions of all sets. */
  public int repsExpected() {
    return sets.stream().mapToInt(KnownSet::reps).sum();
  }
}
