package org.fourcount.simulation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.fourcount.evaluation.RecordingFolder;

/**
 * What the kiosk counts beside what {@code evaluate} counts: every set of every recording in the
 * folders named, through the live coach that knows the person.
 */
public final class CoachReport {
  private CoachReport() {}

  /** Prints a row for each set in which the two differ, and the sums of each folder. */
  public static void main(String[] folders) throws Exception {
    for (String folder : folders) {
      List<CoachedRecording> all = new ArrayList<>();
      for (Path toml : RecordingFolder.recordings(Path.of(folder))) {
        all.add(CoachedRecording.of(toml));
      }
      System.out.println(folder);
      print("each set on its own", all, CoachedRecording::sets);
      print("all sets in one go", all, CoachedRecording::whole);
    }
  }

  private static void print(
      String how,
      List<CoachedRecording> all,
      Function<CoachedRecording, List<CoachedRecording.Counted>> which) {
    List<CoachedRecording.Counted> sets = new ArrayList<>();
    for (CoachedRecording recording : all) {
      for (CoachedRecording.Counted set : which.apply(recording)) {
        sets.add(set);
        if (set.coach() != set.judge()) {
          row(recording.name(), set);
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %d sets, done %d, counted by the judge %d, by the coach %d%n",
        how,
        sets.size(),
        sum(sets, CoachedRecording.Counted::done),
        sum(sets, CoachedRecording.Counted::judge),
        sum(sets, CoachedRecording.Counted::coach));
  }

  private static void row(String name, CoachedRecording.Counted set) {
    System.out.printf(
        Locale.ROOT,
        "  %-30s %-24s done %2d, judge %2d, coach %2d, outside of the set %d and %d%n",
        name,
        set.label(),
        set.done(),
        set.judge(),
        set.coach(),
        set.judgeOutside(),
        set.coachOutside());
  }

  private static int sum(
      List<CoachedRecording.Counted> of, ToIntFunction<CoachedRecording.Counted> what) {
    return of.stream().mapToInt(what).sum();
  }
}
