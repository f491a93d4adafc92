package org.fourcount.evaluation;

import java.util.List;
import java.util.Locale;
import org.fourcount.coaching.Approved;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.Part;
import org.fourcount.coaching.StillLimit;
import org.fourcount.coaching.TraceRing;

/** How far the parts that are to keep still turned, under the trace, each with its limit. */
final class PartStrips {
  private static final double GAP = 8;
  private static final double HEIGHT = 44;

  private PartStrips() {}

  /** Draws them, if there are any with a limit; the answer is where they end. */
  static double draw(Pane pane, RecordingResult result, double above) {
    Approved approved = result.approved();
    List<StillLimit> limits = approved == null ? List.of() : approved.still();
    double end = above;
    for (int part = 0; part < Math.min(limits.size(), TraceRing.PARTS); part++) {
      end = strip(pane, result, part, limits.get(part), end + GAP);
    }
    return end;
  }

  private static double strip(
      Pane pane, RecordingResult result, int part, StillLimit limit, double top) {
    Part what = limit.watched().part();
    double most = limit.degrees();
    pane.name(what.role(), top + 14);
    pane.box("plot", pane.from(), pane.to(), top, HEIGHT);
    pane.level("limit", top + HEIGHT / 2);
    pane.mark(String.format(Locale.ROOT, "%.0f\u00b0", most), top + HEIGHT / 2 + 4);
    Trace trace = result.trace();
    pane.trace(
        "lean",
        trace,
        i -> top + HEIGHT * (1 - Math.min(1, Math.abs(trace.still(part, i)) / (2 * most))));
    for (Flag flag : result.helped()) {
      if (flag.fault() == what.fault() && pane.shows(flag.raised())) {
        pane.moment("live", flag.raised(), top, top + HEIGHT);
      }
    }
    return top + HEIGHT;
  }
}
