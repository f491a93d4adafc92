package org.fourcount.admin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import org.fourcount.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks everything that can be checked. */
@Command(
    name = "verify",
    description =
        "Checks the whole database, the audit log, and that every set's raw recording is there.",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  private static final int FOUND_SOMETHING = 1;

  @Mixin private AdminStore admin = new AdminStore();

  @Override
  public Integer call() throws Exception {
    return admin.run(
        () -> {
          Path recordings = admin.recordings();
          List<String> found = new ArrayList<>();
          try (ProgressBar bar = AdminStore.progress("Verifying", 3);
              Store store = admin.openVerified()) {
            bar.step();
            String broken = store.read(tx -> tx.audit().broken());
            if (broken != null) {
              found.add(broken);
            }
            bar.step();
            for (String file : store.<List<String>>read(tx -> tx.sets().recordings())) {
              if (!Files.exists(recordings.resolve(file))) {
                found.add(recordings.resolve(file) + ": this recording of a set is missing.");
              }
            }
            bar.step();
          }
          found.forEach(sentence -> admin.say("%s", sentence));
          admin.say(found.isEmpty() ? "All is well." : "Everything else is well.");
          return found.isEmpty() ? 0 : FOUND_SOMETHING;
        });
  }
}
