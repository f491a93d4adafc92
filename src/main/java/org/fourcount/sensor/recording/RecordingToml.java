package org.fourcount.sensor.recording;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fourcount.config.TomlTable;
import org.fourcount.config.UnusableFile;
import org.fourcount.motion.Course;
import org.fourcount.motion.Tempo;

/** Reads the TOML file of an interchange recording. */
final class RecordingToml {
  /** Longest recording, seconds: a day. */
  private static final double DAY_S = 86_400;

  /** Longest phase, seconds, as for every tempo. */
  private static final double PHASE_S = 60;

  private final Path file;

  RecordingToml(Path file) {
    this.file = file;
  }

  Recording read() throws UnusableFile {
    TomlTable root = TomlTable.read(file);
    return new Recording(
        file,
        root.text("title"),
        root.text("exercise"),
        root.text("source", ""),
        root.text("licence", ""),
        beside(root, "recording"),
        root.number("duration_s", 0, DAY_S, Double.NaN),
        root.number("rate_hz", 0, 100_000, Double.NaN),
        baseline(root),
        tempo(root),
        course(root),
        nodes(root),
        sets(root),
        reps(root));
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
      nodes.add(new RecordedNode(t.whole("id", 1, 254), t.text("placement", ""), t.text("role")));
    }
    return nodes;
  }

  private static List<TrueSet> sets(TomlTable root) throws UnusableFile {
    List<TrueSet> sets = new ArrayList<>();
    for (TomlTable t : root.tables("set")) {
      sets.add(
          new TrueSet(
              t.text("label", ""),
              t.number("start_s", 0, DAY_S),
              t.number("end_s", 0, DAY_S),
              t.whole("reps", 0, 1000),
              faults(t)));
    }
    return sets;
  }

  private static List<TrueRep> reps(TomlTable root) throws UnusableFile {
    List<TrueRep> reps = new ArrayList<>();
    for (TomlTable t : root.tables("rep")) {
      boolean phases = t.has("concentric_start_s");
      reps.add(
          new TrueRep(
              t.number(phases ? "concentric_start_s" : "start_s", 0, DAY_S),
              t.number("concentric_end_s", 0, DAY_S, Double.NaN),
              t.number("eccentric_start_s", 0, DAY_S, Double.NaN),
              t.number(phases ? "eccentric_end_s" : "end_s", 0, DAY_S),
              t.number(t.has("range_mm") ? "range_mm" : "range_deg", 0, 3000, Double.NaN),
              faults(t),
              side(t)));
    }
    return reps;
  }

  private static String side(TomlTable t) throws UnusableFile {
    String side = t.text("side", "");
    if (!Set.of("", "left", "right").contains(side)) {
      throw t.wrong("side", "must be \"left\" or \"right\", not \"" + side + "\".");
    }
    return side;
  }

  private static Optional<List<String>> faults(TomlTable t) throws UnusableFile {
    return t.has("faults") ? Optional.of(t.texts("faults")) : Optional.empty();
  }

  private Optional<Baseline> baseline(TomlTable root) throws UnusableFile {
    if (!root.has("baseline")) {
      return Optional.empty();
    }
    TomlTable t = root.table("baseline");
    return Optional.of(
        new Baseline(
            beside(t, "recording"),
            t.whole("reps", 0, 20, 0),
            t.number("rep_start_s", 0, DAY_S, Double.NaN),
            t.number("rep_end_s", 0, DAY_S, Double.NaN)));
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
