package org.fourcount.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fourcount.motion.Vector;

/**
 * What somebody with sensors on does who is not lifting: rests, walks about, straps the sensors on
 * and off, sits down and stands up, fidgets, reaches for something, and now and then, and in the
 * end, settles into the posture in which a set begins.
 */
final class IdleTime {
  private static final double STILL_AT_END_S = 2;
  private static final Vector SIDEWAYS = new Vector(0, 0, 1);

  private static final List<Activity> SEATED =
      List.of(
          Activity.RESTING,
          Activity.SETTLING,
          Activity.FIDGETING,
          Activity.FIDGETING,
          Activity.REACHING,
          Activity.STRAPPING,
          Activity.STANDING_UP);

  private static final List<Activity> UPRIGHT =
      List.of(
          Activity.RESTING,
          Activity.WALKING,
          Activity.WALKING,
          Activity.FIDGETING,
          Activity.REACHING,
          Activity.STRAPPING,
          Activity.SITTING_DOWN,
          Activity.SITTING_DOWN);

  /** A stretch of one kind. */
  record Stretch(Activity activity, double start, double end) {}

  private final Random random;
  private final FreeMotion limb = new FreeMotion();
  private final FreeMotion trunk = new FreeMotion();
  private final List<Stretch> stretches = new ArrayList<>();
  private double now;
  private boolean sitting;

  IdleTime(double from, double seconds, Random random) {
    this.random = random;
    now = from;
    double end = from + seconds;
    while (now < end) {
      double start = now;
      Activity activity = one();
      perform(activity, end);
      now += 0.3 + 2 * random.nextDouble();
      stretches.add(new Stretch(activity, start, now));
    }
    double start = now;
    settle();
    now += STILL_AT_END_S;
    stretches.add(new Stretch(Activity.SETTLING, start, now));
  }

  /** When it is over: when what was begun in the time given is done, and they keep still. */
  double end() {
    return now;
  }

  FreeMotion limb() {
    return limb;
  }

  FreeMotion trunk() {
    return trunk;
  }

  /** What was being done at a true time. */
  Activity at(double t) {
    return stretches.stream()
        .filter(s -> t >= s.start() && t < s.end())
        .map(Stretch::activity)
        .findFirst()
        .orElse(Activity.RESTING);
  }

  /** Seconds spent on one kind. */
  double seconds(Activity activity) {
    return stretches.stream()
        .filter(s -> s.activity() == activity)
        .mapToDouble(s -> s.end() - s.start())
        .sum();
  }

  private Activity one() {
    return Lifting.one(sitting ? SEATED : UPRIGHT, random);
  }

  private void perform(Activity activity, double until) {
    switch (activity) {
      case SETTLING -> settle();
      case RESTING -> now = Math.min(until, now + between(5, 30));
      case WALKING -> walk(Math.min(until, now + between(8, 45)));
      case STRAPPING -> strap();
      case SITTING_DOWN -> rise(true);
      case STANDING_UP -> rise(false);
      case FIDGETING -> fidget();
      case REACHING -> reach();
    }
  }

  private void settle() {
    limb.settle(now);
    trunk.settle(now);
    now += Wandering.SETTLE_S + 0.1;
  }

  private void walk(double end) {
    double steps = between(1.6, 2.2);
    double bounce = between(0.15, 0.4);
    limb.add(new Gait(now, end, steps, between(12, 30), bounce, nearly(SIDEWAYS, 0.25)));
    trunk.add(new Gait(now, end, steps, between(1.5, 4), bounce, nearly(SIDEWAYS, 0.5)));
    now = end;
  }

  /** Straps are pulled, closed and shifted: quick large turns about any axis. */
  private void strap() {
    boolean onTheLimb = random.nextInt(3) > 0;
    for (int i = random.nextInt(10) + 6; i > 0; i--) {
      Gesture turn = new Gesture(now, between(0.3, 2), any(), sign() * between(10, 90));
      (onTheLimb ? limb : trunk).add(turn);
      (onTheLimb ? trunk : limb)
          .add(new Gesture(now, between(0.5, 2), any(), sign() * between(1, 8)));
      now = turn.end() + (random.nextBoolean() ? 0 : between(0, 2));
    }
  }

  /** The thigh turns by a right angle; the trunk bows and comes up again. */
  private void rise(boolean down) {
    double seconds = between(1.3, 3);
    double direction = down ? 1 : -1;
    limb.add(new Gesture(now, seconds, nearly(SIDEWAYS, 0.15), direction * between(70, 95)));
    double bow = between(25, 45);
    Vector axis = nearly(SIDEWAYS, 0.15);
    trunk.add(new Gesture(now, 0.5 * seconds, axis, bow));
    trunk.add(new Gesture(now + 0.5 * seconds, 0.6 * seconds, axis, -bow));
    now += 1.1 * seconds;
    sitting = down;
  }

  /** Small turns, most of them there and back. */
  private void fidget() {
    for (int i = random.nextInt(8) + 3; i > 0; i--) {
      FreeMotion part = random.nextInt(4) > 0 ? limb : trunk;
      Vector axis = random.nextBoolean() ? nearly(SIDEWAYS, 0.3) : any();
      Gesture there = new Gesture(now, between(0.3, 2.5), axis, sign() * between(3, 25));
      part.add(there);
      now = there.end();
      if (random.nextInt(4) > 0) {
        now += random.nextBoolean() ? 0 : between(0.2, 4);
        Gesture back = there.undone(now, between(0.3, 2.5));
        part.add(back);
        now = back.end();
      }
      now += random.nextBoolean() ? 0 : between(0.2, 4);
    }
  }

  /** Far out, a look or a grip there, and back. */
  private void reach() {
    for (int i = random.nextInt(4) + 1; i > 0; i--) {
      Vector axis = random.nextBoolean() ? nearly(SIDEWAYS, 0.3) : any();
      Gesture there = new Gesture(now, between(0.7, 2.2), axis, sign() * between(25, 90));
      Gesture back = there.undone(there.end() + between(0.2, 2.5), between(0.7, 2.2));
      limb.add(there);
      limb.add(back);
      Vector bowAxis = any();
      Gesture bow = new Gesture(now, there.seconds(), bowAxis, between(3, 20));
      trunk.add(bow);
      trunk.add(bow.undone(back.start(), back.seconds()));
      now = back.end() + between(0.2, 3);
    }
  }

  /** A direction that is about this one. */
  private Vector nearly(Vector axis, double off) {
    return unit(
        axis.x() + off * random.nextGaussian(),
        axis.y() + off * random.nextGaussian(),
        axis.z() + off * random.nextGaussian());
  }

  private Vector any() {
    return nearly(new Vector(0, 0, 0), 1);
  }

  private static Vector unit(double x, double y, double z) {
    double n = Math.sqrt(x * x + y * y + z * z);
    return new Vector(x / n, y / n, z / n);
  }

  private double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  private double sign() {
    return random.nextBoolean() ? 1 : -1;
  }
}
