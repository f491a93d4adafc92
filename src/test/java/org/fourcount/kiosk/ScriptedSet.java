package org.fourcount.kiosk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fourcount.coaching.Cue;
import org.fourcount.coaching.Doubt;
import org.fourcount.coaching.Evidence;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.Likeness;
import org.fourcount.coaching.Part;
import org.fourcount.coaching.SetState;
import org.fourcount.coaching.Side;
import org.fourcount.coaching.Stage;
import org.fourcount.coaching.StillLimit;
import org.fourcount.coaching.TargetPath;
import org.fourcount.coaching.TraceRing;
import org.fourcount.coaching.Unseen;
import org.fourcount.coaching.Watched;
import org.fourcount.motion.Rep;
import org.fourcount.motion.Tempo;
import org.fourcount.motion.Vector;

/**
 * A whole set in virtual time, always the same: hold still, three practice lifts, the countdown,
 * ten repetitions of which the third is lowered in 1.9 s, the fifth leans 11 degrees, the seventh
 * goes only 72 % of the way and the eighth cannot be judged, and the end. Where the upper arm is
 * watched it moves in the sixth and the back sways in the tenth; where the other arm is, it is not
 * seen in the ninth.
 */
public final class ScriptedSet implements LiveFeed {
  /** When the practice lifts begin, seconds. */
  public static final double GUIDED_AT = 3;

  /** When the countdown begins, seconds. */
  public static final double COUNTDOWN_AT = 28;

  /** When the first repetition begins, seconds. */
  public static final double SET_AT = 32;

  /** Repetitions. */
  public static final int REPS = 10;

  private static final double REP_S = 8;
  private static final double LIMIT_DEGREES = 6;
  private static final int RUSHED = 2;
  private static final int LEANT = 4;
  private static final int SHORT = 6;
  private static final int UNJUDGED = 7;
  private static final double RUSHED_S = 1.9;
  private static final int HELPED = 5;
  private static final int UNSEEN = 8;
  private static final int SWAYED = 9;

  /** Seconds after the end of a repetition until it is certain. */
  private static final double CONFIRM_S = 0.6;

  private static final TargetPath GUIDE = TargetPath.starting(Tempo.FOUR_COUNT, GUIDED_AT, 3);
  private static final TargetPath PATH = TargetPath.starting(Tempo.FOUR_COUNT, SET_AT, REPS);

  private final double rate;
  private static final List<StillLimit> STILL =
      List.of(
          new StillLimit(new Watched(2, Part.TRUNK), LIMIT_DEGREES, 20, 3, Vector.ZERO),
          new StillLimit(new Watched(3, Part.ADJACENT), 12, 0, 3, Vector.ZERO),
          new StillLimit(new Watched(4, Part.OPPOSITE), 8, 0, 3, Vector.ZERO));

  private final int parts;
  private final List<Integer> identified = new ArrayList<>();
  private int unheard;
  private List<SensorSpot> sensors = List.of();
  private final ReviewMemory reviews = new ReviewMemory();
  private TraceRing ring = new TraceRing(1 << 15);
  private SetState state;
  private String advice = "";
  private boolean known;
  private LinkNotice link = LinkNotice.OK;
  private double sampled;
  private double clock;
  private boolean stopped;
  private Saved saved = Saved.NOTHING;
  private int stops;
  private int agains;

  /** A set whose sensors send so many samples a second; the back may be watched. */
  public ScriptedSet(double rate, boolean withStillPart) {
    this(rate, withStillPart ? 1 : 0);
  }

  /** A set in which so many parts are watched: the back, the upper arm, the other arm. */
  public ScriptedSet(double rate, int parts) {
    this.rate = rate;
    this.parts = parts;
    state = stateAt(0);
  }

  /** When repetition {@code k}, from 0, begins, seconds. */
  public static double repAt(int k) {
    return SET_AT + k * REP_S;
  }

  /** Lets time pass; samples come in batches of 50 ms unless the link is down. */
  public void passTo(double seconds) {
    clock = seconds;
    if (!link.isLive()) {
      return;
    }
    double newest = Math.floor(seconds / 0.05 + 1e-9) * 0.05;
    while (sampled + 1 / rate <= newest + 1e-9) {
      sampled += 1 / rate;
      double[] turned = {lean(sampled), upperArm(sampled), otherArm(sampled)};
      ring.add(sampled, limb(sampled), Arrays.copyOf(turned, parts));
    }
    if (newest > state.time()) {
      state = stateAt(newest);
    }
  }

  /** The virtual clock, nanoseconds. */
  public long nanoTime() {
    return (long) (clock * 1e9);
  }

  /** Changes how the link is. */
  public void link(LinkNotice notice) {
    link = notice;
  }

