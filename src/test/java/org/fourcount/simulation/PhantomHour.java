package org.fourcount.simulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourcount.coaching.Approved;
import org.fourcount.coaching.ApprovedRecorder;
import org.fourcount.coaching.NodeRoles;
import org.fourcount.coaching.Prescription;
import org.fourcount.coaching.SetJudge;
import org.fourcount.coaching.TraceRing;
import org.fourcount.motion.ApprovedReps;
import org.fourcount.motion.Rep;
import org.fourcount.motion.Tempo;

/**
 * What a judge that knows a person's approved repetitions would count while that person does
 * anything but lift.
 *
 * @param person whose
 * @param minutes how long
 * @param phantoms what was counted for nothing
 * @param activities during what, in the same order
 * @param secondsOf how long each activity lasted, seconds
 */
record PhantomHour(
    MatrixCase person,
    double minutes,
    List<Rep> phantoms,
    List<Activity> activities,
    Map<Activity, Double> secondsOf) {

  /** Usual people, from small to large ranges and from quick to slow tempi. */
  static List<MatrixCase> people() {
    return people(0);
  }

  /** The same with other seeds: this is added to them. */
  static List<MatrixCase> people(long offset) {
    List<MatrixCase> people = new ArrayList<>();
    long seed = 1 + offset;
    for (double range : new double[] {20, 45, 60, 90}) {
      for (String tempo : new String[] {"2-0-2-0", "4-0-4-0", "5-2-3-1"}) {
        people.add(person(seed++, Tempo.parse(tempo), range, range != 60));
      }
    }
    return people;
  }

  /** One with a usual sensor and little tremor. */
  static MatrixCase person(long seed, Tempo tempo, double range, boolean gyro) {
    return new MatrixCase(
        seed,
        new Lifting(tempo, Profile.MINIMUM_JERK, range, 0.04, 0.3, 5),
        new Strap(Datasheet.LSM6DSO, gyro, 90, 0.3, 100, 0, 0, 20, 1, 0),
        List.of(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  static PhantomHour of(MatrixCase person, double minutes) {
    Lifter lifter = new Lifter(person);
    SetJudge judge =
        new SetJudge(
            approved(lifter, person),
            Prescription.of(person.lifting().tempo(), 5),
            NodeRoles.USUAL,
            new TraceRing(2));
    IdleTime idle = lifter.idle(60 * minutes, judge);
    List<Rep> phantoms = judge.reps().stream().map(r -> r.rep()).toList();
    Map<Activity, Double> seconds = new EnumMap<>(Activity.class);
    for (Activity activity : Activity.values()) {
      seconds.put(activity, idle.seconds(activity));
    }
    return new PhantomHour(
        person,
        minutes,
        phantoms,
        phantoms.stream()
            .map(r -> idle.at(lifter.trueSeconds(0.5 * (r.start() + r.end()))))
            .toList(),
        seconds);
  }

  static Approved approved(Lifter lifter, MatrixCase person) {
    ApprovedRecorder recorder = new ApprovedRecorder(NodeRoles.USUAL);
    int reps = lifter.approved(recorder).size();
    return recorder.approve(
        recorder.calibrate(ApprovedReps.of(reps, person.lifting().tempo())).baseline());
  }

  double perTenMinutes() {
    return 10 * phantoms.size() / minutes;
  }
}
