package org.fourcount.motion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The sweeps that were found and taken for repetitions. Which of them are, and where one ends and
 * the next begins, shows only beside their neighbours.
 */
final class FoundReps {
  /**
   * A sweep under this share of the range is no repetition; nor one under 22 % of the time or 0.7
   * s.
   */
  private static final double LEAST_RANGE = 0.2;

  private static final double LEAST_TIME = 0.22;
  private static final double LEAST_SECONDS = 0.7;

  /** A sweep under this share of the set's others is one only if it keeps their pace, too. */
  private static final double SMALL = 0.35;

  /** Shares of the approved time beyond half of the range between which the pace is kept. */
  private static final double PACE_LEAST = 0.6;

  private static final double PACE_MOST = 2.0;

  /** How much the newest range weighs in what is usual in this set. */
  private static final double NEWEST = 1 / 3.0;

  private final double range;
  private final double leastSeconds;
  private final double aboveHalf;
  private final double lengthened;
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Rep> reps = new ArrayList<>();
  private final List<Rep> repsView = Collections.unmodifiableList(reps);
  private double usual;
  private double landed = Double.NaN;
  private double lastLanding = Double.NaN;

  /**
   * @param range the person's approved range, degrees or millimetres
   * @param repSeconds how long a repetition lasts, about
   * @param aboveHalf seconds that an approved one spends beyond half of its range, NaN if not known
   */
  FoundReps(double range, double repSeconds, double aboveHalf, HoldRule holds) {
    this.range = range;
    this.leastSeconds = Math.max(LEAST_TIME * repSeconds, LEAST_SECONDS);
    this.aboveHalf = aboveHalf;
    this.lengthened = holds.lengthened();
    this.usual = range;
  }

  /** All repetitions so far; the end of the last one may still move. A live view. */
  List<Rep> reps() {
    return repsView;
  }

  /** What the repetitions were read from, one each. */
  List<Candidate> candidates() {
    return Collections.unmodifiableList(candidates);
  }

  /** Takes a sweep, if it is a repetition. */
  boolean take(Candidate found) {
    Rep rep = found.rep();
    if (rep.range() < LEAST_RANGE * range || rep.duration() < leastSeconds || isTwitch(rep)) {
      return false;
    }
    usual += (rep.range() - usual) * NEWEST;
    Candidate taken = reps.isEmpty() ? found : sharingTheTurnWith(last(), found);
    candidates.add(taken);
    reps.add(taken.rep());
    endAtLanding(landed);
    return true;
  }

  /** A small sweep at another pace: a shift of posture, a twitch at the turn. */
  private boolean isTwitch(Rep rep) {
    double pace = rep.aboveHalf() / aboveHalf;
    return rep.range() < SMALL * Math.max(range, usual) && (pace < PACE_LEAST || pace > PACE_MOST);
  }

  /**
   * A knock tells the end of a repetition to a hundredth of a second; slopes only guess it.
   *
   * @param t when the stack was last set down, seconds; NaN where nothing ever is
   */
  void endAtLanding(double t) {
    landed = t;
    if (!reps.isEmpty() && last().rep().eccentricStart() < landed && landed < last().rep().end()) {
      replaceLast(last().endingAt(landed));
      lastLanding = landed;
    }
  }

  /**
   * Without a hold between them, one repetition ends where the next begins: divided as their slopes
   * are.
   */
  private Candidate sharingTheTurnWith(Candidate last, Candidate found) {
    double end = last.rep().end();
    if (end == lastLanding) {
      return found.rep().start() < end ? found.startingAt(end) : found;
    }
    double gap = found.rep().start() - end;
    if (gap >= lengthened) {
      return found;
    }
    double down = Math.max(end - last.halfDown(), 0.05);
    double up = Math.max(found.halfUp() - found.rep().start(), 0.05);
    double turn = end + gap * down / (down + up);
    if (turn <= last.rep().eccentricStart() || turn >= found.rep().concentricEnd()) {
      return found;
    }
    replaceLast(last.endingAt(turn));
    return found.startingAt(turn);
  }

  private Candidate last() {
    return candidates.get(candidates.size() - 1);
  }

  private void replaceLast(Candidate c) {
    candidates.set(candidates.size() - 1, c);
    reps.set(reps.size() - 1, c.rep());
  }
}
