package org.fourcount.admin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import org.fourcount.store.Backups;
import org.fourcount.store.Restore;
import org.fourcount.store.SqliteFile;
import org.fourcount.store.StoreTrouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Restores a backup; no kiosk may be running. */
@Command(
    name = "restore",
    description = "Restores a backup. What it replaces is kept under another name.",
    mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
  @Mixin private AdminStore admin = new AdminStore();

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "Which (default: the newest).")
  private @Nullable Path backup;

  @Override
  public Integer call() throws Exception {
    return admin.run(
        () -> {
          SqliteFile file = admin.file();
          Path from = backup == null ? newest(file) : backup;
          Path aside;
          try (ProgressBar bar = AdminStore.progress("Restoring", -1)) {
            aside = Restore.from(from, file, AdminStore.now(), AdminStore.actor());
            bar.step();
          }
          admin.open().close(); // brings its tables up to date
          admin.say("Restored %s.", from);
          if (Files.exists(aside)) {
            admin.say("What was there is now %s.", aside);
          }
          return 0;
        });
  }

  private static Path newest(SqliteFile file) {
    Backups backups = new Backups(file);
    return backups
        .newest(AdminStore.now())
        .orElseThrow(
            () -> new StoreTrouble(backups.folder() + ": there is no backup here; name one."));
  }
}
