package org.fourcount.simulation;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is counted while nobody lifts: {@code --minutes 60}, and {@code --offset 100} for people
 * with other seeds. The same figures each time.
 */
public final class PhantomReport {
  private PhantomReport() {}

  /** Prints the report. */
  public static void main(String[] args) {
    double minutes = option(args, "--minutes", 60);
    List<MatrixCase> people = PhantomHour.people((long) option(args, "--offset", 0));
    hours(people, minutes, System.out);
    visits(people, System.out);
  }

  private static double option(String[] args, String name, double usual) {
    int at = List.of(args).indexOf(name);
    return at < 0 ? usual : Double.parseDouble(args[at + 1]);
  }

  private static void hours(List<MatrixCase> people, double minutes, PrintStream out) {
    List<PhantomHour> hours = people.parallelStream().map(p -> PhantomHour.of(p, minutes)).toList();
    out.printf(
        "A judge left on for %.0f minutes of walking, strapping, sitting down, fidgeting, reaching:%n",
        minutes);
    out.println("phantom repetitions per 10 minutes, and how many during what");
    Map<Activity, Integer> all = new EnumMap<>(Activity.class);
    for (PhantomHour h : hours) {
      Map<Activity, Integer> during = new EnumMap<>(Activity.class);
      h.activities().forEach(a -> during.merge(a, 1, Integer::sum));
      h.activities().forEach(a -> all.merge(a, 1, Integer::sum));
      out.printf(
          Locale.ROOT, "%6.1f  %s%n        %s%n", h.perTenMinutes(), during, h.person().inWords());
    }
    out.println("per minute of each activity, over all people");
    for (Activity a : Activity.values()) {
      double seconds = hours.stream().mapToDouble(h -> h.secondsOf().get(a)).sum();
      out.printf(
          Locale.ROOT,
          "%-14s %6.1f min %6d phantoms %6.2f a minute%n",
          a,
          seconds / 60,
          all.getOrDefault(a, 0),
          60 * all.getOrDefault(a, 0) / Math.max(1, seconds));
    }
  }

  private static void visits(List<MatrixCase> people, PrintStream out) {
    out.println();
    out.println(
        "Visits led by the coach: 5 minutes about, the set of 5, 5 minutes about, again asked for, 5 minutes about");
    out.printf(
        "%-8s %-14s %6s %15s %13s %12s %14s %8s %s%n",
        "person",
        "the coach",
        "range",
        "counted before",
        "live before s",
        "set: counted",
        "counted after",
        "between",
        "stage when the set began");
    for (MatrixCase p : people) {
      visit(p, "knows them", CoachedVisit.known(p, 5), out);
      visit(p, "guides them", CoachedVisit.guided(p, 5), out);
    }
  }

  private static void visit(MatrixCase p, String how, CoachedVisit v, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "seed %-3d %-14s %3.0f/%-3.0f %14d %13.0f %9d/%d %14d %8d %s%n",
        p.seed(),
        how,
        v.range(),
        p.lifting().rangeDegrees(),
        v.countedBefore(),
        v.liveBefore(),
        v.counted(),
        v.done(),
        v.countedAfter(),
        v.countedBetween(),
        v.stageAtLift());
  }
}
