package org.fourcount.coaching;

import java.util.Arrays;
import java.util.List;
import org.fourcount.motion.AngleHistory;
import org.fourcount.motion.Baseline;
import org.fourcount.motion.LimbMounting;
import org.fourcount.motion.Phase;
import org.fourcount.motion.Tempo;

/**
 * Says "too fast" while it is too fast: when for 150 ms the speed exceeds 2.5 times the mean speed
 * of the target, or the part is further along than the fastest acceptable movement by 5 % of the
 * range.
 */
final class RushWatch {
  /** A turn is a retreat of this share of the range. */
  private static final double TURN = 0.06;

  /** Share at which the start of a phase is looked for behind the turn. */
  private static final double START = 0.02;

  /** Shares of the range between which speed tells: past the turn, before the end. */
  private static final double LEAST_PROGRESS = 0.06;

  private static final double MOST_PROGRESS = 0.97;
  private static final double AHEAD_FROM = 0.10;

  /** Where a heave is told from a rushed phase, shares of the range. */
  private static final double FIFTH = 0.20;

  private static final double PAST_HALF = 0.55;

  /**
   * Speed over the target's mean speed that a heave exceeds before, and at, a fifth of the way
   * (simulated heaves: 2.2 to 3.2, and 4.0 to 5.7; rushed phases 1.3 to 2.6, and 2.1 to 4.6).
   */
  private static final double HEAVE_EARLY = 2.0;

  private static final double HEAVE = 3.7;

  /** How far ahead of the fastest acceptable phase is too far, share of the range. */
  private static final double AHEAD = 0.05;

  private static final int SPEED_POINTS = 4;

  /** For how many points it must be too fast before it is said, 0.02 s each. */
  private static final int GYRO_POINTS = 4;

  private static final int TILT_POINTS = 6;

  private static final int STACK_POINTS = 10;

  /** A person's limit lies this far over the most uneven moment of their approved repetitions. */
  private static final double OVER_APPROVED = 1.15;

  private static final double MOST_MARGIN = 2.5;

  /** After a longer stretch without points nothing is known of the phase, seconds. */
  private static final double LONG_GAP_S = 0.5;

  /**
   * Time from rest to 2 %, over that from 2 % to 6 %: between an even acceleration (1.37) and
   * minimum jerk (1.93).
   */
  private static final double START_BACK = 1.65;

  /** A longer way from 2 % to 6 % is drift or tremor rather than a start, seconds. */
  private static final double SLOW_START_S = 0.5;

  private final double range;
  private final Tempo tempo;
  private final int holds;
  private final double margin;
  private final double[] excess;
  private final AngleHistory history = new AngleHistory();
  private int direction;
  private double extreme;
  private double base;
  private double phaseStart;
  private int aheadFor;
  private double lastT = Double.NaN;
  private boolean raised;
  private boolean heaved;

  /**
   * @param held for how many points it must be too fast before it is said
   * @param margin factor on the fastest acceptable speed, 1 or more: what this person's approved
   *     repetitions show of unevenness and noise
   */
  RushWatch(double rangeDegrees, Tempo tempo, int held, double margin) {
    this.range = rangeDegrees;
    this.tempo = tempo;
    this.holds = held;
    this.margin = margin;
    this.excess = new double[holds];
  }

  /**
   * For how many points it must be too fast: acceleration corrupts the angle of an accelerometer,
   * and the travel of a stack on the screen glides into what is learnt in hindsight.
   */
  static int held(Baseline approved) {
    if (approved.mounting() instanceof LimbMounting limb) {
      return limb.hasGyro() ? GYRO_POINTS : TILT_POINTS;
    }
    return STACK_POINTS;
  }

  /** The margin for the person who did these approved repetitions. */
  static double margin(Baseline approved, List<double[]> points) {
    RushWatch watch = new RushWatch(approved.range(), approved.pace(), held(approved), 1);
    double most = 0;
    for (double[] p : points) {
      watch.next(p[0], p[1]);
      most = Math.max(most, watch.heldExcess());
    }
    return Math.max(1, Math.min(MOST_MARGIN, OVER_APPROVED * most));
  }

