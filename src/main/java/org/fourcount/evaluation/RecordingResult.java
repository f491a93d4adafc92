package org.fourcount.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.fourcount.coaching.Approved;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.config.RecordingDescription;
import org.fourcount.config.RecordingDescription.KnownSet;
import org.fourcount.motion.Calibration;
import org.fourcount.motion.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What the station says of one recording.
 *
 * @param approved what the approved repetitions showed, null if they were refused
 * @param refusal why they were refused, empty if they were not
 * @param reps every repetition, in order
 */
public record RecordingResult(
    RecordingDescription description,
    @Nullable Approved approved,
    String refusal,
    List<JudgedRep> reps) {
  static RecordingResult refused(RecordingDescription description, Calibration calibration) {
    Refusal why = calibration.refusal();
    String key = why == null ? "" : why.key();
    return new RecordingResult(
        description, null, key + " (" + calibration.found() + " found)", List.of());
  }

  /** Name of the recording: its TOML file without the ending. */
  public String name() {
    return description.file().getFileName().toString().replaceAll("\\.toml$", "");
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
    for (KnownSet set : description.sets()) {
      scores.add(SetScore.of(description, set, in(set)));
    }
    return scores;
  }

  private List<JudgedRep> in(KnownSet set) {
    return reps.stream().filter(r -> middle(r) >= set.start() && middle(r) < set.end()).toList();
  }

  /** Repetitions found outside every set. */
  public int outside() {
    int within = description.sets().stream().mapToInt(s -> in(s).size()).sum();
    return reps.size() - within;
  }

  private static double middle(JudgedRep rep) {
    return 0.5 * (rep.rep().start() + rep.rep().end());
  }
}
