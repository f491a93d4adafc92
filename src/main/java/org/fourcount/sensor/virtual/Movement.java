package org.fourcount.sensor.virtual;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The angle of a joint over time: strokes one after the other, rest between them. */
final class Movement {
  private final List<Stroke> strokes;
  private int current;

  /** Strokes in the order of time, none overlapping. */
  Movement(List<Stroke> strokes) {
    this.strokes = List.copyOf(strokes);
  }

  /** The stroke that rules at this time, which never goes back, or null before the first. */
  private @Nullable Stroke at(double t) {
    while (current + 1 < strokes.size() && strokes.get(current + 1).start() <= t) {
      current++;
    }
    return strokes.isEmpty() ? null : strokes.get(current);
  }

  /** Degrees; 0 before the first stroke. */
  double angle(double t) {
    Stroke stroke = at(t);
    return stroke == null ? 0 : stroke.angle(t);
  }

  /** Degrees per second. */
  double rate(double t) {
    Stroke stroke = at(t);
    return stroke == null ? 0 : stroke.rate(t);
  }

  /** Degrees per second squared. */
  double acceleration(double t) {
    Stroke stroke = at(t);
    return stroke == null ? 0 : stroke.acceleration(t);
  }
}
