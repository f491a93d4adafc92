package org.fourcount.kiosk.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import org.fourcount.coaching.TargetPath;
import org.fourcount.kiosk.look.Palette;

/**
 * The path to follow: a band around the target, and ahead of the now line a dot every eighth of a
 * count, a large one on each count, so that the beat can be seen coming.
 */
final class TargetBand implements Layer {
  private static final int DOTS_PER_COUNT = 8;

  private final Palette palette;
  private final Path2D.Double inside = new Path2D.Double();
  private final Path2D.Double edges = new Path2D.Double();
  private final Ellipse2D.Double dot = new Ellipse2D.Double();
  private BasicStroke edge = new BasicStroke(1);
  private double dotSize = 4;
  private TargetPath target = TargetPath.NONE;
  private double halfBand;
  private long aheadFrom = Long.MAX_VALUE;

  TargetBand(Palette palette) {
    this.palette = palette;
  }

  /** Sets the sizes in pixels. */
  void width(double edgeWidth, double dotDiameter) {
    edge = new BasicStroke((float) edgeWidth);
    dotSize = dotDiameter;
  }

  /** Sets the path and half the width of its band, percent of the range. */
  void target(TargetPath newTarget, double halfBandPercent) {
    target = newTarget;
    halfBand = halfBandPercent;
  }

  /** Sets the absolute column of the now line; the dots are right of it, Long.MAX_VALUE: none. */
  void aheadFrom(long column) {
    aheadFrom = column;
  }

  @Override
  public void paint(Graphics2D g, PlotMapping mapping, long from, long to, long origin) {
    if (Double.isNaN(target.newestAnchor())) {
      return;
    }
    long start = from - 3;
    while (start < to + 3) {
      start = paintRun(g, mapping, start, to + 3, origin);
    }
    if (to + dotSize > aheadFrom) {
      paintDots(g, mapping, Math.max(from, aheadFrom), to, origin);
    }
  }

  /** Paints the first unbroken run of the path; returns the column after it. */
  private long paintRun(Graphics2D g, PlotMapping mapping, long from, long to, long origin) {
    long first = from;
    while (first < to && !target.runsAt(mapping.time(first))) {
      first++;
    }
    long end = first;
    while (end < to && target.runsAt(mapping.time(end))) {
      end++;
    }
    if (end - first >= 2) {
      outline(mapping, first, end, origin);
      g.setColor(palette.band());
      g.fill(inside);
      g.setColor(palette.bandEdge());
      g.setStroke(edge);
      g.draw(edges);
    }
    return end;
  }

  private void outline(PlotMapping mapping, long first, long end, long origin) {
    inside.reset();
    edges.reset();
    for (long column = first; column < end; column++) {
      double x = (double) (column - origin);
      double y = mapping.y(target.percentAt(mapping.time(column)) + halfBand);
      add(inside, column == first, x, y);
      add(edges, column == first, x, y);
    }
    for (long column = end - 1; column >= first; column--) {
      double x = (double) (column - origin);
      double y = mapping.y(target.percentAt(mapping.time(column)) - halfBand);
      add(inside, false, x, y);
      add(edges, column == end - 1, x, y);
    }
    inside.closePath();
  }

  private static void add(Path2D path, boolean first, double x, double y) {
    if (first) {
      path.moveTo(x, y);
    } else {
      path.lineTo(x, y);
    }
  }

  private void paintDots(Graphics2D g, PlotMapping mapping, long from, long to, long origin) {
    long reach = (long) Math.ceil(dotSize);
    double step = TargetPath.COUNT_S / DOTS_PER_COUNT;
    double anchor = target.newestAnchor();
    long first = (long) Math.ceil((mapping.time(from - reach) - anchor) / step);
    long last = (long) Math.floor((mapping.time(to + reach) - anchor) / step);
    g.setColor(palette.ahead());
    for (long k = first; k <= last; k++) {
      double time = anchor + k * step;
      if (target.runsAt(time) && mapping.column(time) >= aheadFrom) {
        double size = k % DOTS_PER_COUNT == 0 ? 2 * dotSize : dotSize;
        double x = mapping.x(time, origin);
        double y = mapping.y(target.percentAt(time));
        dot.setFrame(x - size / 2, y - size / 2, size, size);
        g.fill(dot);
      }
    }
  }
}
