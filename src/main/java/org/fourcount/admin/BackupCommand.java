package org.fourcount.admin;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import org.fourcount.store.Backups;
import org.fourcount.store.SqliteFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes a backup; a kiosk may be running. */
@Command(
    name = "backup",
    description =
        "Makes a backup beside the database, checks it, and keeps the newest of 7 days and 4 weeks.",
    mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
  @Mixin private AdminStore admin = new AdminStore();

  @Override
  public Integer call() throws Exception {
    SqliteFile[] file = new SqliteFile[1];
    return admin.run(
        () -> {
          file[0] = admin.file();
          admin.open().close(); // so that it is there, and not a newer one's
          Path made;
          try (ProgressBar bar = AdminStore.progress("Backing up", -1)) {
            made = new Backups(file[0]).make(AdminStore.now());
            bar.step();
          }
          admin.say("%s: made and checked.", made);
          return 0;
        });
  }
}
