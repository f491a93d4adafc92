package org.fourcount.evaluation;

import java.util.Locale;
import org.fourcount.coaching.Approved;

/** The trunk's lean under the trace, with its limit half way up. */
final class TrunkStrip {
  private static final double GAP = 8;
  private static final double HEIGHT = 44;

  private TrunkStrip() {}

  /** Draws it, if there is a trunk with a limit; the answer is where it ends. */
  static double draw(Pane pane, RecordingResult result, double above) {
    Approved approved = result.approved();
    double limit = approved == null ? Double.NaN : approved.leanLimit();
    if (Double.isNaN(limit)) {
      return above;
    }
    double top = above + GAP;
    pane.name("trunk leans", top + 14);
    pane.box("plot", pane.from(), pane.to(), top, HEIGHT);
    pane.level("limit", top + HEIGHT / 2);
    pane.mark(String.format(Locale.ROOT, "%.0f\u00b0", limit), top + HEIGHT / 2 + 4);
    Trace trace = result.trace();
    pane.trace(
        "lean",
        trace,
        i -> top + HEIGHT * (1 - Math.min(1, Math.abs(trace.still(i)) / (2 * limit))));
    return top + HEIGHT;
  }
}
