package org.fourcount.evaluation;

import java.util.List;
import org.fourcount.sensor.recording.TrueRep;
import org.fourcount.sensor.recording.TrueSet;

/** The top of a picture: the sets, and the repetitions that were done. */
final class TruthLanes {
  private static final double TOP = 26;
  private static final double BAR = 20;

  private final Pane pane;

  TruthLanes(Pane pane) {
    this.pane = pane;
  }

  /** Draws both; the answer is where they end. */
  double draw(RecordingResult result) {
    pane.name("sets", 16);
    pane.name("done", TOP + 15);
    for (KnownSet known : KnownSet.of(result)) {
      if (pane.shows(known.set().start(), known.set().end())) {
        set(known.set(), known.counted().size());
      }
    }
    for (KnownSet set : KnownSet.of(result)) {
      for (KnownRep rep : set.reps()) {
        rep.times().filter(t -> pane.shows(t.start(), t.end())).ifPresent(t -> rep(t, rep));
      }
    }
    return TOP + BAR;
  }

  private void set(TrueSet set, int counted) {
    pane.box("set", set.start(), set.end(), 0, 22);
    String count = ": " + counted + " of " + set.reps();
    List<String> faults = set.faults().orElse(List.of());
    String known = faults.isEmpty() ? "" : " (" + String.join(", ", faults) + ")";
    String text = set.label() + known + count;
    if (!fits(text, set)) {
      text = set.label() + count;
    }
    if (fits(text, set) || set.end() <= pane.to()) { // else it stands in the next row
      String kind = counted == set.reps() ? "label" : "label bad";
      pane.label(kind, text, pane.labelX(set.start(), text), 16);
    }
  }

  private boolean fits(String text, TrueSet set) {
    return Pane.width(text) < pane.x(set.end()) - pane.x(set.start());
  }

  private void rep(TrueRep times, KnownRep rep) {
    boolean missed = rep.measured().isEmpty();
    if (times.hasPhases()) {
      pane.box("up", times.start(), times.concentricEnd(), TOP, BAR);
      pane.box("hold", times.concentricEnd(), times.eccentricStart(), TOP, BAR);
      pane.box("down", times.eccentricStart(), times.end(), TOP, BAR);
    }
    pane.box(missed ? "done missed" : "done", times.start(), times.end(), TOP, BAR);
    String faults = String.join(" ", times.faults().orElse(List.of()));
    String text = missed ? ("missed " + faults).strip() : faults;
    if (pane.shows(times.start()) && !text.isEmpty()) {
      pane.label(missed ? "label bad" : "label", text, pane.labelX(times.start(), text), TOP + 15);
    }
  }
}