  /** Takes the next point; true when "too fast" is raised at this one, at most once a phase. */
  boolean next(double t, double angle) {
    if (t - lastT > LONG_GAP_S) {
      direction = 0;
      raised = false;
      forgetSpeed();
    }
    lastT = t;
    history.add(t, angle);
    if (direction == 0) {
      direction = -1; // at rest in the start posture, as after lowering
      extreme = angle;
      base = angle;
      phaseStart = t;
    }
    turn(angle);
    if (raised) {
      return false;
    }
    double progress = direction * (angle - base) / range;
    double speed = speed(t, angle) / range * tempo.seconds(phase());
    excess[(int) (history.newest() % holds)] = excess(progress, speed);
    boolean maybeHeaved = maybeHeaved(progress, speed);
    heaved |= maybeHeaved && progress > FIFTH;
    aheadFor = isAhead(t, progress, speed) ? aheadFor + 1 : 0;
    raised =
        !(maybeHeaved || (heaved && progress < PAST_HALF))
            && (heldExcess() > margin || aheadFor >= holds);
    return raised;
  }

  private void turn(double angle) {
    if (direction * (angle - extreme) > 0) {
      extreme = angle;
    }
    if (direction * (extreme - angle) > TURN * range) {
      base = extreme;
      direction = -direction;
      extreme = angle;
      raised = false;
      heaved = false;
      forgetSpeed();
      phaseStart = startOfPhase();
    }
  }

  /**
   * Where the movement left its turn: from the crossings of 6 % and 2 %, extrapolated as for an
   * even acceleration.
   */
  private double startOfPhase() {
    long late = behind(history.newest(), TURN);
    long early = behind(late, START);
    double span = history.time(late) - history.time(early);
    return history.time(early) - (span < SLOW_START_S ? START_BACK * span : 0.1);
  }

  private long behind(long from, double share) {
    long k = from;
    while (k > history.oldest() && direction * (history.angle(k) - base) > share * range) {
      k--;
    }
    return k;
  }

  private void forgetSpeed() {
    aheadFor = 0;
    Arrays.fill(excess, 0);
  }

  /** Speed over the fastest acceptable one at this progress; 0 where speed does not tell. */
  private static double excess(double progress, double speed) {
    return progress < LEAST_PROGRESS || progress > MOST_PROGRESS
        ? 0
        : speed / FastestPhase.speedAt(progress);
  }

  /** The excess that was held for long enough to be believed. */
  private double heldExcess() {
    double least = excess[0];
    for (double e : excess) {
      least = Math.min(least, e);
    }
    return least;
  }

  private boolean isAhead(double t, double progress, double speed) {
    double ahead =
        FastestPhase.progressAt((t - phaseStart) / tempo.seconds(phase())) + AHEAD * margin;
    return !heaved
        && progress > AHEAD_FROM
        && progress < MOST_PROGRESS
        && progress > ahead
        && speed > 0.5;
  }

  /**
   * A heave starts faster than most rushed phases and is spent by half of the way: what starts so
   * fast is told apart by a fifth of the way, and if it still may be either, past the half.
   */
  private static boolean maybeHeaved(double progress, double speed) {
    double early = Math.max(0, Math.min(1, (FIFTH - progress) / (FIFTH - LEAST_PROGRESS)));
    return progress < PAST_HALF && speed > HEAVE - early * (HEAVE - HEAVE_EARLY);
  }

  private double speed(double t, double angle) {
    long k = Math.max(history.oldest(), history.newest() - SPEED_POINTS);
    double dt = t - history.time(k);
    return dt > 0 ? direction * (angle - history.angle(k)) / dt : 0;
  }

  /** Whether "too fast" was raised in the phase under way. */
  boolean raisedInThisPhase() {
    return raised;
  }

  /** The phase under way: concentric outbound, eccentric inbound. */
  Phase phase() {
    return direction > 0 ? Phase.CONCENTRIC : Phase.ECCENTRIC;
  }

  /** When the phase under way began, seconds of device time. */
  double phaseStart() {
    return phaseStart;
  }

  /** The angle at which it began, degrees. */
  double phaseBase() {
    return base;
  }
}
