package org.fourcount.evaluation;

import java.util.List;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.motion.Rep;

/** The middle of a picture: the trace over the measured phases, and where "too fast" was raised. */
final class Plot {
  private static final double HEIGHT = 130;

  /** What the trace may reach, percent of the approved range; what lies beyond is at the edge. */
  private static final double LOWEST = -25;

  private static final double HIGHEST = 150;

  private final Pane pane;
  private final double top;

  Plot(Pane pane, double top) {
    this.pane = pane;
    this.top = top;
  }

  /** Draws it; the answer is where it ends. */
  double draw(RecordingResult result, List<RepCheck> checks) {
    pane.name("measured", top + 14);
    pane.box("plot", pane.from(), pane.to(), top, HEIGHT);
    for (JudgedRep judged : result.reps()) {
      if (pane.shows(judged.rep().start(), judged.rep().end())) {
        phases(judged.rep());
      }
    }
    for (int i = 0; i < result.reps().size(); i++) {
      Rep rep = result.reps().get(i).rep();
      if (pane.shows(rep.start(), rep.end())) {
        number(rep, String.valueOf(i + 1), checks.get(i).isMistake());
      }
    }
    for (int percent = 0; percent <= 100; percent += 50) {
      pane.level("grid", y(percent));
      pane.mark(percent + " %", y(percent) + 4);
    }
    Trace trace = result.trace();
    pane.trace("trace", trace, i -> y(trace.limb(i)));
    result.tooFast().stream().filter(f -> pane.shows(f.raised())).forEach(this::tooFast);
    return top + HEIGHT;
  }

  private double y(double percent) {
    double shown = Math.max(LOWEST, Math.min(HIGHEST, percent));
    return top + HEIGHT * (HIGHEST - shown) / (HIGHEST - LOWEST);
  }

  private void phases(Rep rep) {
    pane.box("up", rep.start(), rep.concentricEnd(), top, HEIGHT);
    if (rep.eccentricStart() > rep.concentricEnd()) {
      pane.box("hold", rep.concentricEnd(), rep.eccentricStart(), top, HEIGHT);
    }
    pane.box("down", rep.eccentricStart(), rep.end(), top, HEIGHT);
  }

  private void number(Rep rep, String number, boolean mistake) {
    if (mistake) {
      pane.box("mistake", rep.start(), rep.end(), top, HEIGHT);
    }
    if (pane.shows(rep.start())) {
      String kind = mistake ? "label bad" : "label";
      pane.label(kind, number, pane.labelX(rep.start(), number), top + 14);
    }
  }

  /** Upward for too fast in lifting, downward in lowering. */
  private void tooFast(Flag flag) {
    pane.moment("live", flag.raised(), top + 18, top + HEIGHT);
    if (flag.fault() == Fault.RUSHED_CONCENTRIC) {
      pane.triangle("live", flag.raised(), top + HEIGHT - 3, top + HEIGHT - 15);
    } else {
      pane.triangle("live", flag.raised(), top + HEIGHT - 15, top + HEIGHT - 3);
    }
  }
}
