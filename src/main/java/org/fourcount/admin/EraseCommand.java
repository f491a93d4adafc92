package org.fourcount.admin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import org.fourcount.programme.Person;
import org.fourcount.store.Erasure;
import org.fourcount.store.Store;
import org.fourcount.store.StoreTrouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Erases a person from everything. */
@Command(
    name = "erase",
    description =
        "Erases a person: database, backups and raw recordings. It cannot be undone; exports that"
            + " were made stay.",
    mixinStandardHelpOptions = true)
final class EraseCommand implements Callable<Integer> {
  @Mixin private AdminStore admin = new AdminStore();

  @Option(names = "--person", required = true, description = "Whose number.")
  private int number;

  @Option(names = "--yes", description = "Really.")
  private boolean really;

  @Override
  public Integer call() throws Exception {
    return admin.run(
        () -> {
          Path recordings = admin.recordings();
          List<Path> damaged;
          try (Store store = admin.openExisting();
              ProgressBar bar = AdminStore.progress("Erasing", -1)) {
            Optional<Person> found = store.read(tx -> tx.people().byNumber(number));
            if (found.isEmpty()) {
              new Erasure(store, recordings).finish(); // one may have been cut short
              throw new StoreTrouble(
                  "Nobody has the number "
                      + number
                      + ". Nothing that was erased before can be read in the database's files now.");
            }
            Person person = found.get();
            if (!really) {
              throw new StoreTrouble(
                  "This erases person " + number + " for good; say --yes if that is meant.");
            }
            damaged =
                new Erasure(store, recordings)
                    .erase(
                        person,
                        AdminStore.actor(),
                        what -> {
                          bar.setExtraMessage(what);
                          bar.step();
                        });
          }
          for (Path file : damaged) {
            admin.say(
                "%s was damaged, so that nobody could be taken out of it: it was deleted, with all"
                    + " that it held.",
                file);
          }
          admin.say("Person %d is erased.", number);
          return 0;
        });
  }
}