  /** Has the practice lifts fail for this reason; an empty one is none. */
  public void advise(String key) {
    advice = key;
    state = stateAt(state.time());
  }

  /** The person's range is on file: they only take their start posture. */
  public void isKnown() {
    known = true;
    state = stateAt(state.time());
  }

  /** How often STOP was pressed. */
  public int stops() {
    return stops;
  }

  /** How often AGAIN was pressed. */
  public int agains() {
    return agains;
  }

  @Override
  public SetState state() {
    return state;
  }

  @Override
  public TraceRing trace() {
    return ring;
  }

  @Override
  public LinkNotice link() {
    return link;
  }

  /** Has these sensors, whatever parts are watched. */
  public void sensors(List<SensorSpot> all) {
    sensors = List.copyOf(all);
  }

  @Override
  public List<SensorSpot> sensors() {
    if (!sensors.isEmpty()) {
      return sensors;
    }
    List<SensorSpot> spots = new ArrayList<>();
    spots.add(new SensorSpot(1, "moving", true));
    for (StillLimit part : STILL.subList(0, parts)) {
      int node = part.watched().node();
      spots.add(new SensorSpot(node, part.watched().part().role(), node != unheard));
    }
    return spots;
  }

  @Override
  public void identify(int node, int seconds) {
    identified.add(node);
  }

  /** Numbers of the sensors that were to blink. */
  public List<Integer> identified() {
    return List.copyOf(identified);
  }

  /** A sensor is switched off. */
  public void unheard(int node) {
    unheard = node;
  }

  @Override
  public ReviewSink reviews() {
    return reviews;
  }

  @Override
  public Saved saved() {
    return saved;
  }

  /** Changes whether the set is safe. */
  public void saved(Saved now) {
    saved = now;
  }

  @Override
  public void stop() {
    stops++;
    stopped = true;
    state = stateAt(state.time());
  }

  @Override
  public void again() {
    agains++;
    stopped = false;
    ring = new TraceRing(1 << 15);
    sampled = 0;
    clock = 0;
    state = stateAt(0);
  }

  private static double turned(double share) {
    return 50 * (1 - Math.cos(Math.PI * Math.max(0, Math.min(1, share))));
  }

  private static double limb(double t) {
    if (t < GUIDED_AT || (t > COUNTDOWN_AT && t < SET_AT)) {
      return t < GUIDED_AT ? Double.NaN : 0.4 * Math.sin(9 * t);
    }
    double start = t < COUNTDOWN_AT ? GUIDED_AT : SET_AT;
    int k = (int) Math.floor((t - start) / REP_S);
    double into = t - start - k * REP_S;
    if (start == GUIDED_AT ? k >= 3 : k >= REPS) {
      return 0.4 * Math.sin(9 * t);
    }
    boolean inSet = start == SET_AT;
    double down = inSet && k == RUSHED ? RUSHED_S : 3.9;
    double range = inSet && k == SHORT ? 0.72 : 0.98 + 0.02 * Math.sin(k);
    double wobble = 1.2 * Math.sin(2.3 * t) + 0.5 * Math.sin(7 * t);
    double at = into < 4 ? turned((into - 0.12) / 3.9) : 100 - turned((into - 4) / down);
    return range * at + wobble * Math.min(1, at / 15);
  }

  private static double lean(double t) {
    return unrest(t) + hump(t, repAt(LEANT) + 5.6, 0.9, 8.6);
  }

  private static double unrest(double t) {
    return Math.abs(2.2 + 0.7 * Math.sin(1.1 * t) + 0.4 * Math.sin(3.7 * t));
  }

  private static double hump(double t, double at, double width, double degrees) {
    double off = (t - at) / width;
    return degrees * Math.exp(-off * off);
  }

  private static double upperArm(double t) {
    return 1.5 * unrest(t + 7) + hump(t, repAt(HELPED) + 4, 1.3, 13);
  }

  private static double otherArm(double t) {
    return within(t - repAt(UNSEEN) - 1, 9) ? Double.NaN : unrest(t + 3);
  }

  private SetState stateAt(double t) {
    double end = repAt(REPS) + CONFIRM_S;
    Stage stage = Stage.LIVE;
    if (stopped || t >= end) {
      stage = Stage.DONE;
    } else if (t < GUIDED_AT) {
      stage = known ? Stage.START_POSTURE : Stage.HOLD_STILL;
    } else if (t < COUNTDOWN_AT) {
      stage = Stage.GUIDED;
    } else if (t < SET_AT) {
      stage = Stage.COUNTDOWN;
    }
    double rush = t - repAt(RUSHED) - 4;
    boolean tooFast = rush > 0.5 && rush < RUSHED_S;
    List<JudgedRep> reps = reps(t);
    return new SetState(
        stage,
        t,
        target(stage),
        12,
        t < COUNTDOWN_AT ? 0 : 60,
        REPS,
        reps,
        known ? 0 : (int) Math.max(0, Math.min(3, (t - GUIDED_AT) / REP_S)),
        known ? 0 : 3,
        flags(t),
        stage == Stage.LIVE && tooFast,
        cue(stage, t),
        reps.isEmpty() ? Double.NaN : 92,
        reps.isEmpty() ? Double.NaN : 74,
        STILL.subList(0, parts),
        advice);
  }

