package org.fourcount.simulation;

/** What people do with sensors on who are not lifting. */
enum Activity {
  RESTING,
  WALKING,
  STRAPPING,
  SITTING_DOWN,
  STANDING_UP,
  FIDGETING,
  REACHING,
  /** Back into the posture in which a set begins. */
  SETTLING
}
