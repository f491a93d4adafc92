package org.fourcount.evaluation;

import java.util.function.IntToDoubleFunction;

/** A minute of a picture: where a time lies, and what is drawn there. Lengths are in dots. */
final class Pane {
  /** Seconds across. */
  static final double SECONDS = 60;

  /** Dots across, with the names at the left. */
  static final double WIDTH = 1240;

  private static final double LEFT = 110;
  private static final double DOTS_PER_S = (WIDTH - LEFT - 20) / SECONDS;

  /** A bold letter of the labels, dots, on the average. */
  private static final double LETTER = 7.6;

  private final double from;
  private final double lift;
  private final Markup svg;

  /**
   * @param from seconds at the left edge
   * @param lift dots from the top of the picture to that of the pane
   */
  Pane(double from, double lift, Markup svg) {
    this.from = from;
    this.lift = lift;
    this.svg = svg;
  }

  /** Seconds at the left edge. */
  double from() {
    return from;
  }

  /** Seconds at the right edge. */
  double to() {
    return from + SECONDS;
  }

  /** Whether this moment lies within. */
  boolean shows(double seconds) {
    return seconds >= from && seconds < to();
  }

  /** Whether some of this stretch lies within. */
  boolean shows(double start, double end) {
    return end > from && start < to();
  }

  /** Dots from the left for this moment, at the nearer edge if it lies outside. */
  double x(double seconds) {
    return LEFT + DOTS_PER_S * (Math.max(from, Math.min(to(), seconds)) - from);
  }

  /** What a lane holds, at its left. */
  void name(String text, double y) {
    svg.leaf("text", text, "x", 0, "y", lift + y, "class", "name");
  }

  /** A value at the left edge. */
  void mark(String text, double y) {
    svg.leaf("text", text, "x", LEFT - 8, "y", lift + y, "class", "tick right");
  }

  /** A text that begins so many dots from the left. */
  void label(String kind, String text, double x, double y) {
    svg.leaf("text", text, "x", x, "y", lift + y, "class", kind);
  }

  /** Where a text begins that belongs to this moment: just after it, unless the edge is near. */
  double labelX(double seconds, String text) {
    return Math.min(x(seconds) + 4, WIDTH - width(text));
  }

  /** Dots across a label, on the safe side: nobody measures it here. */
  static double width(String text) {
    return LETTER * text.length();
  }

  /** A stretch of time. */
  void box(String kind, double start, double end, double y, double height) {
    double width = Math.max(1, x(end) - x(start));
    svg.empty(
        "rect", "x", x(start), "y", lift + y, "width", width, "height", height, "class", kind);
  }

  /** A level all the way across. */
  void level(String kind, double y) {
    svg.empty("line", "x1", x(from), "x2", x(to()), "y1", lift + y, "y2", lift + y, "class", kind);
  }

  /** A moment, from top to bottom. */
  void moment(String kind, double seconds, double top, double bottom) {
    double x = x(seconds);
    svg.empty("line", "x1", x, "x2", x, "y1", lift + top, "y2", lift + bottom, "class", kind);
  }

  /** A small triangle on this moment, from its base at y to its tip. */
  void triangle(String kind, double seconds, double y, double tip) {
    StringBuilder points = new StringBuilder();
    add(points, x(seconds) - 6, lift + y);
    add(points, x(seconds) + 6, lift + y);
    add(points, x(seconds), lift + tip);
    svg.empty("polygon", "points", points, "class", kind);
  }

  /** A trace: for each of its points a height, NaN where there is none. */
  void trace(String kind, Trace trace, IntToDoubleFunction y) {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < trace.size(); i++) {
      double height = y.applyAsDouble(i);
      if (trace.time(i) >= from && trace.time(i) <= to() && !Double.isNaN(height)) {
        add(points, x(trace.time(i)), lift + height);
      }
    }
    svg.empty("polyline", "points", points, "class", kind);
  }

  /** A tenth of a dot is finer than any screen. */
  private static void add(StringBuilder points, double x, double y) {
    points.append(points.isEmpty() ? "" : " ");
    points.append(Math.rint(10 * x) / 10).append(',').append(Math.rint(10 * y) / 10);
  }
}
