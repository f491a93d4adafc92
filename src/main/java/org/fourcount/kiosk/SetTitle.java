package org.fourcount.kiosk;

/**
 * What stands above a set.
 *
 * @param exercise the exercise as the plan names it, such as "Hip abduction, left"
 * @param set which set, from 1
 * @param sets how many sets
 * @param load the load with its unit, such as "5 kg"; empty without one
 * @param guide how it is done
 */
public record SetTitle(String exercise, int set, int sets, String load, Guide guide) {}
