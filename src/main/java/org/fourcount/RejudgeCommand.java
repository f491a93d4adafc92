package org.fourcount;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import org.fourcount.admin.AdminStore;
import org.fourcount.station.Rejudge;
import org.fourcount.store.Sets;
import org.fourcount.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Judges kept sets again. */
@Command(
    name = "rejudge",
    description =
        "Judges kept sets again from their raw recordings, and says what is not as it was kept."
            + " Nothing is changed.",
    mixinStandardHelpOptions = true)
final class RejudgeCommand implements Callable<Integer> {
  private static final int FOUND_SOMETHING = 1;

  @Mixin private AdminStore admin = new AdminStore();

  @Parameters(
      paramLabel = "SET",
      arity = "0..*",
      description =
          "Names of their recordings, such as set-20261124-101500-000.fcraw; without any: all.")
  private List<String> names = List.of();

  @Override
  public Integer call() throws Exception {
    Main.logErrorsOnly();
    return admin.run(
        () -> {
          Path recordings = admin.recordings();
          try (Store store = admin.openExisting()) {
            List<Sets.Kept> sets = wanted(store.read(tx -> tx.sets().recorded()));
            List<Rejudge> judged = new ArrayList<>();
            try (ProgressBar bar = AdminStore.progress("Judging", sets.size())) {
              for (Sets.Kept set : sets) {
                judged.add(Rejudge.of(set, store, recordings));
                bar.step();
              }
            }
            return tell(judged);
          }
        });
  }

  private List<Sets.Kept> wanted(List<Sets.Kept> all) {
    for (String name : names) {
      if (all.stream().noneMatch(set -> name.equals(set.set().recording()))) {
        throw new IllegalArgumentException(
            "No kept set has the recording " + name + "; leave it out to judge all sets.");
      }
    }
    return all.stream()
        .filter(set -> names.isEmpty() || names.contains(set.set().recording()))
        .toList();
  }

  private int tell(List<Rejudge> judged) {
    judged.forEach(set -> set.lines().forEach(line -> admin.say("%s", line)));
    long same = judged.stream().filter(Rejudge::isSame).count();
    admin.say("%d of %d sets are the same to the last bit.", same, judged.size());
    return same == judged.size() ? 0 : FOUND_SOMETHING;
  }
}
