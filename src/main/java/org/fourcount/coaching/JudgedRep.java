package org.fourcount.coaching;

import java.util.List;
import java.util.stream.Stream;
import org.fourcount.motion.Rep;
import org.jspecify.annotations.Nullable;

/**
 * A repetition and what the station says of it.
 *
 * @param rep what was measured
 * @param flags what was wrong, worst first; empty for a clean one
 * @param doubt why the signal did not allow a verdict, null if it did
 * @param rushedRaised seconds of device time at which "too fast" was first shown during this
 *     repetition, NaN if never
 * @param side which side did it
 * @param unseen parts that were to be watched and of which nothing can be said
 * @param likeness how like the approved ones it is
 */
public record JudgedRep(
    Rep rep,
    List<Flag> flags,
    @Nullable Doubt doubt,
    double rushedRaised,
    Side side,
    List<Unseen> unseen,
    Likeness likeness) {
  /** Keeps unchangeable copies of the lists. */
  public JudgedRep {
    flags = List.copyOf(flags);
    unseen = List.copyOf(unseen);
  }

  /** A repetition of the only part that moves. */
  public JudgedRep(Rep rep, List<Flag> flags, @Nullable Doubt doubt, double rushedRaised) {
    this(rep, flags, doubt, rushedRaised, Side.ONLY, List.of(), Likeness.FULL);
  }

  /** The same, known to be this side's. */
  JudgedRep of(Side whose) {
    return new JudgedRep(rep, flags, doubt, rushedRaised, whose, unseen, likeness);
  }

  /** The same with these flags before its own. */
  JudgedRep with(List<Flag> first) {
    List<Flag> all = Stream.concat(first.stream(), flags.stream()).toList();
    return new JudgedRep(rep, all, doubt, rushedRaised, side, unseen, likeness);
  }

  /** The same with only these flags. */
  JudgedRep flagged(List<Flag> only) {
    return new JudgedRep(rep, only, doubt, rushedRaised, side, unseen, likeness);
  }

  /** The same, measured anew. */
  JudgedRep endingAs(Rep now) {
    return new JudgedRep(now, flags, doubt, rushedRaised, side, unseen, likeness);
  }

  /** Whether the signal allowed a verdict. */
  public boolean judged() {
    return doubt == null;
  }

  /** The mark in the tally. */
  public Mark mark() {
    if (!judged() || (flags.isEmpty() && !unseen.isEmpty())) {
      return Mark.NOT_JUDGED;
    }
    return flags.isEmpty() ? Mark.CLEAN : flags.get(0).fault().mark();
  }
}
