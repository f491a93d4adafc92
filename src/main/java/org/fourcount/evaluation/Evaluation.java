package org.fourcount.evaluation;

import java.util.List;

/**
 * How right the station was about a number of recordings: everything that the report says, in
 * figures.
 *
 * @param results what was said of each recording, in order
 * @param unusable one sentence for each file that could not be used
 */
public record Evaluation(List<RecordingResult> results, List<String> unusable) {
  /** Keeps unchangeable copies of the lists. */
  public Evaluation {
    results = List.copyOf(results);
    unusable = List.copyOf(unusable);
  }

  /** The figures behind the sections, by the names they have in JSON. */
  Figures figures() {
    List<KnownSet> sets = KnownSet.all(results);
    return new Figures(
        ExecutionType.of(sets),
        PhaseAgreement.of(sets),
        HandLabels.of(sets),
        Delays.of(results),
        LiveRushed.of(results),
        LiveRushedReps.of(results),
        LiveHelp.of(results),
        WaysOfLifting.of(sets),
        Confusion.of(sets),
        Armed.of(results),
        Published.compare(results));
  }
}
