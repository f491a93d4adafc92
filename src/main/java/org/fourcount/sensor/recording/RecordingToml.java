package org.fourcount.sensor.recording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourcount.motion.Tempo;

/** Reads the TOML file of an interchange recording. */
final class RecordingToml {
  private final Path file;

  RecordingToml(Path file) {
    this.file = file;
  }

  Recording read() throws BrokenRecording {
    TomlTable root = parse();
    List<RecordedNode> nodes = new ArrayList<>();
    for (TomlTable t : root.tables("node")) {
      nodes.add(new RecordedNode(t.whole("id", 1), t.text("placement", ""), t.text("role")));
    }
    List<TrueSet> sets = new ArrayList<>();
    for (TomlTable t : root.tables("set")) {
      sets.add(
          new TrueSet(
              t.text("label", ""),
              t.number("start_s"),
              t.number("end_s"),
              t.whole("reps", 0),
              faults(t)));
    }
    List<TrueRep> reps = new ArrayList<>();
    for (TomlTable t : root.tables("rep")) {
      reps.add(rep(t));
    }
    return new Recording(
        file,
        root.text("title"),
        root.text("exercise"),
        root.text("source", ""),
        root.text("licence", ""),
        beside(root, "recording"),
        root.number("duration_s", Double.NaN),
        root.number("rate_hz", Double.NaN),
        baseline(root),
        tempo(root),
        nodes,
        sets,
        reps);
  }

  private TomlTable parse() throws BrokenRecording {
    if (!Files.isRegularFile(file)) {
      throw BrokenRecording.in(file, "there is no such file.");
    }
    try {
      return new TomlTable(file, "", new TomlMapper().readTree(Files.readString(file)));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      throw BrokenRecording.at(file, line, "it is no TOML (" + e.getOriginalMessage() + ").", e);
    } catch (IOException e) {
      throw BrokenRecording.in(file, "it cannot be read (" + e.getMessage() + ").", e);
    }
  }

  private static Optional<List<String>> faults(TomlTable t) throws BrokenRecording {
    return t.has("faults") ? Optional.of(t.texts("faults")) : Optional.empty();
  }

  private TrueRep rep(TomlTable t) throws BrokenRecording {
    boolean phases = t.has("concentric_start_s");
    return new TrueRep(
        t.number(phases ? "concentric_start_s" : "start_s"),
        t.number("concentric_end_s", Double.NaN),
        t.number("eccentric_start_s", Double.NaN),
        t.number(phases ? "eccentric_end_s" : "end_s"),
        t.number("range_deg", Double.NaN),
        faults(t));
  }

  private Optional<Baseline> baseline(TomlTable root) throws BrokenRecording {
    if (!root.has("baseline")) {
      return Optional.empty();
    }
    TomlTable t = root.table("baseline");
    return Optional.of(
        new Baseline(
            beside(t, "recording"),
            t.has("reps") ? t.whole("reps", 1) : 0,
            t.number("rep_start_s", Double.NaN),
            t.number("rep_end_s", Double.NaN)));
  }

  private Optional<Tempo> tempo(TomlTable root) throws BrokenRecording {
    if (!root.has("prescription")) {
      return Optional.empty();
    }
    TomlTable prescription = root.table("prescription");
    if (prescription.node().path("tempo").isTextual()) {
      if (!prescription.text("tempo").equals("baseline")) {
        throw prescription.wrong("tempo", "\"baseline\" or a table of seconds");
      }
      return Optional.empty();
    }
    TomlTable t = prescription.table("tempo");
    try {
      return Optional.of(
          new Tempo(
              t.number("concentric"),
              t.number("shortened_hold"),
              t.number("eccentric"),
              t.number("lengthened_hold")));
    } catch (IllegalArgumentException e) {
      throw BrokenRecording.in(file, "prescription.tempo: " + e.getMessage(), e);
    }
  }

  private Path beside(TomlTable t, String key) throws BrokenRecording {
    try {
      return file.resolveSibling(t.text(key));
    } catch (InvalidPathException e) {
      throw BrokenRecording.in(file, "\"" + t.text(key) + "\" is no name of a file.", e);
    }
  }
}
