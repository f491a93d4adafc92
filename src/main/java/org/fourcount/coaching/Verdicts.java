package org.fourcount.coaching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fourcount.motion.Baseline;
import org.fourcount.motion.Phase;
import org.fourcount.motion.Rep;
import org.fourcount.motion.Tempo;
import org.jspecify.annotations.Nullable;

/** Which verdicts a set is judged by, worst first. */
final class Verdicts {
  /** Heaving is told from lifting only where lifting was asked to take its time, seconds. */
  private static final double UNHURRIED_S = 1.5;

  private static final Verdict UNEVEN = new Uneven();

  private final List<Verdict> compensation = new ArrayList<>();
  private final List<Verdict> rushed = new ArrayList<>();
  private final List<Verdict> unlessRushed = new ArrayList<>();
  private final ShortRange shortRange;
  private final @Nullable Overreach overreach;

  Verdicts(Approved approved, Prescription prescription, List<PartWatch> watches) {
    Baseline baseline = approved.baseline();
    Tempo tempo = prescription.tempo();
    watches.stream().sorted(Comparator.comparing(PartWatch::part)).forEach(compensation::add);
    boolean adjacent = watches.stream().anyMatch(w -> w.part() == Part.ADJACENT);
    overreach = adjacent ? new Overreach(baseline.range()) : null;
    if (prescription.ownPace()) {
      rushed.add(new RushedRep(baseline.aboveHalf()));
    } else {
      rushed.add(new RushedPhase(Fault.RUSHED_CONCENTRIC, Phase.CONCENTRIC, tempo.concentric()));
      rushed.add(new RushedPhase(Fault.RUSHED_ECCENTRIC, Phase.ECCENTRIC, tempo.eccentric()));
      if (tempo.shortenedHold() > 0) {
        rushed.add(new RushedPhase(Fault.RUSHED_HOLD, Phase.SHORTENED_HOLD, tempo.shortenedHold()));
      }
      if (tempo.concentric() >= UNHURRIED_S) {
        unlessRushed.add(new Momentum(approved.rushMargin()));
      }
    }
    shortRange = new ShortRange(baseline.range(), approved.leastRange(), prescription.ownPace());
  }

  /**
   * All that is wrong with a repetition, worst first.
   *
   * @param reach where it began and turned
   */
  List<Flag> of(Rep rep, Reach reach) {
    List<Flag> flags = new ArrayList<>();
    judge(compensation, rep, flags);
    leaveOutWhatIsCarried(flags);
    int before = flags.size();
    judge(rushed, rep, flags);
    boolean isRushed = flags.size() > before;
    int beforeHeave = flags.size();
    judge(unlessRushed, rep, flags);
    if (flags.size() > beforeHeave) {
      flags.removeIf(f -> f.fault() == Fault.RUSHED_CONCENTRIC); // a heave seems short
    }
    if (flags.size() == before) {
      judge(List.of(UNEVEN), rep, flags); // a heave is followed by a standstill
    }
    Flag isShort = shortRange.of(rep, isRushed, reach);
    if (isShort != null) {
      flags.add(isShort);
    }
    Flag tooFar = overreach == null ? null : overreach.of(rep, flags.isEmpty() && reach.tells());
    if (tooFar != null) {
      flags.add(tooFar);
    }
    return flags;
  }

  /** A trunk that moves carries the arm along: what helped was the trunk. */
  private static void leaveOutWhatIsCarried(List<Flag> flags) {
    if (flags.stream().anyMatch(f -> f.fault() == Fault.TRUNK)) {
      flags.removeIf(f -> f.fault() == Fault.ADJACENT);
    }
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
