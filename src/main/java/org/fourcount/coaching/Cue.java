package org.fourcount.coaching;

/** The one thing to say now. The words are the screen's, in the person's language. */
public enum Cue {
  /** Nothing to say. */
  NONE,
  /** Setting up: sit still so that the sensors learn which way is up. */
  HOLD_STILL,
  /** Setting up: lift and lower with the guide, so that the station learns this person's range. */
  FOLLOW_THE_GUIDE,
  /** The guided repetitions could not be used; do them again. */
  GUIDE_AGAIN,
  /** Before the set, or after leaving within it: take the start posture and keep still. */
  START_POSTURE,
  /** Before the first repetition. */
  TIGHTEN_TUMMY,
  /** The concentric phase was or is too fast. */
  SLOWER_UP,
  /** The eccentric phase was or is too fast. */
  SLOWER_DOWN,
  /** Both phases, or the repetition as a whole, were too fast. */
  SLOWER,
  /** The hold was cut short. */
  HOLD_LONGER,
  /** The range was short. */
  ALL_THE_WAY,
  /** The range was short at the far turn. */
  ALL_THE_WAY_UP,
  /** The range was short at the start posture. */
  ALL_THE_WAY_DOWN,
  /** The trunk moved. */
  BACK_STILL,
  /** The part next to the moving one helped. */
  ADJACENT_STILL,
  /** A part that should be still moved. */
  ONLY_THIS_PART,
  /** The movement left its plane. */
  ONE_LINE,
  /** Weight stack: it touched down between repetitions. */
  KEEP_TENSION,
  /** Marching: it was the other thigh's turn. */
  OTHER_LEG,
  /** Marching: this thigh left before the other was down. */
  ONE_AT_A_TIME,
  /** Left and right differed. */
  BOTH_ALIKE,
  /** The load was heaved or swung. */
  NO_SWING,
  /** The movement came to a stop on its way. */
  KEEP_MOVING,
  /** Not judged: samples were missing. */
  SIGNAL_WAS_LOST,
  /** A part that was to be watched was not seen: its sensor was silent. */
  PART_NOT_SEEN,
  /** Not judged: the sensor slipped. */
  CHECK_THE_STRAP,
  /** Not judged: the sensor's measuring range was exceeded. */
  TOO_JERKY_TO_JUDGE,
  /** The fault of before is gone. */
  BETTER,
  /** All as prescribed. */
  GOOD,
  /** The set is over. */
  SET_DONE
}
