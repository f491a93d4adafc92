package org.fourcount.kiosk.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** An axis of fixed range with a few labels in words where they help. */
final class LabelledAxis extends NumberAxis {
  private final transient List<NumberTick> ticks = new ArrayList<>();
  private final TextAnchor anchor;

  /** An axis whose labels hang on this point of theirs. */
  LabelledAxis(TextAnchor anchor) {
    this.anchor = anchor;
    setAutoRange(false);
    setTickMarksVisible(false);
    setAxisLineVisible(false);
  }

  /** Takes all labels away. */
  void unlabel() {
    ticks.clear();
  }

  /** Adds a label. */
  void label(double value, String text) {
    ticks.add(new NumberTick(value, text, anchor, anchor, 0));
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D g, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
    return ticks;
  }
}
