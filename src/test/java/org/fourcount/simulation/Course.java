package org.fourcount.simulation;

import java.util.ArrayList;
import java.util.List;

/** The angle of a joint over time: strokes one after the other, rest between them. */
final class Course {
  private final List<Stroke> strokes = new ArrayList<>();
  private int current;

  /** Appends a stroke that begins when the last one is over, or later. */
  void add(Stroke stroke) {
    strokes.add(stroke);
  }

  /** Angle, rate and acceleration at a time that never goes back, added to what is there. */
  void addTo(double[] motion, double t) {
    while (current + 1 < strokes.size() && strokes.get(current + 1).start() <= t) {
      current++;
    }
    if (!strokes.isEmpty()) {
      strokes.get(current).addTo(motion, t);
    }
  }
}
