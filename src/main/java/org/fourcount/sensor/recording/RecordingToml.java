package org.fourcount.sensor.recording;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourcount.config.TomlTable;
import org.fourcount.config.UnusableFile;
import org.fourcount.motion.Course;
import org.fourcount.motion.Tempo;

/** Reads the TOML file of an interchange recording. */
final class RecordingToml {
  /** Longest recording, seconds: a day. */
  static final double DAY_S = 86_400;

  /** Longest phase, seconds, as for every tempo. */
  private static final double PHASE_S = 60;

  private static final List<String> KEYS =
      List.of(
          "title",
          "exercise",
          "source",
          "licence",
          "recording",
          "duration_s",
          "rate_hz",
          "coordinate",
          "baseline",
          "prescription",
          "node",
          "set",
          "rep");

  /** Roles that only one node can have. */
  private static final List<String> ONCE =
      List.of("moving", "moving-left", "moving-right", "trunk");

  private static final List<String> ROLES =
      Stream.concat(ONCE.stream(), Stream.of("opposite", "adjacent", "limb", "still")).toList();

  private final Path file;

  RecordingToml(Path file) {
    this.file = file;
  }

  Recording read() throws UnusableFile {
    TomlTable root = TomlTable.read(file);
    root.refuseMisspelt(KEYS);
    double duration = root.positive("duration_s", DAY_S, Double.NaN);
    TruthToml truth = new TruthToml(root, duration);
    List<TrueSet> sets = truth.sets();
    return new Recording(
        file,
        root.text("title"),
        root.text("exercise"),
        root.text("source", ""),
        root.text("licence", ""),
        beside(root, "recording"),
        duration,
        root.positive("rate_hz", 100_000, Double.NaN),
        baseline(root),
        tempo(root),
        course(root),
        nodes(root),
        sets,
        truth.reps(sets));
  }

  private static Course course(TomlTable root) throws UnusableFile {
    try {
      return Course.parse(root.text("coordinate", Course.ARC.key()));
    } catch (IllegalArgumentException e) {
      throw root.wrong("coordinate", String.valueOf(e.getMessage()));
    }
  }

  private static List<RecordedNode> nodes(TomlTable root) throws UnusableFile {
    List<RecordedNode> nodes = new ArrayList<>();
    for (TomlTable t : root.tables("node")) {
      t.refuseMisspelt(List.of("id", "placement", "role"));
      RecordedNode node =
          new RecordedNode(
              t.whole("id", 1, 254), t.text("placement", ""), t.word("role", "role", ROLES));
      for (RecordedNode before : nodes) {
        if (before.id() == node.id()) {
          throw t.wrong("id", "is that of an earlier node; give each node its own.");
        }
        if (before.role().equals(node.role()) && ONCE.contains(node.role())) {
          throw t.wrong(
              "role", "is that of node " + before.id() + " already; only one node can have it.");
        }
      }
      nodes.add(node);
    }
    return nodes;
  }

  private Optional<Baseline> baseline(TomlTable root) throws UnusableFile {
    if (!root.has("baseline")) {
      return Optional.empty();
    }
    TomlTable t = root.table("baseline");
    t.refuseMisspelt(List.of("recording", "reps", "rep_start_s", "rep_end_s"));
    double start = t.number("rep_start_s", 0, DAY_S, Double.NaN);
    double end = t.number("rep_end_s", 0, DAY_S, Double.NaN);
    if (end <= start) {
      throw t.wrong("rep_end_s", "must be later than rep_start_s.");
    }
    return Optional.of(new Baseline(beside(t, "recording"), t.whole("reps", 0, 20, 0), start, end));
  }

  private static Optional<Tempo> tempo(TomlTable root) throws UnusableFile {
    TomlTable prescription = root.table("prescription");
    if (!prescription.has("tempo")) {
      return Optional.empty();
    }
    if (prescription.isText("tempo")) {
      if (!prescription.text("tempo").equals("baseline")) {
        throw prescription.wrong("tempo", "must be \"baseline\" or a table of seconds.");
      }
      return Optional.empty();
    }
    TomlTable t = prescription.table("tempo");
    try {
      return Optional.of(
          new Tempo(
              t.number("concentric", 0, PHASE_S),
              t.number("shortened_hold", 0, PHASE_S),
              t.number("eccentric", 0, PHASE_S),
              t.number("lengthened_hold", 0, PHASE_S)));
    } catch (IllegalArgumentException e) {
      throw prescription.wrong("tempo", "cannot be used: " + e.getMessage());
    }
  }

  private Path beside(TomlTable t, String key) throws UnusableFile {
    try {
      return file.resolveSibling(t.text(key));
    } catch (InvalidPathException e) {
      throw t.wrong(key, "is \"" + t.text(key) + "\", which is no name of a file.");
    }
  }
}
