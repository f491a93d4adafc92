package org.fourcount.coaching;

import org.fourcount.motion.Phase;
import org.fourcount.motion.Tempo;

/**
 * The path that the person is to follow: one repetition after the other at the prescribed tempo, in
 * percent of the person's own range over seconds of device time.
 *
 * <p>It starts anew wherever the person started a repetition (an anchor), since a guide that runs
 * away helps nobody. Between anchors it is periodic.
 */
public final class TargetPath {
  /** Seconds of one count: 60 beats a minute. */
  public static final double COUNT_S = 1.0;

  /** A path that has not begun. */
  public static final TargetPath NONE = new TargetPath(Tempo.FOUR_COUNT, new double[0], 0);

  private final Tempo tempo;
  private final double[] anchors;
  private final double end;

  private TargetPath(Tempo tempo, double[] anchors, double end) {
    this.tempo = tempo;
    this.anchors = anchors;
    this.end = end;
  }

  /** A path of so many repetitions, the first of which starts at the given time. */
  public static TargetPath starting(Tempo tempo, double start, int reps) {
    return new TargetPath(tempo, new double[] {start}, start + reps * tempo.repetition());
  }

  /** The same past, but from {@code start} on so many repetitions anew. */
  public TargetPath anchoredAt(double start, int repsLeft) {
    int kept = 0;
    while (kept < anchors.length && anchors[kept] < start) {
      kept++;
    }
    double[] next = java.util.Arrays.copyOf(anchors, kept + 1);
    next[kept] = start;
    return new TargetPath(tempo, next, start + repsLeft * tempo.repetition());
  }

  /** The prescribed tempo. */
  public Tempo tempo() {
    return tempo;
  }

  /** Whether there is a repetition to follow at this time. */
  public boolean runsAt(double t) {
    return anchors.length > 0 && t >= anchors[0] && t < end;
  }

  /**
   * When the newest stretch begins, or NaN for a path that has not begun; changes only when the
   * path does.
   */
  public double newestAnchor() {
    return anchors.length == 0 ? Double.NaN : anchors[anchors.length - 1];
  }

  /** When the repetition that runs at this time began. */
  public double repStart(double t) {
    double anchor = anchors[0];
    for (double a : anchors) {
      if (a <= t) {
        anchor = a;
      }
    }
    return anchor + Math.floor((t - anchor) / tempo.repetition()) * tempo.repetition();
  }

  /** The phase to be in; {@link Phase#LENGTHENED_HOLD} where no repetition runs. */
  public Phase phaseAt(double t) {
    if (!runsAt(t)) {
      return Phase.LENGTHENED_HOLD;
    }
    double into = t - repStart(t);
    if (into < tempo.concentric()) {
      return Phase.CONCENTRIC;
    }
    if (into < tempo.concentric() + tempo.shortenedHold()) {
      return Phase.SHORTENED_HOLD;
    }
    return into < tempo.repetition() - tempo.lengthenedHold()
        ? Phase.ECCENTRIC
        : Phase.LENGTHENED_HOLD;
  }

  /** Seconds since the phase at this time began. */
  public double intoPhase(double t) {
    if (!runsAt(t)) {
      return 0;
    }
    double into = t - repStart(t);
    return switch (phaseAt(t)) {
      case CONCENTRIC -> into;
      case SHORTENED_HOLD -> into - tempo.concentric();
      case ECCENTRIC -> into - tempo.concentric() - tempo.shortenedHold();
      case LENGTHENED_HOLD -> into - tempo.repetition() + tempo.lengthenedHold();
    };
  }

  /** The count to say, from 1 on; 0 where no repetition runs. */
  public int countAt(double t) {
    return runsAt(t) ? 1 + (int) Math.floor(intoPhase(t) / COUNT_S) : 0;
  }

  /**
   * Where to be, in percent of the range: 0 in the start posture, 100 at the far turn. Half a
   * cosine each way, whose peak speed is 1.57 of the mean, within the 1.4 to 2.1 of unhurried
   * lifting.
   */
  public double percentAt(double t) {
    double into = intoPhase(t);
    return switch (phaseAt(t)) {
      case CONCENTRIC -> 50 * (1 - Math.cos(Math.PI * into / tempo.concentric()));
      case SHORTENED_HOLD -> 100;
      case ECCENTRIC -> 50 * (1 + Math.cos(Math.PI * into / tempo.eccentric()));
      case LENGTHENED_HOLD -> 0;
    };
  }
}
