package org.fourcount.coaching;

/** Where a set is, from strapping the sensor on to the last repetition. */
public enum Stage {
  /** Waiting for the person to hold still, so that gravity tells how each sensor sits. */
  HOLD_STILL,
  /** Guided repetitions that show range and axis. */
  GUIDED,
  /**
   * Waiting for the person to take the start posture and keep still in it: before the set, and
   * within it after they have left. Nothing is counted.
   */
  START_POSTURE,
  /** The seconds before the first repetition. */
  COUNTDOWN,
  /** The set itself. */
  LIVE,
  /** The last repetition is done, or the set was stopped. */
  DONE;

  /**
   * How long to keep still before anything begins, seconds: long enough for gravity to be told from
   * movement, and shorter than the pause that people make between repetitions.
   */
  public static final double STILL_S = 1.0;
}
