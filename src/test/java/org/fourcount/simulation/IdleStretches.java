package org.fourcount.simulation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fourcount.RecordingsPlayed;
import org.fourcount.coaching.Approved;
import org.fourcount.coaching.ApprovedRecorder;
import org.fourcount.coaching.Coach;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.NodeRoles;
import org.fourcount.coaching.Prescription;
import org.fourcount.coaching.SetJudge;
import org.fourcount.coaching.TraceRing;
import org.fourcount.config.UnusableFile;
import org.fourcount.evaluation.RecordingJudge;
import org.fourcount.motion.Sample;
import org.fourcount.sensor.recording.Recording;
import org.fourcount.sensor.recording.TrueRep;

/**
 * What is counted in the stretches of a real recording in which the person does not lift: before
 * the first repetition, after the last, and in longer pauses. Needs a recording whose repetitions
 * were labelled by hand.
 *
 * @param seconds how long all stretches are together
 * @param counted repetitions counted in them, a new judge each
 * @param coached repetitions counted in them by the coach, a new one each
 */
record IdleStretches(double seconds, List<JudgedRep> counted, List<JudgedRep> coached) {
  /** Labels are good to 0.3 s; what is that near to a repetition may belong to it, seconds. */
  private static final double LABEL_S = 0.3;

  /** Shorter pauses belong to the set, seconds. */
  private static final double LEAST_S = 3;

  private record Stretch(double from, double to, SetJudge judge, Coach coach) {
    void accept(Sample s) {
      if (s.seconds() >= from && s.seconds() <= to) {
        judge.accept(s);
        coach.accept(s);
      }
    }
  }

  static IdleStretches of(Path toml) throws UnusableFile {
    Recording recording = Recording.read(toml);
    NodeRoles roles = RecordingJudge.roles(recording);
    RecordingJudge judging = new RecordingJudge(RecordingsPlayed.asBytes());
    ApprovedRecorder recorder = new ApprovedRecorder(roles);
    Approved approved = recorder.approve(judging.calibrate(recording, recorder).baseline());
    List<Stretch> stretches = new ArrayList<>();
    double from = 0;
    for (TrueRep rep : recording.reps()) {
      add(from, rep.start() - LABEL_S, recording, approved, stretches);
      from = rep.end() + LABEL_S;
    }
    add(from, recording.durationS(), recording, approved, stretches);
    RecordingsPlayed.asBytes().play(recording.csv(), s -> stretches.forEach(t -> t.accept(s)));
    return new IdleStretches(
        stretches.stream().mapToDouble(t -> t.to() - t.from()).sum(),
        stretches.stream().flatMap(t -> t.judge().reps().stream()).toList(),
        stretches.stream().flatMap(t -> t.coach().state().reps().stream()).toList());
  }

  private static void add(
      double from, double to, Recording recording, Approved approved, List<Stretch> stretches) {
    if (to - from >= LEAST_S) {
      NodeRoles roles = RecordingJudge.roles(recording);
      Prescription asked = RecordingJudge.prescription(recording, approved);
      stretches.add(
          new Stretch(
              from,
              to,
              new SetJudge(approved, asked, roles, new TraceRing(2)),
              Coach.knowing(approved, roles, asked, new TraceRing(2))));
    }
  }
}
