package org.fourcount.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Part;
import org.fourcount.motion.SampleSink;
import org.fourcount.motion.Tempo;

/**
 * Somebody with a sensor on the limb (node 1) and one on the trunk (node 2), who does approved
 * repetitions and a set with the sensors strapped on the same way, and of whom all is known.
 */
final class Lifter {
  // What was found in recordings of simulated people that others made: rushed phases last 0.34 to
  // 0.54 of the time, short repetitions have 0.55 to 0.71 of the range, a trunk that helps leans by
  // 14 to 24 degrees.
  private static final double[] RUSHED = {0.34, 0.54};
  private static final double[] SHORT = {0.55, 0.71};
  private static final double[] LEAN_DEGREES = {14, 24};

  /** Two thirds thrown in less than a third of the time: a peak of 3.8 to 5.4 of the mean speed. */
  private static final double[] THROWN = {0.65, 0.75};

  private static final double[] THROW_TIME = {0.26, 0.33};
  private static final double UNEVEN_SPEED = 0.10;
  private static final double UNEVEN_RANGE = 0.03;

  /** Clean phases stay within two standard deviations: further out it is not clean any more. */
  private static final double CLEAN_SD = 2;

  private final MatrixCase matrixCase;
  private final Random random;
  private final Body body;
  private double now;

  Lifter(MatrixCase matrixCase) {
    this.matrixCase = matrixCase;
    random = new Random(matrixCase.seed() * 31 + 7);
    body = new Body(matrixCase, random);
    now = 1 + 3 * random.nextDouble();
  }

  /** Three clean repetitions between two rests. */
  List<DoneRep> approved(SampleSink sink) {
    return play(Collections.nCopies(3, Optional.empty()), 0, sink);
  }

  /** Two clean repetitions between two rests, then the countdown. */
  List<DoneRep> guided(SampleSink sink) {
    return play(Collections.nCopies(2, Optional.empty()), 0, sink);
  }

  /** The set between two rests; the truth about it. */
  List<DoneRep> set(SampleSink sink) {
    return play(matrixCase.plan(), matrixCase.strap().slipDegrees(), sink);
  }

  /**
   * So many seconds of anything but lifting, or a little more. What was done when is known
   * afterwards.
   */
  IdleTime idle(double seconds, SampleSink sink) {
    IdleTime idle = new IdleTime(now, seconds, random);
    body.idle(now, idle.end(), idle, sink);
    now = idle.end();
    return idle;
  }

  /** The true time at a time of the device's clock, seconds. */
  double trueSeconds(double device) {
    return device / body.deviceSeconds(1);
  }

  private List<DoneRep> play(List<Optional<Fault>> plan, double slip, SampleSink sink) {
    List<DoneRep> truth = new ArrayList<>();
    Course limb = new Course();
    Course trunk = new Course();
    Course strap = new Course();
    int slipAt = slip > 0 ? 2 + random.nextInt(plan.size() - 3) : plan.size();
    double from = now;
    now += 2.5 + 3 * random.nextDouble();
    for (int i = 0; i < plan.size(); i++) {
      if (i == slipAt) {
        strap.add(Stroke.plain(now, 0.3, 0, slip));
        now += 0.5;
      }
      truth.add(rep(plan.get(i), i >= slipAt, limb, trunk));
    }
    now += 2.5 + 4 * random.nextDouble();
    body.play(from, now, limb, trunk, strap, sink);
    now += 5 * random.nextDouble();
    return truth;
  }

  private DoneRep rep(Optional<Fault> fault, boolean afterSlip, Course limb, Course trunk) {
    Tempo tempo = matrixCase.lifting().tempo();
    double up = phase(tempo.concentric(), fault, Fault.RUSHED_CONCENTRIC);
    double hold =
        tempo.shortenedHold() * (shows(fault, Fault.RUSHED_HOLD) ? 0.3 * random.nextDouble() : 1);
    double down = phase(tempo.eccentric(), fault, Fault.RUSHED_ECCENTRIC);
    double range =
        matrixCase.lifting().rangeDegrees()
            * (1 + UNEVEN_RANGE * Reading.within(random, CLEAN_SD))
            * (shows(fault, Fault.SHORT_RANGE) ? between(SHORT) : 1);
    double start = now;
    double top = start + up;
    double turn = top + hold;
    double end = turn + down;
    limb.add(stroke(start, up, 0, range, shows(fault, Fault.MOMENTUM)));
    limb.add(stroke(turn, down, range, 0, false));
    double leansFrom = Double.NaN;
    if (shows(fault, Fault.TRUNK)) {
      double lean = between(LEAN_DEGREES) * (random.nextBoolean() ? 1 : -1);
      Stroke leaning = stroke(start, 0.6 * up, 0, lean, false);
      leansFrom = body.deviceSeconds(leaning.passes(Part.TRUNK.floor()));
      trunk.add(leaning);
      trunk.add(stroke(turn + 0.4 * down, 0.6 * down, lean, 0, false));
    }
    now = end + tempo.lengthenedHold();
    if (tempo.lengthenedHold() == 0) {
      now += matrixCase.lifting().pauseS() * random.nextDouble();
    }
    return new DoneRep(
        body.deviceSeconds(start),
        body.deviceSeconds(top),
        body.deviceSeconds(turn),
        body.deviceSeconds(end),
        range,
        fault,
        leansFrom,
        afterSlip);
  }

  private double phase(double seconds, Optional<Fault> fault, Fault rushed) {
    return seconds
        * (1 + matrixCase.lifting().timing() * Reading.within(random, CLEAN_SD))
        * (shows(fault, rushed) ? between(RUSHED) : 1);
  }

  private static boolean shows(Optional<Fault> fault, Fault kind) {
    return fault.isPresent() && fault.get() == kind;
  }

  private double between(double[] ends) {
    return ends[0] + (ends[1] - ends[0]) * random.nextDouble();
  }

  private Stroke stroke(double start, double seconds, double from, double to, boolean heaved) {
    return new Stroke(
        start,
        seconds,
        from,
        to,
        matrixCase.lifting().profile(),
        new Unevenness(UNEVEN_SPEED, random),
        heaved ? between(THROWN) : 0,
        heaved ? between(THROW_TIME) : 1);
  }
}
