package org.fourcount.motion;

import java.util.List;

/**
 * Counts repetitions in an angle, point by point: out of the start posture, a retreat from the far
 * turn, and the return that ends it. All thresholds are relative to the person's own range, so no
 * posture is assumed.
 */
final class RepDetector {
  private enum State {
    /** Near the start posture. */
    LOW,
    /** Moving out, or held there. */
    OUT,
    /** Coming back. */
    BACK
  }

  /**
   * Leaving the start posture: share of the range, and degrees, whichever is larger, but not over
   * 45 %.
   */
  private static final double LEAVE_SHARE = 0.15;

  private static final double LEAVE_DEGREES = 2.5;
  private static final double LEAVE_AT_MOST = 0.45;

  /** Retreat that confirms a turn: share of this sweep, and of the range. */
  private static final double RETREAT = 0.2;

  private static final double RETREAT_OF_RANGE = 0.06;

  /** Return that ends a repetition at the next rise. */
  private static final double RETURN_TURN = 0.6;

  /** Smaller return that ends it if the sweep and the next rise are large against the range. */
  private static final double RETURN_PARTIAL = 0.33;

  private static final double PARTIAL_DROP = 0.35;
  private static final double PARTIAL_RISE = 0.3;

  /** Return that ends it at rest; "at rest" is under 8 % of the sweep a second. */
  private static final double RETURN_REST = 0.7;

  private static final double REST_SPEED = 0.08;

  /** Return that ends it after 0.6 s of stillness. */
  private static final double RETURN_STILL = 0.45;

  /**
   * Retreat that tells the far turn, share of the range: for the live count, before the sweep is
   * known to come back.
   */
  private static final double TURN = 0.06;

  /**
   * Whoever stays within this share of the range for a repetition's time, or 5 s, has taken a new
   * posture.
   */
  private static final double POSTURE = 0.1;

  private static final double POSTURE_S = 5;

  /** Time constant with which the low level follows a slow rise of the posture, seconds. */
  private static final double FOLLOW_S = 15;

  private static final int SPEED_POINTS = Tick.count(0.24);

  private final double range;
  private final double repSeconds;
  private final double delay;
  private final PhaseSplitter splitter;
  private final AngleHistory history = new AngleHistory();
  private final EventLog events = new EventLog();
  private final FoundReps found;

  private State state = State.LOW;
  private int stillPoints;
  private double low = Double.NaN;
  private long lowAt;
  private double high;
  private long highAt;
  private long outAt;
  private double back;
  private long backAt;
  private long turnedAt;
  private double postureAngle;
  private long postureFrom;

  /**
   * @param range the person's approved range in degrees
   * @param repSeconds how long a repetition lasts, about
   * @param aboveHalf seconds that an approved one spends beyond half of its range, NaN if not known
   * @param delay seconds by which the angle lags behind its samples, already taken off its times
   */
  RepDetector(double range, double repSeconds, double aboveHalf, HoldRule holds, double delay) {
    this.range = range;
    this.repSeconds = repSeconds;
    this.delay = delay;
    this.splitter = new PhaseSplitter(holds);
    this.found = new FoundReps(range, repSeconds, aboveHalf, holds);
  }

  /**
   * All repetitions so far; the end of the last may still move until the next is finished. A live
   * view.
   */
  List<Rep> reps() {
    return found.reps();
  }

  /** What the repetitions were read from, one each. */
  List<Candidate> candidates() {
    return found.candidates();
  }

  /** What was said of phases while they lasted, and once a repetition stood. A live view. */
  List<PhaseEvent> events() {
    return events.all();
  }

  /** The level of the start posture, degrees. */
  double low() {
    return low;
  }

  /** Forgets the sweep under way, after a gap that leaves it unknown. */
  void interrupt() {
    state = State.LOW;
    low = Double.NaN;
  }

  /** Takes over what a coordinate now knows better of the past, and what was read off it. */
  void correct(Coordinate better) {
    found.endAtLanding(better.landed());
    int points = (int) Math.min(better.corrected(), history.newest() - history.oldest());
    if (points <= 0) {
      return;
    }
    for (int back = 1; back <= points; back++) {
      history.correct(history.newest() + 1 - back, better.corrected(back));
    }
    low = Double.isNaN(low) ? low : history.angle(Math.max(lowAt, history.oldest()));
    if (state != State.LOW) {
      highAt = history.furthest(highAt, lowAt, state == State.BACK ? backAt : history.newest(), 1);
      high = history.angle(highAt);
    }
    if (state == State.BACK) {
      backAt = history.furthest(backAt, highAt, history.newest(), -1);
      back = history.angle(backAt);
    }
  }

