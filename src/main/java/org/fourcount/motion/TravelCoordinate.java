package org.fourcount.motion;

/**
 * How far a weight stack is above its pile, in millimetres, from its acceleration.
 *
 * <p>A stack that is lifted in 4 s peaks at 11 to 22 mg, so a bias of 0.1 mg that is not known is
 * 60 mm after a repetition. What holds the travel is what is known for certain: the stack stands
 * while neither shaking nor acceleration show a movement, and at the end of each repetition it is
 * back near its pile. Both are told to the filter in hindsight, and the past is corrected by them.
 * That the speed is zero at a turn is not told: the turn was read off that very speed.
 */
final class TravelCoordinate implements Coordinate {
  /** A turn is a retreat of this share of the range. */
  private static final double RETREAT = 0.08;

  /** How far from the pile people turn without setting the stack down, share of the range. */
  private static final double BOTTOM_SD = 0.04;

  /** Innovations beyond so many standard deviations are not believed: a return cut short. */
  private static final double GATE = 3;

  /** Near the pile is under this share of the highest point since the last time there. */
  private static final double NEAR = 0.4;

  /** A rest shakes at most so many times as much as the approved one did. */
  private static final double SHAKES = 2;

  /** Change of acceleration between halves of the window at rest, mm/s2: 3 sigma of its noise. */
  private static final double STEADY = 8;

  /** How exactly a stack stands on its pile, and how a person holds it in the air, mm/s. */
  private static final double STANDS_SD = 0.3;

  private static final double HELD_SD = 3;

  /** How exactly it stands right after it was set down with a knock, mm/s. */
  private static final double KNOCKED_SD = 15;

  /** The stack is never under its pile, nor far over the approved travel: shares of the range. */
  private static final double UNDER = -0.15;

  private static final double OVER = 1.6;

  /** A jolt hides up to this share of its impulse between two samples. */
  private static final double HIDDEN = 0.2;

  private static final double BLEND_S = 0.4;
  private static final int WINDOW = Tick.count(0.3);
  private static final int RETELL = Tick.count(0.2);

  /** Looks at rest for so long that the filter must be wrong: longer than any even lifting. */
  private static final int CERTAIN = Tick.count(6);

  private final StackMounting mounting;
  private final double range;
  private final TravelFilter filter;
  private final Vibration vibration = new Vibration();
  private final double[] recent = new double[WINDOW];
  private double bias;
  private double biasSd;
  private int seen;
  private int quiet;
  private int restedFor;
  private boolean still;
  private boolean levelTold;
  private boolean rising;
  private double extreme;
  private long extremeAt;
  private double highest;
  private boolean doubted;
  private boolean wasJolted;
  private double joltedAt;
  private double landed = Double.NaN;
  private int corrected;
  private double owed;
  private double lastT = Double.NaN;

  /**
   * @param range the approved travel, mm
   */
  TravelCoordinate(StackMounting mounting, double range) {
    this.mounting = mounting;
    this.range = range;
    filter = new TravelFilter(2 * mounting.noise());
    biasSd = 50; // a sensor that has cooled or warmed since: 5 mg
  }

  @Override
  public void next(Tick tick) {
    corrected = 0;
    double a = mounting.acceleration(tick.accel);
    if (tick.afterGap || Double.isNaN(lastT)) {
      begin(tick, a);
    } else {
      double before = vibration.isJolt() ? vibration.jolt() : 0;
      vibration.next(tick.accel);
      double jolt = vibration.isJolt() ? Math.max(before, vibration.jolt()) : before;
      double hidden = HIDDEN * jolt * StackMounting.GRAVITY * Tick.DT;
      filter.add(tick.t, a, hidden);
    }
    lastT = tick.t;
    recent[seen % WINDOW] = a;
    seen++;
    rest();
    setDown();
    turn();
    bounds();
    owed *= 1 - Tick.DT / BLEND_S;
  }

  private void begin(Tick tick, double a) {
    boolean again = !Double.isNaN(lastT);
    bias = again ? filter.bias() : 0;
    biasSd = again ? Math.max(filter.biasSd(), 5) : biasSd;
    double sd = again ? range : 0.3 * range;
    filter.begin(tick.t, a, again ? filter.position() : 0, sd, 0.5 * range, bias, biasSd);
    vibration.startAnew();
    vibration.next(tick.accel);
    seen = 0;
    quiet = 0;
    restedFor = 0;
    still = false;
    rising = false;
    extreme = filter.position();
    extremeAt = filter.newest();
    highest = extreme;
  }

