package org.fourcount.evaluation;

import java.nio.file.Path;
import java.util.List;
import org.fourcount.coaching.Approved;
import org.fourcount.coaching.ApprovedRecorder;
import org.fourcount.coaching.NodeRoles;
import org.fourcount.coaching.Prescription;
import org.fourcount.coaching.SetJudge;
import org.fourcount.coaching.TraceRing;
import org.fourcount.config.RecordingDescription;
import org.fourcount.config.RecordingDescription.BaselineFile;
import org.fourcount.config.UnusableFile;
import org.fourcount.motion.ApprovedReps;
import org.fourcount.motion.Baseline;
import org.fourcount.motion.Calibration;
import org.fourcount.motion.Tempo;

/**
 * Judges a recording as the station would have judged the set live: baseline first, then the set,
 * sample by sample.
 */
public final class RecordingJudge {
  private final SamplePlayer player;

  /** A judge that gets its samples from this player. */
  public RecordingJudge(SamplePlayer player) {
    this.player = player;
  }

  /**
   * What the station says of a recording. A baseline that is refused is an answer; a broken file is
   * an exception.
   */
  public RecordingResult judge(Path toml) throws UnusableFile {
    RecordingDescription description = RecordingDescription.read(toml);
    ApprovedRecorder recorder = new ApprovedRecorder(roles(description));
    Calibration calibration = calibrate(description, recorder);
    Baseline baseline = calibration.baseline();
    if (baseline == null) {
      return RecordingResult.refused(description, calibration);
    }
    Approved approved = recorder.approve(baseline);
    SetJudge judge =
        new SetJudge(
            approved, prescription(description, approved), roles(description), new TraceRing(2));
    player.play(description.samples(), judge);
    return new RecordingResult(description, approved, "", List.copyOf(judge.reps()));
  }

  /** The approved repetitions beside a recording, or null if they were refused. */
  public Calibration calibrate(RecordingDescription description, ApprovedRecorder recorder)
      throws UnusableFile {
    BaselineFile file = description.baseline();
    if (file == null) {
      throw new UnusableFile(
          description.file(),
          "it has no [baseline]; name a CSV file with approved repetitions there.",
          null);
    }
    player.play(file.samples(), recorder);
    return recorder.calibrate(
        new ApprovedReps(file.reps(), file.start(), file.end(), description.tempo()));
  }

  /** Which node sits where in a recording. */
  public static NodeRoles roles(RecordingDescription description) {
    return new NodeRoles(description.node("moving"), description.node("trunk"));
  }

  /** What the person in a recording was asked to do. */
  public static Prescription prescription(RecordingDescription description, Approved approved) {
    Tempo tempo = description.tempo();
    int reps = description.repsExpected();
    return tempo == null ? Prescription.ownPace(approved, reps) : Prescription.of(tempo, reps);
  }
}
