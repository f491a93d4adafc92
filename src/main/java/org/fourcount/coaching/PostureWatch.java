package org.fourcount.coaching;

import org.fourcount.motion.Course;
import org.fourcount.motion.Sample;
import org.fourcount.motion.Vector;
import org.jspecify.annotations.Nullable;

/** One node against the posture in which its part starts. */
final class PostureWatch {
  /**
   * How near to the start posture a still part is in it, degrees. Real people's first repetitions
   * began up to 22 degrees off the one approved on another occasion.
   */
  static final double NEAR = 24;

  /** Within this a part that moves is back near its start, degrees. */
  private static final double IN_REACH = 25;

  private final StillWatch still;
  private final @Nullable Vector start;
  private @Nullable Vector newest;
  private boolean isStill;
  private double reached = Double.NaN;
  private double heard = Double.NaN;

  /**
   * Watches a part.
   *
   * @param start where up is in the start posture, null if any posture will do
   */
  PostureWatch(Course course, @Nullable Vector start) {
    this.still = StillWatch.of(course);
    this.start = start;
  }

  /**
   * Takes a sample.
   *
   * @param inSet whether a set is under way: then people start from where they rest, as far as that
   *     is in reach
   */
  void accept(Sample sample, boolean inSet) {
    isStill = still.next(sample);
    if (within(IN_REACH)) {
      reached = sample.seconds();
      if (inSet && isStill) {
        startsHere();
      }
    }
    heard = sample.seconds();
  }

  /** Whether it keeps still in its start posture. */
  boolean isReady() {
    return isStill && within(NEAR);
  }

  /** For how long it has kept still in its start posture, seconds; 0 if it does not. */
  double restedFor(double now) {
    return isReady() ? now - still.since() : 0;
  }

  /**
   * For how long it has not been near its start posture, seconds; NaN if it never was. A part that
   * is no longer heard of has not left.
   */
  double awayFor() {
    return heard - reached;
  }

  /** A repetition begins here: people shift during a set, so this is a start posture as well. */
  void startsHere() {
    newest = still.up();
  }

  /** The person is back from a repetition, seconds of device time. */
  void isBack(double now) {
    reached = now;
    startsHere();
  }

  /** Only the approved start posture is one, since the person has left or has not begun. */
  void startsAsApproved() {
    newest = null;
  }

  private boolean within(double degrees) {
    return start == null
        || still.degreesFrom(start) <= degrees
        || (newest != null && still.degreesFrom(newest) <= degrees);
  }
}
