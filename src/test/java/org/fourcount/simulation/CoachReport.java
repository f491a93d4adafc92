package org.fourcount.simulation;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.fourcount.evaluation.RecordingFolder;

/**
 * What the kiosk counts beside what {@code evaluate} counts: every set of every recording in the
 * folders named, through the live coach that knows the person.
 */
public final class CoachReport {
  private CoachReport() {}

  /** Prints a row a set where the two differ, and the sums of each folder. */
  public static void main(String[] folders) throws Exception {
    for (String folder : folders) {
      List<CoachedRecording> all = new java.util.ArrayList<>();
      for (Path toml : RecordingFolder.recordings(Path.of(folder))) {
        all.add(CoachedRecording.of(toml));
      }
      System.out.println(folder);
      print("each set on its own", all, CoachedRecording::sets);
      print("in one go", all, CoachedRecording::whole);
    }
  }

  private static void print(
      String how,
      List<CoachedRecording> all,
      java.util.function.Function<CoachedRecording, List<CoachedRecording.Counted>> which) {
    for (CoachedRecording r : all) {
      for (CoachedRecording.Counted c : which.apply(r)) {
        if (c.coach() != c.judge()) {
          System.out.printf(
              Locale.ROOT,
              "  %-30s %-24s done %2d, judge %2d, coach %2d, outside %d %d%n",
              r.name(),
              c.label(),
              c.done(),
              c.judge(),
              c.coach(),
              c.judgeOutside(),
              c.coachOutside());
        }
      }
    }
    List<CoachedRecording.Counted> sets =
        all.stream().flatMap(r -> which.apply(r).stream()).toList();
    System.out.printf(
        Locale.ROOT,
        "%s: %d sets, done %d, judge %d, coach %d%n",
        how,
        sets.size(),
        sum(sets, c -> c.done()),
        sum(sets, c -> c.judge()),
        sum(sets, c -> c.coach()));
  }

  private static int sum(
      List<CoachedRecording.Counted> of, ToIntFunction<CoachedRecording.Counted> what) {
    return of.stream().mapToInt(what).sum();
  }
}
