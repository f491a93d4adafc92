package org.fourcount.evaluation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.fourcount.coaching.Approved;
import org.fourcount.coaching.ApprovedRecorder;
import org.fourcount.coaching.Judge;
import org.fourcount.coaching.Mark;
import org.fourcount.coaching.NodeRoles;
import org.fourcount.coaching.Part;
import org.fourcount.coaching.Prescription;
import org.fourcount.coaching.TraceRing;
import org.fourcount.coaching.Watched;
import org.fourcount.config.UnusableFile;
import org.fourcount.motion.ApprovedReps;
import org.fourcount.motion.Calibration;
import org.fourcount.sensor.recording.Baseline;
import org.fourcount.sensor.recording.Recording;

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
    Recording recording = Recording.read(toml);
    ApprovedRecorder recorder = new ApprovedRecorder(roles(recording));
    Calibration calibration = calibrate(recording, recorder);
    org.fourcount.motion.Baseline baseline = calibration.baseline();
    if (baseline == null) {
      return RecordingResult.refused(recording, calibration);
    }
    Approved approved = recorder.approve(baseline);
    TraceRing newest = new TraceRing(2);
    Judge judge = Judge.of(approved, prescription(recording, approved), roles(recording), newest);
    Trace trace = new Trace();
    player.play(
        recording.csv(),
        sample -> {
          judge.accept(sample);
          trace.follow(newest);
        });
    return new RecordingResult(
        recording,
        approved,
        "",
        List.copyOf(judge.reps()),
        judge.raised().stream().filter(f -> f.fault().mark() == Mark.RUSHED).toList(),
        List.copyOf(judge.events()),
        trace);
  }

  /** Measures the approved repetitions beside a recording; the recorder keeps their samples. */
  public Calibration calibrate(Recording recording, ApprovedRecorder recorder) throws UnusableFile {
    Baseline file =
        recording
            .baseline()
            .orElseThrow(
                () ->
                    new UnusableFile(
                        recording.file(),
                        "it has no [baseline]; name a CSV file with approved repetitions there.",
                        null));
    if (roles(recording).moving() == 0) {
      throw new UnusableFile(
          recording.file(),
          "it names no node with role = \"moving\", nor both \"moving-left\" and \"moving-right\"; say which one moves.",
          null);
    }
    player.play(file.csv(), recorder);
    return recorder.calibrate(
        new ApprovedReps(
            file.reps(), file.repStart(), file.repEnd(), recording.tempo().orElse(null)));
  }

  /** Which node sits where in a recording. */
  public static NodeRoles roles(Recording recording) {
    int right = recording.node("moving-right");
    return new NodeRoles(
        recording.node(right == 0 ? "moving" : "moving-left"),
        watched(recording),
        recording.course(),
        right);
  }

  private static List<Watched> watched(Recording recording) {
    return recording.nodes().stream()
        .flatMap(
            n ->
                Arrays.stream(Part.values())
                    .filter(p -> p.role().equals(n.role()))
                    .map(p -> new Watched(n.id(), p)))
        .toList();
  }

  /** What the person in a recording was asked to do. */
  public static Prescription prescription(Recording recording, Approved approved) {
    int reps = recording.repsExpected();
    return recording
        .tempo()
        .map(tempo -> Prescription.of(tempo, reps))
        .orElseGet(() -> Prescription.ownPace(approved, reps));
  }
}
