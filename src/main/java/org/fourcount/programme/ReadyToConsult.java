package org.fourcount.programme;

import java.util.List;

/**
 * When to ask the trainer about more weight: after two sessions in a row with every prescribed set
 * done and 90 % clean repetitions. A repetition that could not be judged is not clean. It is a word
 * to the person and the trainer; no load changes by it.
 */
public final class ReadyToConsult {
  private static final int SESSIONS = 2;

  /** Whole numbers, so that 9 of 10 is 90 %. */
  private static final int CLEAN_PERCENT = 90;

  private ReadyToConsult() {}

  /**
   * Whether it is time.
   *
   * @param sessions the person's sessions since their plan last changed, oldest first
   */
  public static boolean of(List<SessionTally> sessions) {
    int size = sessions.size();
    return size >= SESSIONS
        && sessions.subList(size - SESSIONS, size).stream().allMatch(ReadyToConsult::isGood);
  }

  private static boolean isGood(SessionTally session) {
    return session.setsPrescribed() > 0
        && session.setsDone() >= session.setsPrescribed()
        && session.reps() > 0
        && 100 * session.clean() >= CLEAN_PERCENT * session.reps();
  }
}
