package org.fourcount.coaching;

import java.util.ArrayList;
import java.util.List;
import org.fourcount.motion.Baseline;
import org.fourcount.motion.Phase;
import org.fourcount.motion.Rep;
import org.fourcount.motion.StillPart;
import org.fourcount.motion.Tempo;

/** Which verdicts a set is judged by, worst first. */
final class Verdicts {
  /** Heaving is told from lifting only where lifting was asked to take its time, seconds. */
  private static final double UNHURRIED_S = 1.5;

  private final List<Verdict> compensation = new ArrayList<>();
  private final List<Verdict> rushed = new ArrayList<>();
  private final List<Verdict> unlessRushed = new ArrayList<>();
  private final ShortRange shortRange;

  Verdicts(Approved approved, Prescription prescription, StillPart trunk, boolean watchesTrunk) {
    Baseline baseline = approved.baseline();
    Tempo tempo = prescription.tempo();
    if (watchesTrunk) {
      compensation.add(new TrunkLean(trunk, approved.leanLimit()));
    }
    if (prescription.ownPace()) {
      rushed.add(new RushedRep(baseline.aboveHalf()));
    } else {
      rushed.add(new RushedPhase(Fault.RUSHED_CONCENTRIC, Phase.CONCENTRIC, tempo.concentric()));
      rushed.add(new RushedPhase(Fault.RUSHED_ECCENTRIC, Phase.ECCENTRIC, tempo.eccentric()));
      if (tempo.shortenedHold() > 0) {
        rushed.add(new RushedPhase(Fault.RUSHED_HOLD, Phase.SHORTENED_HOLD, tempo.shortenedHold()));
      }
      if (tempo.concentric() >= UNHURRIED_S) {
        unlessRushed.add(new Momentum());
      }
    }
    shortRange = new ShortRange(baseline.range(), prescription.ownPace());
  }

  /** All that is wrong with a repetition, worst first. */
  List<Flag> of(Rep rep) {
    List<Flag> flags = new ArrayList<>();
    judge(compensation, rep, flags);
    int before = flags.size();
    judge(rushed, rep, flags);
    boolean isRushed = flags.size() > before;
    if (!isRushed) {
      judge(unlessRushed, rep, flags);
    }
    Flag isShort = shortRange.of(rep, isRushed);
    if (isShort != null) {
      flags.add(isShort);
    }
    return flags;
  }

  private static void judge(List<Verdict> verdicts, Rep rep, List<Flag> into) {
    for (Verdict v : verdicts) {
      Flag flag = v.of(rep);
      if (flag != null) {
        into.add(flag);
      }
    }
  }
}
