package org.fourcount.coaching;

import org.fourcount.motion.Tempo;

/**
 * What the person is asked to do in one set.
 *
 * @param tempo how long each phase is to last
 * @param ownPace whether that tempo is the person's own approved pace rather than a prescribed one;
 *     then a repetition is compared as a whole, since one approved repetition tells little of the
 *     phases of the next
 * @param reps repetitions of the set
 */
public record Prescription(Tempo tempo, boolean ownPace, int reps) {
  /** Keeping to a tempo that a trainer prescribed. */
  public static Prescription of(Tempo tempo, int reps) {
    return new Prescription(tempo, false, reps);
  }

  /** Keeping to the pace of the approved repetitions. */
  public static Prescription ownPace(Approved approved, int reps) {
    return new Prescription(approved.baseline().pace(), true, reps);
  }
}
