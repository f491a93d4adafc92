package org.fourcount.motion;

/** Finds the phase boundaries of one sweep out and back, backdated, from the angle's history. */
final class PhaseSplitter {
  /** Points before the lowest one that belong to the sweep's picture: one second. */
  private static final int LEAD = Tick.count(1.0);

  /** Within this share of the sweep under its highest point the part is at the top. */
  private static final double TOP = 0.10;

  /** A top longer than this has a level rather than a peak, seconds. */
  private static final double LEVEL_S = 1.0;

  /** Share of the points of a level top that lie under its level. */
  private static final double LEVEL_SHARE = 0.70;

  /** A part at rest is slower than this share of the phase's largest speed (Winter 2.4). */
  private static final double SLOW = 0.05;

  /** So near to its level, as a share of the sweep, a part that slows down has come to it. */
  private static final double NEAR = 0.12;

  private final HoldRule holds;
  private final SweepCurve curve = new SweepCurve();

  PhaseSplitter(HoldRule holds) {
    this.holds = holds;
  }

  /**
   * Splits a sweep.
   *
   * @param lowAt number of the point from which it rose
   * @param highAt number of its highest point
   * @param backAt number of its lowest point after that
   * @param turnedAt number of the point at which the far turn was certain
   * @param now number of the newest point
   * @param delay seconds by which the angle lags behind its samples
   */
  Candidate split(
      AngleHistory history,
      long lowAt,
      long highAt,
      long backAt,
      long turnedAt,
      long now,
      double delay) {
    long from = Math.max(history.oldest(), lowAt - LEAD);
    curve.load(history, from, now);
    int low = (int) Math.max(0, lowAt - from);
    int high = (int) (highAt - from);
    int back = (int) (backAt - from);
    double lowLevel = curve.value(low);
    double backLevel = history.angle(backAt);
    double rise = history.angle(highAt) - history.angle(Math.max(from, lowAt));

    double underTop = history.angle(highAt) - TOP * rise;
    int topFrom = curve.firstAbove(underTop, low, back);
    int topTo = curve.lastAbove(underTop, low, back);
    if (curve.value(topFrom) <= underTop) {
      topFrom = high;
      topTo = high;
    }
    double level =
        curve.time(topTo) - curve.time(topFrom) > LEVEL_S
            ? curve.percentile(LEVEL_SHARE, topFrom, topTo)
            : curve.value(curve.highest(low, back));

    int halfUp = curve.firstAbove(lowLevel + 0.5 * (level - lowLevel), low, back);
    int halfDown = curve.lastAbove(backLevel + 0.5 * (level - backLevel), low, back);
    int middle = (topFrom + topTo) / 2;
    int restUp = Math.min(curve.last(), Math.max(middle, halfUp + 2));
    int restDown = Math.max(0, Math.min(middle, halfDown - 2));

    // A level may creep while it is held: each edge is measured from the level right beside it.
    double rawStart = edge(low, halfUp, lowLevel, level - lowLevel);
    double topStart = edge(restUp, halfUp, level, lowLevel - level);
    double topEnd = edge(restDown, halfDown, level, backLevel - level);
    double rawEnd = edge(back, halfDown, backLevel, level - backLevel);

    double dwell = topEnd - topStart;
    if (dwell < holds.shortened()) {
      topStart = turn(low, back, halfUp, halfDown, level - lowLevel);
      topEnd = topStart;
    } else {
      topStart += holds.topEarly();
      topEnd -= holds.topLate();
    }
    double start = rawStart - holds.startEarly();
    double range = level - 0.5 * (lowLevel + backLevel);
    double halfLevel = 0.5 * (lowLevel + backLevel) + 0.5 * range;
    double quarter = curve.at(start + 0.25 * (topStart - start)) - lowLevel;
    Rep rep =
        new Rep(
            start,
            topStart,
            topEnd,
            rawEnd + holds.endLate(),
            history.time(turnedAt) + delay,
            curve.time(curve.last()) + delay,
            range,
            curve.secondsAbove(halfLevel, low, back),
            curve.peakSpeed(start, topStart),
            quarter / range);
    return new Candidate(rep, dwell, rawStart, rawEnd, curve.time(halfUp), curve.time(halfDown));
  }

  /**
   * The edge between an index at rest and one in motion.
   *
   * @param level the level's angle, about, degrees
   * @param amplitude sweep from the level to the other turn, signed, degrees
   */
  private double edge(int rest, int moving, double level, double amplitude) {
    int slow = curve.slow(moving, rest, SLOW, level + NEAR * amplitude);
    double beside = slow == rest ? level : curve.value(slow);
    return curve.edge(slow, moving, beside, amplitude);
  }

  /**
   * The turn without a hold: between the crossings 3 % under the extreme, divided as the two half
   * phases are, since the slower side lingers longer; the midpoint is off by 0.3 s at 2 and 4 s.
   */
  private double turn(int low, int back, int halfUp, int halfDown, double sweep) {
    int peak = curve.highest(low, back);
    double under = curve.value(peak) - Math.max(0.03 * sweep, Math.min(1.0, 0.06 * sweep));
    double before = curve.fallsUnder(under, peak, -1, low);
    double after = curve.fallsUnder(under, peak, 1, back);
    double up = Math.max(before - curve.time(halfUp), 0.05);
    double down = Math.max(curve.time(halfDown) - after, 0.05);
    return before + (after - before) * up / (up + down);
  }
}
