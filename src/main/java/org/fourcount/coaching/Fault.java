package org.fourcount.coaching;

/** What can be wrong with a repetition, by the names used in recordings and results. */
public enum Fault {
  /** The repetition as a whole was too fast. */
  RUSHED("rushed", Mark.RUSHED),
  /** The concentric phase was too fast. */
  RUSHED_CONCENTRIC("rushed-concentric", Mark.RUSHED),
  /** The eccentric phase was too fast. */
  RUSHED_ECCENTRIC("rushed-eccentric", Mark.RUSHED),
  /** A prescribed hold was cut short. */
  RUSHED_HOLD("rushed-hold", Mark.RUSHED),
  /** The movement stopped short of the approved range. */
  SHORT_RANGE("short-range", Mark.SHORT),
  /** The trunk leaned or swayed. */
  TRUNK("trunk", Mark.COMPENSATED),
  /** A part that should keep still did not. */
  STILL_PART("still-part", Mark.COMPENSATED),
  /** The part next to the moving one helped. */
  ADJACENT("adjacent", Mark.COMPENSATED),
  /** The movement left its plane. */
  OFF_PLANE("off-plane", Mark.COMPENSATED),
  /** The load was heaved or swung. */
  MOMENTUM("momentum", Mark.COMPENSATED),
  /** The movement came to a stop on its way. */
  UNEVEN("uneven", Mark.COMPENSATED),
  /** Left and right differed. */
  ASYMMETRY("asymmetry", Mark.COMPENSATED),
  /** Weight stack: it touched down between repetitions. */
  TENSION_LOST("tension-lost", Mark.COMPENSATED),
  /** Marching: the same thigh twice in a row. */
  SAME_SIDE("same-side", Mark.COMPENSATED),
  /** Marching: one thigh left before the other was back. */
  OVERLAP("overlap", Mark.COMPENSATED);

  private final String key;
  private final Mark mark;

  Fault(String key, Mark mark) {
    this.key = key;
    this.mark = mark;
  }

  /** The name in recordings and results, such as {@code rushed-eccentric}. */
  public String key() {
    return key;
  }

  /** The mark that a repetition with this fault gets in the tally. */
  public Mark mark() {
    return mark;
  }
}
