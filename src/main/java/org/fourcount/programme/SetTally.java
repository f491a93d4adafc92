package org.fourcount.programme;

import org.fourcount.coaching.Side;

/**
 * What was done in one set.
 *
 * @param exercise id of the exercise
 * @param side which side did it
 * @param repsPrescribed repetitions that were asked for
 * @param reps repetitions counted
 * @param clean of these, judged and without a fault
 */
public record SetTally(String exercise, Side side, int repsPrescribed, int reps, int clean) {
  /** Whether every repetition that was asked for was done. */
  public boolean isDone() {
    return reps > 0 && reps >= repsPrescribed;
  }
}
