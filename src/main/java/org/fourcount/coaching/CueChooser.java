package org.fourcount.coaching;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
  private double heardAt = Double.NEGATIVE_INFINITY;

  /** The cue after these repetitions; while the movement is too fast, that comes first. */
  Cue next(List<JudgedRep> reps, List<Flag> raised, boolean tooFast) {
    while (seen < reps.size()) {
      finished(reps.get(seen));
      seen++;
    }
    if (tooFast) {
      Flag rushed = newest(raised, Mark.RUSHED);
      if (rushed != null) {
        return switch (rushed.fault()) {
          case RUSHED_CONCENTRIC -> Cue.SLOWER_UP;
          case RUSHED_ECCENTRIC -> Cue.SLOWER_DOWN;
          default -> Cue.SLOWER;
        };
      }
    }
    Flag helped = newest(raised, Mark.COMPENSATED);
    if (helped != null && helped.raised() > heardAt && isOfNow(helped, reps)) {
      heardAt = helped.raised();
      say(cueFor(helped));
    }
    return cue;
  }

  private static @Nullable Flag newest(List<Flag> raised, Mark mark) {
    for (int i = raised.size() - 1; i >= 0; i--) {
      if (raised.get(i).fault().mark() == mark) {
        return raised.get(i);
      }
    }
    return null;
  }

  /** Whether it was raised in the repetition under way. */
  private static boolean isOfNow(Flag flag, List<JudgedRep> reps) {
    return reps.isEmpty() || flag.raised() > reps.get(reps.size() - 1).rep().confirmed();
  }

  /** Says it unless it was said in the repetition under way or the two before. */
  private boolean say(Cue wanted) {
    if (seen - saidAfter.getOrDefault(wanted, -PATIENCE - 1) <= PATIENCE) {
      return false;
    }
    saidAfter.put(wanted, seen);
    cue = wanted;
    return true;
  }

  private void finished(JudgedRep rep) {
    if (rep.doubt() != null) {
      cue = cueFor(rep.doubt());
      return;
    }
    if (rep.flags().isEmpty() && !rep.unseen().isEmpty()) {
      boolean slipped = rep.unseen().stream().anyMatch(u -> u.why() == Doubt.SLIPPED);
      cue = say(slipped ? Cue.CHECK_THE_STRAP : Cue.PART_NOT_SEEN) ? cue : Cue.NONE;
      return;
    }
    if (rep.flags().isEmpty()) {
      cue = lastWasFaulty ? Cue.BETTER : Cue.GOOD;
      lastWasFaulty = false;
      return;
    }
    lastWasFaulty = true;
    for (Flag flag : rep.flags()) {
      if (say(cueFor(rep, flag))) {
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

  private static Cue cueFor(JudgedRep rep, Flag flag) {
    boolean bothWays =
        flag.fault() == Fault.RUSHED_CONCENTRIC
            && rep.flags().stream().anyMatch(f -> f.fault() == Fault.RUSHED_ECCENTRIC);
    return bothWays ? Cue.SLOWER : cueFor(flag);
  }

  private static Cue cueFor(Flag flag) {
    return switch (flag.fault()) {
      case RUSHED -> Cue.SLOWER;
      case RUSHED_CONCENTRIC -> Cue.SLOWER_UP;
      case RUSHED_ECCENTRIC -> Cue.SLOWER_DOWN;
      case RUSHED_HOLD -> Cue.HOLD_LONGER;
      case SHORT_RANGE ->
          switch (flag.evidence()) {
            case SHORT_OF_TURN -> Cue.ALL_THE_WAY_UP;
            case SHORT_OF_START -> Cue.ALL_THE_WAY_DOWN;
            default -> Cue.ALL_THE_WAY;
          };
      case TRUNK -> Cue.BACK_STILL;
      case MOMENTUM -> Cue.NO_SWING;
      case UNEVEN -> Cue.KEEP_MOVING;
      case SAME_SIDE -> Cue.OTHER_LEG;
      case OVERLAP -> Cue.ONE_AT_A_TIME;
      case ASYMMETRY -> Cue.BOTH_ALIKE;
      case ADJACENT -> Cue.ADJACENT_STILL;
      case OFF_PLANE -> Cue.ONE_LINE;
      case TENSION_LOST -> Cue.KEEP_TENSION;
      case STILL_PART -> Cue.ONLY_THIS_PART;
    };
  }
}
