package org.fourcount.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What has to be there before a person begins an exercise. */
public final class Gates {
  /** What is missing. */
  public enum Missing {
    /** This is the first session: a trainer has to be there, shown by their PIN. */
    TRAINER_PRESENT,
    /** A trainer has to sign off the question about vertebral fractures. */
    VERTEBRAL_FRACTURE_SIGNED_OFF
  }

  private Gates() {}

  /**
   * What is missing; empty if the exercise may begin.
   *
   * @param signedOff what a trainer has signed off for this person
   * @param sessionsBefore how many sessions they have had before this one
   * @param trainerPresent whether a trainer has signed in at this session
   */
  public static List<Missing> closed(
      Exercise exercise, Set<Gate> signedOff, int sessionsBefore, boolean trainerPresent) {
    List<Missing> missing = new ArrayList<>();
    if (sessionsBefore == 0 && !trainerPresent) {
      missing.add(Missing.TRAINER_PRESENT);
    }
    for (Gate gate : new TreeSet<>(exercise.gates())) {
      if (!signedOff.contains(gate)) {
        missing.add(
            switch (gate) {
              case VERTEBRAL_FRACTURE -> Missing.VERTEBRAL_FRACTURE_SIGNED_OFF;
            });
      }
    }
    return missing;
  }
}
