package org.fourcount.simulation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fourcount.RecordingsPlayed;
import org.fourcount.coaching.Approved;
import org.fourcount.coaching.ApprovedRecorder;
import org.fourcount.coaching.Coach;
import org.fourcount.coaching.Judge;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.NodeRoles;
import org.fourcount.coaching.Prescription;
import org.fourcount.coaching.TraceRing;
import org.fourcount.config.UnusableFile;
import org.fourcount.evaluation.RecordingJudge;
import org.fourcount.motion.Baseline;
import org.fourcount.motion.Sample;
import org.fourcount.sensor.recording.Recording;
import org.fourcount.sensor.recording.TrueSet;

/**
 * What the live coach, which knows the person, counts of a recording: of each set on its own, as
 * when the person comes to the station for it, and of all sets in one go.
 *
 * @param name the recording's
 * @param sets each set on its own
 * @param whole the same sets in one go
 */
record CoachedRecording(String name, List<Counted> sets, List<Counted> whole) {
  /** What is played before and after a set, seconds; what is done there is none of its own. */
  private static final double AROUND_S = 4;

  private static final int ENDLESS = 9999;

  /**
   * What was counted of one set.
   *
   * @param done repetitions of the set that were done
   * @param judge of these, counted by a judge that runs all the time
   * @param coach counted by the coach
   * @param judgeOutside counted by the judge outside of the set
   * @param coachOutside counted by the coach outside of the set
   */
  record Counted(
      String label, int done, int judge, int coach, int judgeOutside, int coachOutside) {}

  private record Run(double from, double to, Coach coach, Judge judge) {
    void accept(Sample s) {
      if (s.seconds() >= from && s.seconds() < to) {
        coach.accept(s);
        judge.accept(s);
      }
    }

    Counted in(TrueSet set) {
      int judged = inside(judge.reps(), set);
      int coached = inside(coach.state().reps(), set);
      return new Counted(
          set.label(),
          set.reps(),
          judged,
          coached,
          judge.reps().size() - judged,
          coach.state().reps().size() - coached);
    }

    private static int inside(List<JudgedRep> reps, TrueSet set) {
      return (int)
          reps.stream().filter(r -> set.holds(0.5 * (r.rep().start() + r.rep().end()))).count();
    }
  }

  /** Plays a recording; one whose approved repetitions are refused has no sets. */
  static CoachedRecording of(Path toml) throws UnusableFile {
    Recording recording = Recording.read(toml);
    RecordingJudge judging = new RecordingJudge(RecordingsPlayed.asBytes());
    ApprovedRecorder recorder = new ApprovedRecorder(RecordingJudge.roles(recording));
    Baseline baseline = judging.calibrate(recording, recorder).baseline();
    String name = toml.getFileName().toString().replace(".toml", "");
    if (baseline == null) {
      return new CoachedRecording(name, List.of(), List.of());
    }
    Approved approved = recorder.approve(baseline);
    List<Run> runs = new ArrayList<>();
    for (TrueSet set : recording.sets()) {
      runs.add(run(set.start() - AROUND_S, set.end() + AROUND_S, recording, approved));
    }
    Run whole = run(0, Double.POSITIVE_INFINITY, recording, approved);
    RecordingsPlayed.asBytes()
        .play(
            recording.csv(),
            s -> {
              runs.forEach(r -> r.accept(s));
              whole.accept(s);
            });
    List<Counted> sets = new ArrayList<>();
    List<Counted> inOneGo = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      sets.add(runs.get(i).in(recording.sets().get(i)));
      inOneGo.add(whole.in(recording.sets().get(i)));
    }
    return new CoachedRecording(name, sets, inOneGo);
  }

  private static Run run(double from, double to, Recording recording, Approved approved) {
    NodeRoles roles = RecordingJudge.roles(recording);
    Prescription asked = RecordingJudge.prescription(recording, approved);
    Prescription endless = new Prescription(asked.tempo(), asked.ownPace(), ENDLESS);
    return new Run(
        from,
        to,
        Coach.knowing(approved, roles, endless, new TraceRing(2)),
        Judge.of(approved, endless, roles, new TraceRing(2)));
  }
}
