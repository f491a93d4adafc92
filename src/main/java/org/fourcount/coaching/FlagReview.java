package org.fourcount.coaching;

/**
 * A trainer's word on a flag, kept beside the flag, which stays as it was. The newest word on a
 * flag holds.
 *
 * @param rep number of the repetition in its set, from 1 on
 * @param original the flag
 * @param stands whether the trainer agrees with it
 * @param by who says so
 * @param atMillis when, milliseconds since 1970 in UTC
 */
public record FlagReview(int rep, Flag original, boolean stands, String by, long atMillis) {}
