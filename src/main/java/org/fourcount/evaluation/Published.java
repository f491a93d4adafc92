package org.fourcount.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * The published figures, each beside the recordings of its own kind: the physiotherapy and the curl
 * recordings are those that the works used themselves; the simulated limbs stand for the weight
 * stacks of Viecelli. The works look at a whole recording afterwards; here nothing looks ahead.
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
  private static final String COUNT = "repetitions missed or false";
  private static final String OTHERS = "recordings of another kind";

  private Published() {}

  static List<Comparison> compare(List<RecordingResult> results) {
    List<RecordingResult> simulated = from(results, "simulation");
    PhaseAgreement phases = PhaseAgreement.of(KnownSet.all(simulated));
    PhaseAgreement.Row rep = phases.withoutHolds(PhaseAgreement.WHOLE);
    PhaseAgreement.Row up = phases.withoutHolds(PhaseAgreement.CONCENTRIC);
    double miscount = Totals.of(simulated).miscountPercent();
    List<RecordingResult> physiotherapy = from(results, "Yurtman");
    Totals therapy = Totals.of(physiotherapy);
    double type = ExecutionType.of(KnownSet.all(physiotherapy)).percent();
    double curls = WaysOfLifting.of(KnownSet.all(from(results, "Velloso"))).percent();
    List<Comparison> all = new ArrayList<>();
    all.add(Comparison.less(VIECELLI_2020, COUNT, 0.16, miscount));
    limits(all, VIECELLI_2020, -0.3, 0.3, rep);
    limits(all, VIECELLI_2020, -0.6, 0.3, up);
    all.add(Comparison.less(VIECELLI_2021, COUNT, 1.9, miscount));
    limits(all, VIECELLI_2021, -0.21, 0.22, rep);
    all.add(Comparison.less(YURTMAN, "missed", 8.58, therapy.missedPercent()));
    all.add(
        Comparison.less(YURTMAN, "false (there: of idle intervals)", 4.91, therapy.falsePercent()));
    all.add(Comparison.more(YURTMAN, "execution type right", 88.65, type));
    all.add(Comparison.more(VELLOSO, "five ways of lifting right, new person", 78.2, curls));
    all.add(Comparison.more(VELLOSO, "the same, person known", 98, curls));
    all.add(Comparison.notByRecordings("Pernek 2013", COUNT, "1.00 %", OTHERS));
    all.add(Comparison.notByRecordings("RecoFit 2014", "sets within one", "93.00 %", OTHERS));
    all.add(
        Comparison.notByRecordings(
            "Riel 2018",
            "off the 8 s asked for, by live feedback",
            "4.3 s to 1.5 s",
            "needs people at the screen"));
    return all;
  }

  private static void limits(
      List<Comparison> all, String work, double lower, double upper, PhaseAgreement.Row here) {
    String figure = here.phase() + ", no holds, ";
    all.add(Comparison.limits(work, figure + "announced", lower, upper, here.announced()));
    all.add(Comparison.limits(work, figure + "corrected", lower, upper, here.corrected()));
  }

  /** Recordings of this kind, by the source that they name. */
  private static List<RecordingResult> from(List<RecordingResult> results, String source) {
    return results.stream().filter(r -> r.recording().source().contains(source)).toList();
  }

  static Section section(List<Comparison> comparisons) {
    return new Section(
        "Published figures, each beside the recordings of its kind",
        List.of("work", "figure", "published", "here", "here is"),
        comparisons.stream().map(Comparison::row).toList(),
        List.of(
            "published: found in whole recordings afterwards",
            "here: counts and verdicts as said when each repetition was certain; phases as announced then, and as corrected once the next one was finished",
            "the people of the physiotherapy and curl recordings were seen while the thresholds were chosen; simulated limbs stand for Viecelli's weight stacks"));
  }
}
