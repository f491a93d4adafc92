package org.fourcount.visit;

import java.util.Locale;

/** Why a trainer is asked before somebody trains. */
public enum Concern {
  /** Something hurts. */
  PAIN,
  /** They are dizzy. */
  DIZZINESS,
  /** Their back has begun to hurt. */
  NEW_BACK_PAIN,
  /** They feel unwell. */
  UNWELL,
  /** There was a session the day before, or this day. */
  NO_REST_DAY,
  /** A session is kept that lies ahead: nobody knows whether they have rested. */
  CLOCK_IS_WRONG,
  /** It is their first session. */
  FIRST_SESSION,
  /** No trainer has looked at their plan for a quarter of a year. */
  PLAN_IS_OLD,
  /** No trainer has made a plan for them. */
  NO_PLAN;

  /** The name in keys of words, such as {@code no-rest-day}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a trainer's word lets the session begin all the same. */
  public boolean canBeSettledHere() {
    return this != NO_PLAN;
  }

  /** Whether the trainer has to say why, since it is kept with the session. */
  boolean needsReason() {
    return this == NO_REST_DAY || this == CLOCK_IS_WRONG;
  }
}
