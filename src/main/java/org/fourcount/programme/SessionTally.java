package org.fourcount.programme;

/**
 * What was done of one session's plan, or of one exercise of it.
 *
 * @param setsPrescribed sets that the plan asks for
 * @param setsDone of these, sets with every prescribed repetition
 * @param reps repetitions counted
 * @param clean of these, judged and without a fault
 */
public record SessionTally(int setsPrescribed, int setsDone, int reps, int clean) {}
