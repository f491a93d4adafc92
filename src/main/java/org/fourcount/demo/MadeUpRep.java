package org.fourcount.demo;

import java.util.List;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.motion.Rep;

/** A repetition made of another. */
final class MadeUpRep {
  private MadeUpRep() {}

  /**
   * The same repetition at another time.
   *
   * @param start when it begins, seconds of device time
   * @param stretch how much longer it takes
   * @param reach how much farther it goes
   */
  static JudgedRep at(JudgedRep like, double start, double stretch, double reach) {
    Rep rep = like.rep();
    Line when = new Line(rep.start(), start, stretch);
    Rep moved =
        new Rep(
            start,
            when.of(rep.concentricEnd()),
            when.of(rep.eccentricStart()),
            when.of(rep.end()),
            when.of(rep.turnConfirmed()),
            when.of(rep.confirmed()),
            rep.range() * reach,
            rep.aboveHalf() * stretch,
            rep.peakSpeed() * reach / stretch,
            rep.firstQuarter(),
            rep.stalled() * stretch);
    List<Flag> flags = like.flags().stream().map(flag -> at(flag, when)).toList();
    return new JudgedRep(
        moved,
        flags,
        like.doubt(),
        when.of(like.rushedRaised()),
        like.side(),
        like.unseen(),
        like.likeness());
  }

  private static Flag at(Flag flag, Line when) {
    return new Flag(
        flag.fault(),
        when.of(flag.raised()),
        when.of(flag.from()),
        when.of(flag.to()),
        flag.measured(),
        flag.limit(),
        flag.evidence());
  }

  /** From one time to another. */
  private record Line(double from, double to, double stretch) {
    double of(double time) {
      return to + (time - from) * stretch;
    }
  }
}
