package org.fourcount.kiosk.sound;

import java.util.EnumSet;
import java.util.Set;
import org.fourcount.coaching.SetState;
import org.fourcount.coaching.Stage;
import org.fourcount.coaching.TargetPath;
import org.jspecify.annotations.Nullable;

/**
 * Which tones are due, from what the screen shows at the same moment: a tone for each figure that
 * it begins to show, and one for what it says has happened since. What happened while nothing was
 * live is not made up for.
 */
public final class DueTones {
  /** A beat that is later than this is of the past, and heard beside the beat, seconds. */
  private static final double LATE_S = 0.25;

  /**
   * The path begins anew where a repetition began, which may be a little before or after its count:
   * beats that are nearer to each other are one, seconds.
   */
  private static final double APART_S = TargetPath.COUNT_S / 2;

  /** What was shown last: it only ever grows within a set. */
  private record Shown(Stage stage, int done, int flags) {}

  private @Nullable Shown shown;
  private double lastBeat = Double.NEGATIVE_INFINITY;

  /**
   * The tones that are due now.
   *
   * @param now seconds of device time at the now line
   * @param live whether samples arrive; where they do not, nothing is counted
   */
  public Set<Tone> at(SetState state, double now, boolean live) {
    Shown before = shown;
    int done = state.guidedDone() + state.reps().size();
    Shown after = new Shown(state.stage(), done, state.flags().size());
    shown = after;
    Set<Tone> due = EnumSet.noneOf(Tone.class);
    if (live) {
      beat(state, now, due);
    }
    if (live && before != null) {
      happened(before, after, due);
    }
    return due;
  }

  private void beat(SetState state, double now, Set<Tone> due) {
    int figure = state.stage() == Stage.DONE ? 0 : figure(state.target(), now);
    if (figure == 0) {
      return;
    }
    double since = since(state.target(), now, figure);
    if (now - since < LATE_S && Math.abs(since - lastBeat) > APART_S) {
      lastBeat = since;
      due.add(isLast(state.target(), now, figure) ? Tone.LAST_BEAT : Tone.BEAT);
    }
  }

  /** The gravest of what happened: two melodies at once are none. */
  private static void happened(Shown before, Shown after, Set<Tone> due) {
    if (after.stage == Stage.DONE && before.stage != Stage.DONE) {
      due.add(Tone.SET_DONE);
    } else if (after.flags > before.flags) {
      due.add(Tone.FLAG);
    } else if (after.done > before.done) {
      due.add(Tone.REP_DONE);
    }
  }

  /** The count, or the counts that are left until the first one; 0 for neither. */
  private static int figure(TargetPath target, double now) {
    if (target.runsAt(now)) {
      return target.countAt(now);
    }
    double left = target.newestAnchor() - now;
    return left > 0 ? (int) Math.ceil(left / TargetPath.COUNT_S) : 0;
  }

  /** When this figure began to be shown, seconds of device time. */
  private static double since(TargetPath target, double now, int figure) {
    return target.runsAt(now)
        ? now - target.intoPhase(now) + (figure - 1) * TargetPath.COUNT_S
        : target.newestAnchor() - figure * TargetPath.COUNT_S;
  }

  private static boolean isLast(TargetPath target, double now, int figure) {
    if (!target.runsAt(now)) {
      return false;
    }
    double seconds = target.tempo().seconds(target.phaseAt(now));
    return figure > 1 && figure == (int) Math.ceil(seconds / TargetPath.COUNT_S);
  }
}
