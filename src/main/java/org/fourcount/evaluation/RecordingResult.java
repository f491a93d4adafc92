package org.fourcount.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.fourcount.coaching.Approved;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.motion.Calibration;
import org.fourcount.motion.PhaseEvent;
import org.fourcount.motion.Refusal;
import org.fourcount.sensor.recording.Recording;
import org.fourcount.sensor.recording.TrueSet;
import org.jspecify.annotations.Nullable;

/**
 * What the station says of one recording.
 *
 * @param approved what the approved repetitions showed, null if they were refused
 * @param refusal why they were refused, empty if they were not
 * @param reps every repetition, in order
 * @param raised what was raised live, during a phase, in order
 * @param events what was said of phases, provisionally and confirmed, in order
 * @param trace what the sensors showed
 */
public record RecordingResult(
    Recording recording,
    @Nullable Approved approved,
    String refusal,
    List<JudgedRep> reps,
    List<Flag> raised,
    List<PhaseEvent> events,
    Trace trace) {
  static RecordingResult refused(Recording recording, Calibration calibration) {
    Refusal why = calibration.refusal();
    String key = why == null ? "" : why.key();
    return new RecordingResult(
        recording,
        null,
        key + " (" + calibration.found() + " found)",
        List.of(),
        List.of(),
        List.of(),
        new Trace());
  }

  /** Name of the recording: its TOML file without the ending. */
  public String name() {
    return recording.file().getFileName().toString().replaceAll("\\.toml$", "");
  }

  /** Whether the set could be judged. */
  public boolean judged() {
    return approved != null;
  }

  /**
   * The sets with what was counted in each; a repetition belongs to the set that its middle lies
   * in.
   */
  public List<SetScore> sets() {
    List<SetScore> scores = new ArrayList<>();
    for (TrueSet set : recording.sets()) {
      scores.add(SetScore.of(recording, set, in(set)));
    }
    return scores;
  }

  /** The repetitions whose middle lies in the set. */
  List<JudgedRep> in(TrueSet set) {
    return reps.stream().filter(r -> set.holds(middle(r))).toList();
  }

  /** Repetitions found outside every set. */
  public int outside() {
    int within = recording.sets().stream().mapToInt(s -> in(s).size()).sum();
    return reps.size() - within;
  }

  private static double middle(JudgedRep rep) {
    return 0.5 * (rep.rep().start() + rep.rep().end());
  }
}
