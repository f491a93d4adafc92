package org.fourcount.kiosk;

/**
 * What stands above a set.
 *
 * @param exercise the exercise as the plan names it, such as "Hip abduction, left"
 * @param id the exercise by which its words are found, such as {@code hip-abduction}
 * @param set which set, from 1
 * @param sets how many sets
 * @param load the load with its unit, such as "5 kg"; empty without one
 */
public record SetTitle(String exercise, String id, int set, int sets, String load) {}
