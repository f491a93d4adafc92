package org.fourcount.coaching;

/**
 * A fault with its evidence. Times are seconds of device time.
 *
 * @param fault what was wrong
 * @param raised when the station said so; within the phase for what is raised live
 * @param from start of the stretch that shows it
 * @param to end of that stretch, so far
 * @param measured what was measured, in the fault's unit: seconds for rushed, percent of the
 *     approved range for short range, degrees for trunk, still part and off plane, peak over mean
 *     speed for momentum, percent for asymmetry, repetitions in a row for the same side, seconds
 *     together for overlap
 * @param limit the limit that it passed, in the same unit
 */
public record Flag(
    Fault fault, double raised, double from, double to, double measured, double limit) {}
