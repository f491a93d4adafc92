package org.fourcount.kiosk.chart;

import java.time.LocalDate;
import java.util.List;

/**
 * One line of a {@link TrendChart}.
 *
 * @param name what it shows, for the key; empty where the title says it
 * @param kind how it is drawn
 * @param points oldest first
 */
public record TrendLine(String name, Kind kind, List<Point> points) {
  /** How a line is drawn: its marks differ by shape as well as by colour. */
  public enum Kind {
    /** The only one: discs. */
    ONLY,
    /** Lifting: triangles that point up. */
    UP,
    /** Lowering: triangles that point down. */
    DOWN,
    /** What is asked: dashed, without marks. */
    ASKED
  }

  /** A value of the week that begins so. */
  public record Point(LocalDate monday, double value) {}

  /** Keeps an unchangeable copy of the points. */
  public TrendLine {
    points = List.copyOf(points);
  }
}
