package org.fourcount.coaching;

/** What the tally says of one repetition; each has its own shape on the screen. */
public enum Mark {
  /** As prescribed. */
  CLEAN,
  /** Too fast. */
  RUSHED,
  /** Not far enough. */
  SHORT,
  /** Another part of the body helped. */
  COMPENSATED,
  /** The signal did not allow a verdict. */
  NOT_JUDGED
}
