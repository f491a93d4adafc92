package org.fourcount.sensor.recording;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fourcount.config.UnusableFile;
import org.fourcount.motion.Course;
import org.fourcount.motion.Tempo;

/**
 * An interchange recording as its TOML file describes it.
 *
 * @param file the TOML file
 * @param title what it is
 * @param exercise the exercise's key
 * @param source who made it
 * @param licence under which it may be passed on
 * @param csv its samples
 * @param durationS how long it lasts, seconds; NaN if not known
 * @param rateHz nominal samples per second; NaN if not known
 * @param baseline approved repetitions, if there are any
 * @param tempo the prescribed tempo; empty where each repetition is to last as long as the approved
 *     one
 * @param course what course the moving part takes
 * @param nodes its sensors
 * @param sets what is known about its sets
 * @param reps what is known about its repetitions
 */
public record Recording(
    Path file,
    String title,
    String exercise,
    String source,
    String licence,
    Path csv,
    double durationS,
    double rateHz,
    Optional<Baseline> baseline,
    Optional<Tempo> tempo,
    Course course,
    List<RecordedNode> nodes,
    List<TrueSet> sets,
    List<TrueRep> reps) {
  /** Keeps unchangeable copies of the lists. */
  public Recording {
    nodes = List.copyOf(nodes);
    sets = List.copyOf(sets);
    reps = List.copyOf(reps);
  }

  /**
   * Reads a description.
   *
   * @throws UnusableFile with one sentence that names the file, and the line where it is known
   */
  public static Recording read(Path toml) throws UnusableFile {
    return new RecordingToml(toml).read();
  }

  /** The first node with this role, 0 if there is none. */
  public int node(String role) {
    return nodes.stream()
        .filter(n -> n.role().equals(role))
        .mapToInt(RecordedNode::id)
        .findFirst()
        .orElse(0);
  }

  /** Repetitions of all sets. */
  public int repsExpected() {
    return sets.stream().mapToInt(TrueSet::reps).sum();
  }
}
