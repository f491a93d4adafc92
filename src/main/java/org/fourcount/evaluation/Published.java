package org.fourcount.evaluation;

import java.util.List;

/**
 * The published figures, and how these recordings compare. All of the works below look at a
 * recording after the fact; here everything is said while the person moves.
 *
 * <ul>
 *   <li>Viecelli and others, Using smartphone accelerometer data to obtain scientific
 *       mechanical-biological descriptors of resistance exercise training, PLoS ONE 2020: a phone
 *       on the weight stack.
 *   <li>Viecelli and others 2021, the same for repetitions of 1 to 8 s.
 *   <li>Yurtman and Barshan, Automated evaluation of physical therapy exercises using
 *       multi-template dynamic time warping on wearable sensor signals, Comput Methods Programs
 *       Biomed 2014: all 120 of the physiotherapy sets. Its 4.91 % are of the idle intervals.
 *   <li>Velloso and others, Qualitative activity recognition of weight lifting exercises, Augmented
 *       Human 2013: the curl recordings.
 *   <li>Pernek and others, Exercise repetition detection for resistance training based on
 *       smartphones, Pers Ubiquit Comput 2013.
 *   <li>Morris and others, RecoFit: using a wearable sensor to find, recognize, and count
 *       repetitive exercises, CHI 2014.
 *   <li>Riel and others 2018, feedback on the tempo of a strengthening exercise.
 * </ul>
 */
final class Published {
  private static final String VIECELLI_2020 = "Viecelli 2020";
  private static final String VIECELLI_2021 = "Viecelli 2021";
  private static final String YURTMAN = "Yurtman and Barshan 2014";
  private static final String VELLOSO = "Velloso 2013";
  private static final String PERNEK = "Pernek 2013";
  private static final String COUNT = "repetitions missed or false";

  private Published() {}

  static List<Comparison> compare(List<RecordingResult> results, PhaseAgreement phases) {
    Totals all = Totals.of(results);
    double miscount = all.missedPercent() + all.falsePercent();
    Agreement rep = phases.withoutHolds(PhaseAgreement.WHOLE);
    List<RecordingResult> physiotherapy = from(results, "Yurtman");
    Totals therapy = Totals.of(physiotherapy);
    double type = ExecutionType.of(KnownSet.all(physiotherapy)).percent();
    Totals curls = Totals.of(from(results, "Velloso"));
    double boundaries = Boundaries.meanErrorPercent(KnownSet.all(results));
    return List.of(
        Comparison.less(VIECELLI_2020, COUNT, 0.16, miscount),
        Comparison.limits(VIECELLI_2020, "whole repetition, no holds", -0.3, 0.3, rep),
        Comparison.limits(
            VIECELLI_2020,
            "concentric, no holds",
            -0.6,
            0.3,
            phases.withoutHolds(PhaseAgreement.CONCENTRIC)),
        Comparison.less(VIECELLI_2021, COUNT, 1.9, miscount),
        Comparison.limits(VIECELLI_2021, "whole repetition, no holds", -0.21, 0.22, rep),
        Comparison.less(YURTMAN, "missed, their recordings", 8.58, therapy.missedPercent()),
        Comparison.less(YURTMAN, "false (there: of idle intervals)", 4.91, therapy.falsePercent()),
        Comparison.more(YURTMAN, "execution type right", 88.65, type),
        Comparison.more(
            VELLOSO, "way of lifting right, new person", 78.2, curls.rightOfDonePercent()),
        Comparison.more(VELLOSO, "the same, person known", 98, curls.rightOfDonePercent()),
        Comparison.less(PERNEK, COUNT, 1, miscount),
        Comparison.less(PERNEK, "start and end off, of a repetition", 11, boundaries),
        Comparison.more("RecoFit 2014", "sets within one", 93, all.withinOnePercent()),
        Comparison.notByRecordings(
            "Riel 2018",
            "off the 8 s asked for, by live feedback",
            "4.3 s to 1.5 s",
            "needs people at the screen"));
  }

  /** Recordings of this work, by the source that they name. */
  private static List<RecordingResult> from(List<RecordingResult> results, String author) {
    return results.stream().filter(r -> r.recording().source().contains(author)).toList();
  }

  static Section section(List<Comparison> comparisons) {
    return new Section(
        "Published figures, all after the fact; here live",
        List.of("work", "figure", "published", "here", "here is"),
        comparisons.stream().map(Comparison::row).toList(),
        List.of());
  }
}
