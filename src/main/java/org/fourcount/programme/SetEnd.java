package org.fourcount.programme;

/** How a set ended. */
public enum SetEnd {
  /** It has not: it runs, or the power failed. */
  UNFINISHED,
  /** With the last prescribed repetition. */
  DONE,
  /** The person stopped it. */
  STOPPED
}
