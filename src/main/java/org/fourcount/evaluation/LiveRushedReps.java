package org.fourcount.evaluation;

import java.util.List;
import org.fourcount.coaching.JudgedRep;

/**
 * How right "too fast" was while the person moved where each repetition is to last as long as the
 * approved one, so that only the repetition as a whole can be rushed.
 *
 * @param rushed counted repetitions of those that were rushed
 * @param raised of these, those during which it was raised
 * @param calm counted repetitions that were not rushed
 * @param falsely of these, those during which it was raised
 */
record LiveRushedReps(int rushed, int raised, int calm, int falsely) {
  static LiveRushedReps of(List<RecordingResult> results) {
    List<KnownSet> sets =
        KnownSet.all(results.stream().filter(r -> r.recording().tempo().isEmpty()).toList());
    List<JudgedRep> rushed = counted(sets, true);
    List<JudgedRep> calm = counted(sets, false);
    return new LiveRushedReps(rushed.size(), raised(rushed), calm.size(), raised(calm));
  }

  private static List<JudgedRep> counted(List<KnownSet> sets, boolean wereRushed) {
    return sets.stream()
        .flatMap(s -> s.reps().stream())
        .filter(r -> r.faults().isPresent())
        .filter(r -> r.faults().get().contains("rushed") == wereRushed)
        .flatMap(r -> r.measured().stream())
        .toList();
  }

  private static int raised(List<JudgedRep> reps) {
    return (int) reps.stream().filter(r -> !Double.isNaN(r.rushedRaised())).count();
  }

  Section section() {
    boolean none = rushed + calm == 0;
    return new Section(
        "\"Too fast\" during repetitions at one's own pace",
        List.of("repetitions", "here"),
        none
            ? List.of()
            : List.of(
                List.of("rushed ones: raised", Section.share(raised, rushed)),
                List.of("other ones: raised falsely", Section.share(falsely, calm))),
        none ? List.of(Section.NOT_HERE) : List.of());
  }
}
