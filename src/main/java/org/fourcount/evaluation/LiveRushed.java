package org.fourcount.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.fourcount.coaching.Flag;

/**
 * How right "too fast" was while the person moved, by phases whose times and rushing are known. A
 * flag belongs to the phase that its stretch, from the start it saw to the moment it was raised,
 * overlaps most.
 *
 * @param rushed phases that were rushed
 * @param within of these, those in which it was raised before they were over
 * @param after from the true start of these phases to the moment it was raised
 * @param calm phases that were not rushed
 * @param falsely of these, those for which it was raised
 * @param besideAnother of these, those in a repetition with another planted fault
 * @param elsewhere flags raised outside every repetition with known phases
 */
record LiveRushed(
    int rushed, int within, Spread after, int calm, int falsely, int besideAnother, int elsewhere) {

  static LiveRushed of(List<RecordingResult> results) {
    List<LivePhase> phases = new ArrayList<>();
    int elsewhere = 0;
    for (RecordingResult result : results) {
      List<LivePhase> here = LivePhase.all(result.recording());
      for (Flag flag : result.tooFast()) {
        elsewhere += here.isEmpty() || LivePhase.give(here, flag) ? 0 : 1;
      }
      phases.addAll(here);
    }
    List<LivePhase> rushed = phases.stream().filter(LivePhase::isRushed).toList();
    List<LivePhase> within = rushed.stream().filter(LivePhase::isRaisedWithin).toList();
    List<LivePhase> falsely = phases.stream().filter(LivePhase::isFalselyRaised).toList();
    return new LiveRushed(
        rushed.size(),
        within.size(),
        Spread.of(within.stream().map(LivePhase::delay).toList()),
        phases.size() - rushed.size(),
        falsely.size(),
        (int) falsely.stream().filter(LivePhase::hasOtherFault).count(),
        elsewhere);
  }

  Section section() {
    boolean none = rushed + calm == 0;
    List<List<String>> rows =
        List.of(
            List.of("rushed phases: raised within", Section.share(within, rushed)),
            List.of("seconds after the true start, median", Section.number(after.median())),
            List.of("seconds after the true start, p95", Section.number(after.p95())),
            List.of("other phases: raised falsely", Section.share(falsely, calm)),
            List.of("of these beside another planted fault", String.valueOf(besideAnother)),
            List.of("raised outside every repetition", String.valueOf(elsewhere)));
    return new Section(
        "\"Too fast\" while it is too fast",
        List.of("phases", "here"),
        none ? List.of() : rows,
        none ? List.of(Section.NOT_HERE) : List.of());
  }
}
