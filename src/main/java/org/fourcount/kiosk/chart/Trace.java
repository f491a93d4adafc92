package org.fourcount.kiosk.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.EnumMap;
import java.util.Map;
import org.fourcount.kiosk.look.Palette;
import org.jspecify.annotations.Nullable;

/**
 * A trace. Of the points within one column of pixels it keeps the first, the least, the greatest
 * and the last, which is all that a line through them can show (Jugel, Jerzak, Hackenbroich and
 * Markl, "M4", VLDB 2014). Flagged stretches are thicker and have their mark's colour. What would
 * leave the plot runs along its edge.
 */
final class Trace implements Layer {
  /** Seconds without a point that leave a gap: five points at the slowest rate, 10 Hz. */
  private static final double GAP_S = 0.5;

  private final RingXYDataset points;
  private final FlaggedSpans spans;
  private final Map<TraceStyle, Path2D.Double> paths = new EnumMap<>(TraceStyle.class);
  private final Palette palette;
  private Color color;
  private BasicStroke stroke = line(1);
  private BasicStroke flaggedStroke = line(1);
  private double until = Double.POSITIVE_INFINITY;
  private double lastTime;
  private double lastX;
  private double lastY;
  private Path2D.@Nullable Double pen;

  Trace(RingXYDataset points, FlaggedSpans spans, Palette palette, Color color) {
    this.points = points;
    this.spans = spans;
    this.palette = palette;
    this.color = color;
  }

  /** Sets the widths, in pixels, of the line and of its flagged stretches. */
  void width(double usual, double whereFlagged) {
    stroke = line(usual);
    flaggedStroke = line(whereFlagged);
  }

  /** Sets the colour of the line where it is not flagged. */
  void color(Color usual) {
    color = usual;
  }

  /** Sets the time at which the line ends, seconds, though later points may be there already. */
  void until(double time) {
    until = time;
  }

  /** Columns that the line may spill into on either side of a point. */
  int reach() {
    return (int) Math.ceil(flaggedStroke.getLineWidth() / 2) + 2;
  }

  @Override
  public void paint(Graphics2D g, PlotMapping mapping, long from, long to, long origin) {
    if (!(from - reach() <= mapping.column(until))) {
      return;
    }
    trace(mapping, from - reach(), to + reach(), origin);
    paths.forEach(
        (style, path) -> {
          if (path.getCurrentPoint() != null) {
            g.setStroke(style == TraceStyle.PLAIN ? stroke : flaggedStroke);
            g.setColor(style.color(palette, color));
            g.draw(path);
          }
        });
  }

  private void trace(PlotMapping mapping, long from, long to, long origin) {
    paths.values().forEach(Path2D.Double::reset);
    pen = null;
    int i = columnBefore(mapping, from);
    int end = points.firstAfter(until);
    boolean more = i < end;
    while (more) {
      long column = mapping.column(points.x(i));
      int least = i;
      int most = i;
      int last = i;
      while (last + 1 < end && mapping.column(points.x(last + 1)) == column) {
        last++;
        least = points.y(last) < points.y(least) ? last : least;
        most = points.y(last) > points.y(most) ? last : most;
      }
      lineTo(i, mapping, origin);
      int second = Math.min(least, most);
      int third = Math.max(least, most);
      if (second > i) {
        lineTo(second, mapping, origin);
      }
      if (third > second) {
        lineTo(third, mapping, origin);
      }
      if (last > third) {
        lineTo(last, mapping, origin);
      }
      i = last + 1;
      more = i < end && column < to;
    }
    if (i == end && end > 0 && end < points.size()) {
      lineTo(until, points.at(until), mapping, origin);
    }
  }

  /** The first point of the last column that has points before {@code from}. */
  private int columnBefore(PlotMapping mapping, long from) {
    int i = points.firstAtOrAfter(mapping.time(from));
    i = Math.max(0, Math.min(i, points.size()) - 1);
    while (i > 0 && mapping.column(points.x(i)) >= from) {
      i--;
    }
    while (i > 0 && mapping.column(points.x(i - 1)) == mapping.column(points.x(i))) {
      i--;
    }
    return i;
  }

  private void lineTo(int item, PlotMapping mapping, long origin) {
    lineTo(points.x(item), points.y(item), mapping, origin);
  }

  private void lineTo(double time, double value, PlotMapping mapping, long origin) {
    if (Double.isNaN(value)) {
      pen = null;
      return;
    }
    double x = mapping.x(time, origin);
    double y = Math.max(0, Math.min(mapping.height(), mapping.y(value)));
    Path2D.Double path = paths.computeIfAbsent(spans.at(time), style -> new Path2D.Double());
    if (pen == null || time - lastTime > GAP_S) {
      path.moveTo(x, y);
    } else {
      if (path != pen) {
        path.moveTo(lastX, lastY);
      }
      path.lineTo(x, y);
    }
    pen = path;
    lastTime = time;
    lastX = x;
    lastY = y;
  }

  private static BasicStroke line(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }
}
