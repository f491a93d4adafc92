package org.fourcount.motion;

/**
 * A phase began: when, and when that was known.
 *
 * @param phase the phase that began; the lengthened hold begins where the repetition ends
 * @param at when it began, seconds of device time
 * @param detected when the samples told it, seconds of device time; never before {@code at} but for
 *     an end that is certain before its slow last bit
 * @param confirmed whether the sweep turned out to be a repetition; before, the event is
 *     provisional, and its time is a first reading
 */
public record PhaseEvent(Phase phase, double at, double detected, boolean confirmed) {}
