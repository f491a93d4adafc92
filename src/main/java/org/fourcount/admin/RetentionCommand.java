package org.fourcount.admin;

import java.util.concurrent.Callable;
import org.fourcount.programme.Retention;
import org.fourcount.store.Store;
import org.fourcount.store.ThinningOut;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Deletes what is too old. */
@Command(
    name = "retention",
    description =
        "Deletes what is older than kiosk.toml wants it kept; a kiosk does so by itself every day.",
    mixinStandardHelpOptions = true)
final class RetentionCommand implements Callable<Integer> {
  @Mixin private AdminStore admin = new AdminStore();

  @Override
  public Integer call() throws Exception {
    return admin.run(
        () -> {
          Retention periods = admin.station().retention();
          try (Store store = admin.openExisting()) {
            ThinningOut.Done done =
                new ThinningOut(store, admin.recordings()).by(periods, AdminStore.actor());
            admin.say(
                "Deleted: %d recordings (kept for %s), %d sessions (kept for %s).",
                done.recordings(),
                period(periods.recordingDays(), "days"),
                done.sessions(),
                period(periods.historyYears(), "years"));
          }
          return 0;
        });
  }

  private static String period(int count, String unit) {
    return count == 0 ? "ever" : count + " " + unit;
  }
}
