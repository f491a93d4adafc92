package org.fourcount.coaching;

import java.util.ArrayList;
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

  private final List<PartWatch> parts;
  private final @Nullable PartWatch path;
  private final List<Verdict> rushed = new ArrayList<>();
  private final @Nullable Momentum momentum;
  private final @Nullable TensionLost tension;
  private final ShortRange shortRange;
  private final @Nullable Overreach overreach;

  Verdicts(Approved approved, Prescription prescription, Watches watches) {
    Baseline baseline = approved.baseline();
    Tempo tempo = prescription.tempo();
    parts = watches.parts();
    path = watches.path();
    boolean ownPace = prescription.ownPace();
    if (ownPace) {
      rushed.add(new RushedRep(baseline.aboveHalf()));
    } else {
      rushed.add(new RushedPhase(Fault.RUSHED_CONCENTRIC, Phase.CONCENTRIC, tempo.concentric()));
      rushed.add(new RushedPhase(Fault.RUSHED_ECCENTRIC, Phase.ECCENTRIC, tempo.eccentric()));
      if (tempo.shortenedHold() > 0) {
        rushed.add(new RushedPhase(Fault.RUSHED_HOLD, Phase.SHORTENED_HOLD, tempo.shortenedHold()));
      }
    }
    boolean unhurried = !ownPace && tempo.concentric() >= UNHURRIED_S;
    momentum = unhurried ? new Momentum(approved.rushMargin()) : null;
    boolean keepsTension = tempo.lengthenedHold() == 0 && !approved.setsDown();
    tension = keepsTension ? new TensionLost() : null;
    shortRange = new ShortRange(baseline.range(), approved.leastRange(), ownPace);
    overreach = watches.has(Part.ADJACENT) ? new Overreach(baseline.range()) : null;
  }

  /**
   * All that is wrong with a repetition, worst first: what helped, then what was rushed, then what
   * was given up.
   *
   * @param reach where it began and turned
   */
  List<Flag> of(Rep rep, Reach reach) {
    List<Flag> flags = new ArrayList<>();
    parts.forEach(p -> add(p.of(rep), flags));
    leaveOutWhatIsCarried(flags);
    add(tension == null ? null : tension.of(rep, reach.landed()), flags);
    int helped = flags.size();
    rushed.forEach(v -> add(v.of(rep), flags));
    boolean isRushed = flags.size() > helped;
    Flag heave = momentum == null ? null : momentum.of(rep);
    if (heave != null) {
      flags.removeIf(f -> f.fault() == Fault.RUSHED_CONCENTRIC); // a heave seems short
      flags.add(heave);
    }
    if (flags.size() == helped) {
      add(UNEVEN.of(rep), flags); // a heave is followed by a standstill
    }
    add(shortRange.of(rep, isRushed, reach), flags);
    boolean calm = flags.isEmpty() && reach.tells();
    if (calm) { // the hurried overshoot, and who is helped leaves the path
      add(overreach == null ? null : overreach.of(rep), flags);
      add(path == null ? null : path.of(rep), flags);
    }
    return flags;
  }

  /** A trunk that moves carries the arm along: what helped was the trunk. */
  private static void leaveOutWhatIsCarried(List<Flag> flags) {
    if (flags.stream().anyMatch(f -> f.fault() == Fault.TRUNK)) {
      flags.removeIf(f -> f.fault() == Fault.ADJACENT);
    }
  }

  private static void add(@Nullable Flag flag, List<Flag> into) {
    if (flag != null) {
      into.add(flag);
    }
  }
}
