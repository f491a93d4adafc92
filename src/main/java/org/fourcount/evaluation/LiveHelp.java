package org.fourcount.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;

/**
 * How other parts that helped were said while they did.
 *
 * @param helped repetitions that are known to be compensated, and were counted
 * @param within of these, those in which it was said before they were over
 * @param after from when the part that was said had left its place to the moment it was said
 * @param others repetitions known not to be compensated
 * @param falsely of these, those in which it was said
 */
record LiveHelp(int helped, int within, Spread after, int others, int falsely) {
  static LiveHelp of(List<RecordingResult> results) {
    int helped = 0;
    int within = 0;
    int others = 0;
    int falsely = 0;
    List<Double> after = new ArrayList<>();
    for (RecordingResult result : results) {
      for (KnownSet set : KnownSet.of(result)) {
        for (KnownRep rep : set.reps()) {
          if (rep.measured().isEmpty() || rep.faults().isEmpty()) {
            continue;
          }
          Optional<Flag> said = said(result.helped(), rep.measured().get());
          if (rep.faults().get().stream().anyMatch(LiveHelp::isOfAPart)) {
            helped++;
            within += said.isPresent() ? 1 : 0;
            said.ifPresent(f -> after.add(f.raised() - f.from()));
          } else {
            others++;
            falsely += said.isPresent() ? 1 : 0;
          }
        }
      }
    }
    return new LiveHelp(helped, within, Spread.of(after), others, falsely);
  }

  /** A heave is no other part, and is told when the repetition is known. */
  private static boolean isOfAPart(String fault) {
    return Truth.isCompensation(fault) && !fault.equals("momentum");
  }

  private static Optional<Flag> said(List<Flag> helped, JudgedRep rep) {
    return helped.stream()
        .filter(f -> f.raised() >= rep.rep().start() && f.raised() <= rep.rep().end())
        .findFirst();
  }

  Section section() {
    boolean none = helped + others == 0;
    List<List<String>> rows =
        List.of(
            List.of("compensated ones: said while they lasted", Section.share(within, helped)),
            List.of("seconds after the part had left, median", Section.number(after.median())),
            List.of("seconds after the part had left, p95", Section.number(after.p95())),
            List.of("other ones: said falsely", Section.share(falsely, others)));
    return new Section(
        "Other parts, said while they help",
        List.of("repetitions", "here"),
        none ? List.of() : rows,
        none ? List.of(Section.NOT_HERE) : List.of());
  }
}