  private void rest() {
    quiet = looksAtRest() ? quiet + 1 : 0;
    boolean believed =
        Math.abs(filter.speed()) < GATE * filter.speedSd() + HELD_SD || quiet > CERTAIN;
    still = quiet > 0 && believed;
    restedFor = still ? restedFor + 1 : 0;
    if (restedFor == 0) {
      levelTold = false;
    } else if ((restedFor - 1) % RETELL == 0) {
      double before = filter.position();
      boolean near = nearPile();
      filter.stood(near ? STANDS_SD : HELD_SD);
      boolean setDown = !levelTold && near;
      if (setDown) {
        filter.was(filter.newest(), 0, BOTTOM_SD * range);
        levelTold = true;
        atBottom(filter.newest());
      }
      if (restedFor == 1 || setDown) {
        correct(before);
      }
    }
  }

  private boolean looksAtRest() {
    if (seen < WINDOW || !vibration.known()) {
      return false;
    }
    if (vibration.rms() > SHAKES * mounting.vibration()) {
      return false;
    }
    double older = 0;
    double newer = 0;
    int half = WINDOW / 2;
    for (int back = 1; back <= 2 * half; back++) {
      double a = recent[(seen - back) % WINDOW] / half;
      older += back > half ? a : 0;
      newer += back > half ? 0 : a;
    }
    double off = 0.5 * (older + newer) - filter.bias();
    return Math.abs(newer - older) < STEADY && Math.abs(off) < GATE * filter.biasSd() + STEADY;
  }

  /** A jolt near the pile, after which little speed is left, is the stack being set down. */
  private void setDown() {
    boolean jolted = vibration.isJolt();
    boolean over = wasJolted && !jolted;
    if (jolted && !wasJolted) {
      joltedAt = lastT;
    }
    wasJolted = jolted;
    if (!over || levelTold || !nearPile()) {
      return;
    }
    if (Math.abs(filter.speed()) < GATE * Math.hypot(filter.speedSd(), KNOCKED_SD)) {
      double before = filter.position();
      landed = highest > 2 * RETREAT * range ? joltedAt : landed; // not its afterglow
      filter.stood(KNOCKED_SD);
      filter.was(filter.newest(), 0, BOTTOM_SD * range);
      atBottom(filter.newest());
      correct(before);
    }
  }

  /** Where the filter has the stack in an impossible place, it is told so. */
  private void bounds() {
    double share = filter.position() / range;
    if (share < UNDER || share > OVER) {
      double before = filter.position();
      filter.was(filter.newest(), share < 0 ? 0.1 * range : range, 0.25 * range);
      extreme = filter.position();
      extremeAt = filter.newest();
      correct(before);
    }
  }

  private boolean nearPile() {
    return highest < 2 * RETREAT * range || filter.position() < NEAR * highest;
  }

  private void turn() {
    double p = filter.position();
    double side = rising ? 1 : -1;
    highest = Math.max(highest, p);
    if (side * (p - extreme) > 0) {
      extreme = p;
      extremeAt = filter.newest();
    } else if (side * (extreme - p) > RETREAT * range) {
      if (!rising && !levelTold && highest > 2 * RETREAT * range) {
        bottomed();
      }
      rising = !rising;
      extreme = filter.position();
      extremeAt = filter.newest();
    }
  }

  /** The stack turned at the bottom without being set down. */
  private void bottomed() {
    double sd = BOTTOM_SD * range;
    double off = filter.position(extremeAt);
    double allowed = GATE * Math.hypot(filter.positionSd(extremeAt), sd);
    if (Math.abs(off) > allowed && !doubted) {
      doubted = true; // not all the way back, most likely; twice in a row the filter is wrong
      return;
    }
    double before = filter.position();
    filter.was(extremeAt, 0, sd);
    atBottom(extremeAt);
    correct(before);
  }

  private void atBottom(long number) {
    doubted = false;
    highest = 0;
    extreme = filter.position();
    extremeAt = number;
    rising = false;
  }

  private void correct(double before) {
    filter.smooth();
    corrected = (int) (filter.newest() - filter.oldest());
    owed += before - filter.position();
  }

  @Override
  public double value() {
    return filter.position();
  }

  @Override
  public double shown() {
    return filter.position() + owed;
  }

  @Override
  public boolean still() {
    return still && restedFor > 0;
  }

  @Override
  public double delay() {
    return 0;
  }

  @Override
  public double landed() {
    return landed;
  }

  @Override
  public int corrected() {
    return corrected;
  }

  @Override
  public double corrected(int back) {
    return filter.smoothed(filter.newest() - back);
  }
}
