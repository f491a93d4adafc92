package org.fourcount.coaching;

import org.fourcount.motion.AngleHistory;
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

  /**
   * Speed over the target's mean speed; the steepest acceptable profile reaches 1.9 at 0.75 of the
   * time: 2.5.
   */
  private static final double SPEED = 2.5;

  /** The fastest acceptable phase, as a share of its target. */
  private static final double FASTEST = 0.75;

  private static final double AHEAD = 0.05;
  private static final double HOLDS_S = 0.15;
  private static final double SPEED_S = 0.12;

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
  private final AngleHistory history = new AngleHistory();
  private int direction;
  private double extreme;
  private double base;
  private double phaseStart;
  private double since = Double.NaN;
  private double lastT = Double.NaN;
  private boolean raised;

  RushWatch(double rangeDegrees, Tempo tempo) {
    this.range = rangeDegrees;
    this.tempo = tempo;
  }

  /** Takes the next point; true when "too fast" is raised at this one, at most once a phase. */
  boolean next(double t, double angle) {
    if (t - lastT > LONG_GAP_S) {
      direction = 0;
      raised = false;
      since = Double.NaN;
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
    if (!tooFast(t, angle)) {
      since = Double.NaN;
      return false;
    }
    if (Double.isNaN(since)) {
      since = t;
    }
    raised = t - since >= HOLDS_S - 1e-6;
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
      since = Double.NaN;
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

  private boolean tooFast(double t, double angle) {
    double target = tempo.seconds(phase());
    double progress = direction * (angle - base) / range;
    double speed = speed(t, angle) / range;
    if (speed > SPEED / target && progress > 0.1) {
      return true;
    }
    double ahead = fastest((t - phaseStart) / (FASTEST * target)) + AHEAD;
    return progress > 0.10 && progress < 0.97 && progress > ahead && speed > 0.5 / target;
  }

  private double speed(double t, double angle) {
    long k = Math.max(history.oldest(), history.newest() - Math.round(SPEED_S * 50));
    double dt = t - history.time(k);
    return dt > 0 ? direction * (angle - history.angle(k)) / dt : 0;
  }

  /**
   * Progress of the fastest acceptable movement: the furthest of cosine, minimum jerk and
   * trapezoid.
   */
  static double fastest(double share) {
    double x = Math.min(1, Math.max(0, share));
    double minimumJerk = x * x * x * (10 - 15 * x + 6 * x * x);
    double cosine = 0.5 * (1 - Math.cos(Math.PI * x));
    return Math.max(trapezoid(x), Math.max(minimumJerk, cosine));
  }

  private static double trapezoid(double x) {
    double ramp = 0.15;
    double v = 1 / (1 - ramp);
    if (x < ramp) {
      return 0.5 * v * x * x / ramp;
    }
    if (x > 1 - ramp) {
      return 1 - 0.5 * v * (1 - x) * (1 - x) / ramp;
    }
    return v * (x - ramp / 2);
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
