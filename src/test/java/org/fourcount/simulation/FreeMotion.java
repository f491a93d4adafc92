package org.fourcount.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Everything that one body part does besides lifting: turns, and stretches of walking. Both are
 * added in the order of their start, and asked for in the order of time.
 */
final class FreeMotion {
  private final List<Gesture> gestures = new ArrayList<>();
  private final List<Gait> gaits = new ArrayList<>();
  private final List<Gesture> active = new ArrayList<>();
  private int next;
  private final List<Double> settlings = new ArrayList<>();
  private int settled;

  void add(Gesture gesture) {
    gestures.add(gesture);
  }

  void add(Gait gait) {
    gaits.add(gait);
  }

  /** At this time it begins to go back to its start posture; nothing else may last until then. */
  void settle(double t) {
    settlings.add(t);
  }

  /** Whether it is time to go back to the start posture; says so once. */
  boolean settles(double t) {
    boolean now = settled < settlings.size() && t >= settlings.get(settled);
    settled += now ? 1 : 0;
    return now;
  }

  /** Begins a turn that was not planned. */
  void begin(Gesture gesture) {
    active.add(gesture);
  }

  /** Its rate at a time, written over what is there, degrees per second. */
  void rate(double t, double[] rate) {
    Arrays.fill(rate, 0);
    active.removeIf(g -> g.end() <= t);
    while (next < gestures.size() && gestures.get(next).start() <= t) {
      active.add(gestures.get(next++));
    }
    for (Gesture g : active) {
      g.addRate(t, rate);
    }
    for (Gait g : gaits) {
      if (t > g.start() && t < g.end()) {
        g.addRate(t, rate);
      }
    }
  }

  /** How it is thrown up and down, g. */
  double bounce(double t) {
    double sum = 0;
    for (Gait g : gaits) {
      if (t > g.start() && t < g.end()) {
        sum += g.bounce(t);
      }
    }
    return sum;
  }
}