  /** Takes the next point of the angle. */
  void next(double t, double angle, boolean still) {
    history.add(t, angle);
    long now = history.newest();
    stillPoints = still ? stillPoints + 1 : 0;
    if (Double.isNaN(low)) {
      low = angle;
      lowAt = now;
    }
    switch (state) {
      case LOW -> inStartPosture(angle, now);
      case OUT -> movingOut(angle, now);
      case BACK -> comingBack(angle, now);
    }
  }

  private double leave() {
    return Math.max(LEAVE_SHARE * range, Math.min(LEAVE_DEGREES, LEAVE_AT_MOST * range));
  }

  private void inStartPosture(double angle, long now) {
    if (angle <= low || stillPoints > Tick.count(0.5)) {
      settle(angle, now);
    } else if (angle - low < leave()) {
      low += (angle - low) * Tick.DT / FOLLOW_S;
    }
    if (angle - low > leave()) {
      goOut(angle, now);
    }
  }

  private void settle(double angle, long now) {
    state = State.LOW;
    low = angle;
    lowAt = now;
  }

  private void goOut(double angle, long now) {
    state = State.OUT;
    high = angle;
    highAt = now;
    outAt = now;
    events.provisional(Phase.CONCENTRIC, history.time(lowAt), history.time(now) + delay);
    turnedAt = now;
    postureAngle = angle;
    postureFrom = now;
  }

  private void movingOut(double angle, long now) {
    if (angle > high) {
      high = angle;
      highAt = now;
      turnedAt = now;
    }
    if (turnedAt == highAt && high - angle > TURN * range) {
      turnedAt = now;
      events.provisional(Phase.ECCENTRIC, history.time(highAt), history.time(now) + delay);
    }
    if (Math.abs(angle - postureAngle) > POSTURE * range) {
      postureAngle = angle;
      postureFrom = now;
    }
    if (high - angle > Math.max(RETREAT * (high - low), RETREAT_OF_RANGE * range)) {
      state = State.BACK;
      back = angle;
      backAt = now;
    } else if (now - postureFrom > Tick.count(Math.max(POSTURE_S, repSeconds))
        || now - outAt > Tick.count(2.5 * repSeconds)) {
      settle(angle, now); // a new posture, not a repetition
    }
  }

  private void comingBack(double angle, long now) {
    if (angle < back) {
      back = angle;
      backAt = now;
    }
    double sweep = high - low;
    double drop = high - back;
    double rise = angle - back;
    double returned = drop / sweep;
    if (rise > Math.max(RETREAT * sweep, RETREAT_OF_RANGE * range)) {
      boolean partial = returned >= RETURN_PARTIAL && drop >= PARTIAL_DROP * range;
      if (returned >= RETURN_TURN || (partial && rise >= PARTIAL_RISE * range)) {
        finish(now);
        low = back;
        lowAt = backAt;
        state = State.LOW;
        if (angle - low > leave()) {
          goOut(angle, now);
        }
      } else if (!partial || angle >= high) {
        state = State.OUT;
        postureAngle = angle;
        postureFrom = now;
        if (angle > high) {
          high = angle;
          highAt = now;
          turnedAt = now;
        }
      }
    } else if (atRest(angle, now, sweep, returned)) {
      finish(now);
      state = State.LOW;
      low = Math.min(back, angle);
      lowAt = backAt;
    } else if (stillPoints > Math.max(Tick.count(3), Tick.count(0.6 * repSeconds))) {
      settle(angle, now); // never came back
    }
  }

  private boolean atRest(double angle, long now, double sweep, double returned) {
    double before = history.angle(Math.max(history.oldest(), now - SPEED_POINTS));
    double speed = (angle - before) / (SPEED_POINTS * Tick.DT);
    boolean slow = Math.abs(speed) < REST_SPEED * sweep || stillPoints > 0;
    return (returned >= RETURN_REST && slow)
        || (returned >= RETURN_STILL && stillPoints > Tick.count(0.6));
  }

  private void finish(long now) {
    if (found.take(splitter.split(history, lowAt, highAt, backAt, turnedAt, now, delay))) {
      events.confirmed(found.reps().get(found.reps().size() - 1));
    }
  }
}
