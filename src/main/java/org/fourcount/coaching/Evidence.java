package org.fourcount.coaching;

/** What a flag's measure is, where a fault has more than one kind of evidence. */
public enum Evidence {
  /** What the fault's unit says. */
  USUAL,
  /** Of a part that is to keep still: degrees turned in all, to and fro. */
  SWAY,
  /** Of the part next to the moving one: percent of the usual range, which it lengthened. */
  OVERREACH,
  /** Of a short range: the way out ended early. */
  SHORT_OF_TURN,
  /** Of a short range: the way back ended early, or the way out began late. */
  SHORT_OF_START
}