  private static TargetPath target(Stage stage) {
    return switch (stage) {
      case HOLD_STILL, START_POSTURE -> TargetPath.NONE;
      case GUIDED -> GUIDE;
      case COUNTDOWN, LIVE, DONE -> PATH;
    };
  }

  private Cue cue(Stage stage, double t) {
    return switch (stage) {
      case HOLD_STILL -> Cue.HOLD_STILL;
      case START_POSTURE -> Cue.START_POSTURE;
      case GUIDED -> Cue.FOLLOW_THE_GUIDE;
      case COUNTDOWN -> Cue.TIGHTEN_TUMMY;
      case DONE -> Cue.SET_DONE;
      case LIVE -> {
        if (within(t - repAt(RUSHED) - 4.5, 7)) {
          yield Cue.SLOWER_DOWN;
        }
        if (within(t - repAt(RUSHED) - 11.5, 4)) {
          yield Cue.BETTER;
        }
        if (parts > 1 && within(t - repAt(HELPED) - 3.6, 8)) {
          yield Cue.ADJACENT_STILL;
        }
        if (within(t - repAt(LEANT) - 5.5, 8)) {
          yield Cue.BACK_STILL;
        }
        if (parts > 2 && within(t - repAt(UNSEEN + 1) - CONFIRM_S, 8)) {
          yield Cue.PART_NOT_SEEN;
        }
        yield within(t - repAt(SHORT) - 8, 6) ? Cue.ALL_THE_WAY : Cue.GOOD;
      }
    };
  }

  private static boolean within(double since, double seconds) {
    return since >= 0 && since < seconds;
  }

  private List<JudgedRep> reps(double t) {
    List<JudgedRep> reps = new ArrayList<>();
    for (int k = 0; k < REPS && repAt(k + 1) + CONFIRM_S <= t; k++) {
      double start = repAt(k);
      double end = start + (k == RUSHED ? 4 + RUSHED_S : 7.9);
      Rep rep =
          new Rep(
              start, start + 4, start + 4, end, start + 4.5, end + CONFIRM_S, 60, 4, 24, 0.15, 0);
      List<Flag> flags = new ArrayList<>();
      for (Flag flag : flags(t)) {
        if (flag.from() >= start && flag.from() < start + REP_S) {
          flags.add(flag);
        }
      }
      reps.add(
          new JudgedRep(
              rep,
              flags,
              k == UNJUDGED ? Doubt.SIGNAL_LOST : null,
              k == RUSHED ? start + 4.5 : Double.NaN,
              Side.ONLY,
              k == UNSEEN && parts > 2
                  ? List.of(new Unseen(Part.OPPOSITE, Doubt.SIGNAL_LOST))
                  : List.of(),
              new Likeness(0, 1)));
    }
    return reps;
  }

  private List<Flag> flags(double t) {
    List<Flag> flags = new ArrayList<>();
    double rush = repAt(RUSHED) + 4;
    if (t > rush + 0.5) {
      double to = Math.min(t, rush + RUSHED_S);
      flags.add(new Flag(Fault.RUSHED_ECCENTRIC, rush + 0.5, rush, to, to - rush, 3));
    }
    double lean = repAt(LEANT) + 4.92;
    if (t > lean + 0.4) {
      flags.add(
          new Flag(Fault.TRUNK, lean + 0.4, lean, Math.min(t, lean + 1.35), 11, LIMIT_DEGREES));
    }
    double far = repAt(SHORT);
    if (t > far + 4.6) {
      flags.add(new Flag(Fault.SHORT_RANGE, far + 4.6, far + 3.6, far + 4.4, 72, 80));
    }
    double helped = repAt(HELPED) + 3.2;
    if (parts > 1 && t > helped + 0.4) {
      flags.add(new Flag(Fault.ADJACENT, helped + 0.4, helped, Math.min(t, helped + 1.6), 16, 12));
    }
    double swayed = repAt(SWAYED);
    if (parts > 1 && t > swayed + 8.5) {
      flags.add(new Flag(Fault.TRUNK, swayed + 8.5, swayed, swayed + 7.9, 38, 20, Evidence.SWAY));
    }
    return flags;
  }
}
