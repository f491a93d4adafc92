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
 * @param fault which flag, null for a word on the whole repetition
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
    NOT_A_REP,
    /** Nobody can say any more; no one is to ask again. It tells nothing of the flags. */
    PUT_ASIDE,
    /** What was said before of this flag, or of the repetition, is as if it had not been said. */
    TAKEN_BACK
  }

  /** Checks that a fault is named where one is meant. */
  public Correction {
    boolean isOfTheRep = kind == Kind.NOT_A_REP || kind == Kind.PUT_ASIDE;
    if (kind != Kind.TAKEN_BACK && (fault == null) != isOfTheRep) {
      throw new IllegalArgumentException(
          isOfTheRep
              ? "What is said of the whole repetition says nothing of a fault; leave it out."
              : "The correction names no fault; name it.");
    }
  }

  /** A word on a fault with its usual evidence, or on a repetition. */
  public Correction(Kind kind, @Nullable Fault fault, @Nullable UUID trainer, Instant at) {
    this(kind, fault, Evidence.USUAL, trainer, at);
  }

  /** Whether this is about the same flag, or both are about the whole repetition. */
  public boolean isAboutTheSameAs(Correction other) {
    return fault == other.fault && evidence == other.evidence;
  }

  /** Whether this is about this flag. */
  public boolean isAbout(Flag flag) {
    return fault == flag.fault() && evidence == flag.evidence();
  }

  /** Somebody's word on a flag. */
  public static Correction of(Flag flag, boolean stands, Instant at) {
    Kind kind = stands ? Kind.STANDS : Kind.NO_SUCH_FAULT;
    return new Correction(kind, flag.fault(), flag.evidence(), null, at);
  }
}
