package org.fourcount.station;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.fourcount.coaching.Approved;
import org.fourcount.coaching.ApprovedRecorder;
import org.fourcount.coaching.Coach;
import org.fourcount.coaching.TraceRing;
import org.fourcount.config.UnusableFile;
import org.fourcount.evaluation.RecordingJudge;
import org.fourcount.evaluation.Refused;
import org.fourcount.kiosk.words.Words;
import org.fourcount.motion.Baseline;
import org.fourcount.motion.Calibration;
import org.fourcount.sensor.recording.Recording;

/** A person whose approved repetitions are on file, so that no guided ones are needed. */
public record KnownPerson(Recording recording, Approved approved) {
  /** Measures the approved repetitions that a recording names. */
  static KnownPerson read(Path toml) throws UnusableFile {
    Recording recording = Recording.read(toml);
    ApprovedRecorder recorder = new ApprovedRecorder(RecordingJudge.roles(recording));
    UnaryOperator<String> advice = new Words(Locale.ENGLISH)::advice;
    Calibration calibration =
        new RecordingJudge(new BytePlayer(), advice).calibrate(recording, recorder);
    Baseline baseline = calibration.baseline();
    if (baseline == null) {
      throw new UnusableFile(
          toml,
          "its approved repetitions cannot be used: " + Refused.of(calibration, advice).inWords(),
          null);
    }
    return new KnownPerson(recording, recorder.approve(baseline));
  }

  String title() {
    return recording.title();
  }

  /** Leads them through a set, which begins when they are in their start posture. */
  Coach coach(TraceRing trace) {
    return Coach.knowing(
        approved,
        RecordingJudge.roles(recording),
        RecordingJudge.prescription(recording, approved),
        trace);
  }

  /** Leads through the set that the recording holds, which begins with its first sample. */
  Coach replayingCoach(TraceRing trace) {
    return Coach.replaying(
        approved,
        RecordingJudge.roles(recording),
        RecordingJudge.prescription(recording, approved),
        trace);
  }
}
