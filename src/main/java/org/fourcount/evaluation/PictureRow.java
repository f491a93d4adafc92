package org.fourcount.evaluation;

import java.util.List;
import org.fourcount.coaching.JudgedRep;

/**
 * A minute of a recording, from top to bottom: what was done, the trace over what was measured, the
 * time, and what was said.
 */
final class PictureRow {
  private static final double GAP = 6;

  /** Between the lines of what was said, dots. */
  private static final double LANE = 17;

  private final RecordingResult result;
  private final List<RepCheck> checks;

  /**
   * @param checks one for each measured repetition
   */
  PictureRow(RecordingResult result, List<RepCheck> checks) {
    this.result = result;
    this.checks = checks;
  }

  /** Draws it; the answer is its height in dots. */
  double draw(Pane pane) {
    double bottom = new TruthLanes(pane).draw(result) + GAP;
    bottom = new Plot(pane, bottom).draw(result, checks);
    bottom = PartStrips.draw(pane, result, bottom);
    bottom = axis(pane, bottom);
    return said(pane, bottom + GAP) + 3 * GAP;
  }

  private static double axis(Pane pane, double top) {
    for (int s = (int) pane.from(); s <= pane.to(); s += 5) {
      pane.moment("axis", s, top, top + 5);
      pane.label("tick middle", s + " s", pane.x(s), top + 19);
    }
    return top + 22;
  }

  private double said(Pane pane, double top) {
    pane.name("said", top + 13);
    Lanes lanes = new Lanes();
    for (int i = 0; i < result.reps().size(); i++) {
      JudgedRep judged = result.reps().get(i);
      if (pane.shows(judged.rep().start())) {
        String kind = checks.get(i).isMistake() ? "label bad" : "label";
        for (String text : SaidWords.of(judged, checks.get(i))) {
          double x = pane.labelX(judged.rep().start(), text);
          pane.label(kind, text, x, top + 13 + LANE * lanes.place(x, text));
        }
      }
    }
    return top + LANE * Math.max(1, lanes.count());
  }
}
