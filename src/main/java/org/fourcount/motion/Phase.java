package org.fourcount.motion;

/** The four parts of a repetition. */
public enum Phase {
  /** The muscle shortens, usually lifting. */
  CONCENTRIC,
  /** The pause after the concentric phase. */
  SHORTENED_HOLD,
  /** The muscle lengthens, usually lowering. */
  ECCENTRIC,
  /** The pause after the eccentric phase. */
  LENGTHENED_HOLD
}
