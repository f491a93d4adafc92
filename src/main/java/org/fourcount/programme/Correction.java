package org.fourcount.programme;

import java.time.Instant;
import java.util.UUID;
import org.fourcount.coaching.Evidence;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.jspecify.annotations.Nullable;

/**
 * A trainer's word on what the station said, which stays as it is. The newest word on a flag holds.
 *
 * @param kind what is said
 * @param fault which flag, null for {@link Kind#NOT_A_REP}
 * @param evidence which flag, where one repetition has two of a fault
 * @param trainer who says so, null where nobody is signed in
 * @param at when
 */
public record Correction(
    Kind kind, @Nullable Fault fault, Evidence evidence, @Nullable UUID trainer, Instant at) {
  /** What is said. */
  public enum Kind {
    /** There was such a fault. */
    STANDS,
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

  /** A word on a fault with its usual evidence, or on a repetition. */
  public Correction(Kind kind, @Nullable Fault fault, UUID trainer, Instant at) {
    this(kind, fault, Evidence.USUAL, trainer, at);
  }

  /** Somebody's word on a flag. */
  public static Correction of(Flag flag, boolean stands, Instant at) {
    Kind kind = stands ? Kind.STANDS : Kind.NO_SUCH_FAULT;
    return new Correction(kind, flag.fault(), flag.evidence(), null, at);
  }
}
