package org.fourcount.sensor.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourcount.config.FaultNames;
import org.fourcount.config.TomlTable;
import org.fourcount.config.UnusableFile;

/** Reads what a recording's TOML file says was done in it, and refuses what cannot be true. */
final class TruthToml {
  private static final List<String> SET_KEYS =
      List.of("label", "start_s", "end_s", "reps", "faults");
  private static final List<String> REP_KEYS =
      List.of(
          "start_s",
          "end_s",
          "concentric_start_s",
          "concentric_end_s",
          "eccentric_start_s",
          "eccentric_end_s",
          "range_deg",
          "range_mm",
          "side",
          "faults");

  private final TomlTable root;
  private final double duration;

  /**
   * @param duration how long the recording lasts, seconds; NaN if not known
   */
  TruthToml(TomlTable root, double duration) {
    this.root = root;
    this.duration = duration;
  }

  List<TrueSet> sets() throws UnusableFile {
    List<TrueSet> sets = new ArrayList<>();
    for (TomlTable t : root.tables("set")) {
      t.refuseMisspelt(SET_KEYS);
      TrueSet set =
          new TrueSet(
              t.text("label", ""),
              t.number("start_s", 0, RecordingToml.DAY_S),
              t.number("end_s", 0, RecordingToml.DAY_S),
              t.whole("reps", 0, 1000),
              faults(t));
      if (set.end() <= set.start()) {
        throw t.wrong("end_s", "must be later than start_s, which is " + set.start() + ".");
      }
      if (set.start() >= duration) {
        throw t.wrong("start_s", "must lie within the recording, which lasts " + duration + " s.");
      }
      for (int i = 0; i < sets.size(); i++) {
        if (set.start() < sets.get(i).end() && sets.get(i).start() < set.end()) {
          throw t.wrong(
              "start_s", "must not lie within another set; this one overlaps set " + (i + 1) + ".");
        }
      }
      sets.add(set);
    }
    return sets;
  }

  List<TrueRep> reps(List<TrueSet> sets) throws UnusableFile {
    List<TrueRep> reps = new ArrayList<>();
    for (TomlTable t : root.tables("rep")) {
      t.refuseMisspelt(REP_KEYS);
      TrueRep rep = rep(t);
      if (sets.stream().noneMatch(s -> s.holds(rep.middle()))) {
        throw t.wrong(
            t.has("start_s") ? "start_s" : "concentric_start_s",
            "must lie within a set; its middle, " + rep.middle() + " s, lies in none.");
      }
      reps.add(rep);
    }
    List<TomlTable> tables = root.tables("set");
    for (int i = 0; i < sets.size(); i++) {
      TrueSet set = sets.get(i);
      long within = reps.stream().filter(r -> set.holds(r.middle())).count();
      if (within > 0 && within != set.reps()) {
        throw tables
            .get(i)
            .wrong(
                "reps",
                "is "
                    + set.reps()
                    + ", but "
                    + within
                    + " of the [[rep]] lie within it; list all of its repetitions, or none.");
      }
    }
    return reps;
  }

  private static TrueRep rep(TomlTable t) throws UnusableFile {
    boolean phases = t.has("concentric_start_s");
    TrueRep rep =
        new TrueRep(
            t.number(phases ? "concentric_start_s" : "start_s", 0, RecordingToml.DAY_S),
            t.number("concentric_end_s", 0, RecordingToml.DAY_S, Double.NaN),
            t.number("eccentric_start_s", 0, RecordingToml.DAY_S, Double.NaN),
            t.number(phases ? "eccentric_end_s" : "end_s", 0, RecordingToml.DAY_S),
            t.number(t.has("range_mm") ? "range_mm" : "range_deg", 0, 3000, Double.NaN),
            faults(t),
            t.has("side") ? t.word("side", "side", List.of("left", "right")) : "");
    if (phases
        && !(rep.start() <= rep.concentricEnd()
            && rep.concentricEnd() <= rep.eccentricStart()
            && rep.eccentricStart() <= rep.end())) {
      throw t.wrong(
          "concentric_start_s",
          "must come before concentric_end_s, eccentric_start_s and eccentric_end_s, in this order.");
    }
    if (rep.end() <= rep.start()) {
      throw t.wrong(phases ? "eccentric_end_s" : "end_s", "must be later than its start.");
    }
    return rep;
  }

  private static Optional<List<String>> faults(TomlTable t) throws UnusableFile {
    return t.has("faults")
        ? Optional.of(t.words("faults", "fault", FaultNames.all()))
        : Optional.empty();
  }
}
