package org.fourcount.programme;

import java.time.Instant;
import java.util.UUID;
import org.fourcount.coaching.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A trainer's word against the station's. What the station said stays as it is.
 *
 * @param kind what was wrong
 * @param fault which flag, null for {@link Kind#NOT_A_REP}
 * @param trainer who says so
 * @param at when
 */
public record Correction(Kind kind, @Nullable Fault fault, UUID trainer, Instant at) {
  /** What was wrong. */
  public enum Kind {
    /** There was no such fault. */
    NO_SUCH_FAULT,
    /** There was a fault that the station did not see. */
    MISSED_FAULT,
    /** It was no repetition. */
    NOT_A_REP
  }

  /** Checks that a fault is named where one is meant. */
  public Correction {
    if ((fault == null) != (kind == Kind.NOT_A_REP)) {
      throw new IllegalArgumentException(
          kind == Kind.NOT_A_REP
              ? "That it was no repetition says nothing of a fault; leave it out."
              : "The correction names no fault; name it.");
    }
  }
}
