package org.fourcount.simulation;

import java.util.Random;

/**
 * One movement from one angle to another, at rest before and after.
 *
 * @param start seconds
 * @param seconds how long it lasts
 * @param from degrees
 * @param to degrees
 * @param profile how the speed rises and falls
 * @param uneven how it departs from that
 * @param thrown share of the way that is thrown at the beginning; 0 for an unhurried stroke
 * @param throwTime share of the time that the throw takes
 */
record Stroke(
    double start,
    double seconds,
    double from,
    double to,
    Profile profile,
    Unevenness uneven,
    double thrown,
    double throwTime) {
  /** An unhurried, even one. */
  static Stroke plain(double start, double seconds, double from, double to) {
    return new Stroke(
        start, seconds, from, to, Profile.MINIMUM_JERK, new Unevenness(0, new Random(0)), 0, 1);
  }

  /** When it has gone so many degrees from where it began, seconds; NaN if it never does. */
  double passes(double degrees) {
    for (double t = start; t < end(); t += 0.005) {
      double[] motion = new double[3];
      addTo(motion, t);
      if (Math.abs(motion[0] - from) > degrees) {
        return t;
      }
    }
    return Double.NaN;
  }

  double end() {
    return start + seconds;
  }

  /**
   * Degrees, degrees per second and degrees per second squared at a time, added to what is there.
   */
  void addTo(double[] motion, double t) {
    double u = (t - start) / seconds;
    if (u <= 0 || u >= 1) {
      motion[0] += u <= 0 ? from : to;
      return;
    }
    double w = uneven.time(u);
    double pace = uneven.pace(u);
    double way = profile.way(w) * (1 - thrown);
    double speed = profile.speed(w) * (1 - thrown);
    double push = profile.push(w) * (1 - thrown);
    if (thrown > 0 && w < throwTime) {
      double v = w / throwTime;
      way += thrown * Profile.MINIMUM_JERK.way(v);
      speed += thrown * Profile.MINIMUM_JERK.speed(v) / throwTime;
      push += thrown * Profile.MINIMUM_JERK.push(v) / (throwTime * throwTime);
    } else {
      way += thrown;
    }
    double sweep = to - from;
    motion[0] += from + sweep * way;
    motion[1] += sweep * speed * pace / seconds;
    motion[2] += sweep * (push * pace * pace + speed * uneven.change(u)) / (seconds * seconds);
  }
}
