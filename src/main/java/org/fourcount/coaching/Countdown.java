package org.fourcount.coaching;

/**
 * The seconds that are counted down before the first repetition, seconds of device time.
 *
 * @param from when it began; NaN if there was none
 * @param until when it ends and the set begins, whatever the person does
 */
record Countdown(double from, double until) {
  /** Nobody was asked to begin. */
  static final Countdown NONE = new Countdown(Double.NaN, Double.POSITIVE_INFINITY);

  private static final double SECONDS = 3;

  /** Whoever begins this long after it does as they were asked, seconds. */
  private static final double ANSWER_S = 6;

  /** Slow starts are backdated by less than this, seconds. */
  private static final double BACKDATED_S = 0.5;

  static Countdown starting(double now) {
    return new Countdown(now, now + SECONDS);
  }

  /** Whether what began at this time is what was asked for. */
  boolean isAnswered(double began) {
    return began > from - BACKDATED_S && began < until + ANSWER_S;
  }
}
