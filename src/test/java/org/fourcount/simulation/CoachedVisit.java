package org.fourcount.simulation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fourcount.coaching.Coach;
import org.fourcount.coaching.NodeRoles;
import org.fourcount.coaching.Prescription;
import org.fourcount.coaching.Stage;
import org.fourcount.coaching.TraceRing;
import org.fourcount.motion.Sample;

/**
 * A person's visit to the station as the coach leads it: about, a set, about again, then another
 * set is asked for but not begun.
 *
 * @param countedBefore repetitions counted before the person began to lift
 * @param liveBefore seconds for which the set was live before that
 * @param done repetitions of the set that were done
 * @param counted of these
 * @param countedAfter repetitions counted after the set
 * @param countedBetween repetitions counted after another set was asked for and before the person
 *     began to lift
 * @param range what the coach took for the person's range, degrees
 * @param stageAtLift where the coach was when the person began the set
 */
record CoachedVisit(
    int countedBefore,
    double liveBefore,
    int done,
    int counted,
    int countedAfter,
    int countedBetween,
    double range,
    Stage stageAtLift) {

  /** The coach knows the person; they walk about first, then do the set and leave. */
  static CoachedVisit known(MatrixCase person, double minutes) {
    Lifter lifter = new Lifter(person);
    Coach coach =
        Coach.knowing(
            PhantomHour.approved(lifter, person),
            NodeRoles.USUAL,
            Prescription.of(person.lifting().tempo(), person.plan().size()),
            new TraceRing(2));
    return visit(coach, lifter, minutes, () -> {});
  }

  /**
   * The coach learns the person's range first; they walk about, do two guided lifts, then the set.
   */
  static CoachedVisit guided(MatrixCase person, double minutes) {
    Lifter lifter = new Lifter(person);
    Coach coach =
        Coach.guiding(
            NodeRoles.USUAL,
            Prescription.of(person.lifting().tempo(), person.plan().size()),
            2,
            new TraceRing(2));
    return visit(coach, lifter, minutes, () -> lifter.guided(coach));
  }

  private static CoachedVisit visit(Coach coach, Lifter lifter, double minutes, Runnable guided) {
    Watch watch = new Watch(coach);
    lifter.idle(60 * minutes, watch::accept);
    guided.run();
    int before = coach.state().reps().size();
    double live = watch.seconds(Stage.LIVE);
    Stage atLift = coach.state().stage();
    List<DoneRep> done = lifter.set(watch::accept);
    int counted = coach.state().reps().size() - before;
    lifter.idle(60 * minutes, watch::accept);
    int after = coach.state().reps().size() - before - counted;
    double range = coach.state().rangeDegrees();
    coach.again();
    lifter.idle(60 * minutes, watch::accept);
    return new CoachedVisit(
        before, live, done.size(), counted, after, coach.state().reps().size(), range, atLift);
  }

  /** Feeds the coach and keeps how long each stage lasted. */
  private static final class Watch {
    private final Coach coach;
    private final Map<Stage, Double> seconds = new EnumMap<>(Stage.class);
    private double last = Double.NaN;

    Watch(Coach coach) {
      this.coach = coach;
    }

    void accept(Sample sample) {
      coach.accept(sample);
      if (sample.node == Body.LIMB) {
        double t = sample.seconds();
        if (!Double.isNaN(last)) {
          seconds.merge(coach.state().stage(), t - last, Double::sum);
        }
        last = t;
      }
    }

    double seconds(Stage stage) {
      return seconds.getOrDefault(stage, 0.0);
    }
  }
}
