package org.fourcount.coaching;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses the one thing to say: the worst, once, and not again before two more repetitions; praise
 * when it got better.
 */
final class CueChooser {
  /** Repetitions between the same cue twice. */
  private static final int PATIENCE = 2;

  private final Map<Cue, Integer> saidAfter = new EnumMap<>(Cue.class);
  private Cue cue = Cue.TIGHTEN_TUMMY;
  private int seen;
  private boolean lastWasFaulty;

  /** The cue after these repetitions; while the movement is too fast, that comes first. */
  Cue next(List<JudgedRep> reps, List<Flag> raised, boolean tooFast) {
    while (seen < reps.size()) {
      finished(reps.get(seen));
      seen++;
    }
    if (tooFast && !raised.isEmpty()) {
      return switch (raised.get(raised.size() - 1).fault()) {
        case RUSHED_CONCENTRIC -> Cue.SLOWER_UP;
        case RUSHED_ECCENTRIC -> Cue.SLOWER_DOWN;
        default -> Cue.SLOWER;
      };
    }
    return cue;
  }

  private void finished(JudgedRep rep) {
    if (rep.doubt() != null) {
      cue = cueFor(rep.doubt());
      return;
    }
    if (rep.flags().isEmpty()) {
      cue = lastWasFaulty ? Cue.BETTER : Cue.GOOD;
      lastWasFaulty = false;
      return;
    }
    lastWasFaulty = true;
    for (Flag flag : rep.flags()) {
      Cue wanted = cueFor(rep, flag.fault());
      if (seen - saidAfter.getOrDefault(wanted, -PATIENCE - 1) > PATIENCE) {
        saidAfter.put(wanted, seen);
        cue = wanted;
        return;
      }
    }
    cue = Cue.NONE;
  }

  private static Cue cueFor(Doubt doubt) {
    return switch (doubt) {
      case SIGNAL_LOST -> Cue.SIGNAL_WAS_LOST;
      case SLIPPED -> Cue.CHECK_THE_STRAP;
      case SATURATED -> Cue.TOO_JERKY_TO_JUDGE;
    };
  }

  private static Cue cueFor(JudgedRep rep, Fault fault) {
    return switch (fault) {
      case RUSHED -> Cue.SLOWER;
      case RUSHED_CONCENTRIC -> has(rep, Fault.RUSHED_ECCENTRIC) ? Cue.SLOWER : Cue.SLOWER_UP;
      case RUSHED_ECCENTRIC -> Cue.SLOWER_DOWN;
      case RUSHED_HOLD -> Cue.HOLD_LONGER;
      case SHORT_RANGE -> Cue.ALL_THE_WAY;
      case TRUNK -> Cue.BACK_STILL;
      case MOMENTUM -> Cue.NO_SWING;
      case UNEVEN -> Cue.KEEP_MOVING;
      case SAME_SIDE -> Cue.OTHER_LEG;
      case OVERLAP -> Cue.ONE_AT_A_TIME;
      case ASYMMETRY -> Cue.BOTH_ALIKE;
      case STILL_PART, ADJACENT, OFF_PLANE -> Cue.ONLY_THIS_PART;
    };
  }

  private static boolean has(JudgedRep rep, Fault fault) {
    return rep.flags().stream().anyMatch(f -> f.fault() == fault);
  }
}
