package org.fourcount.admin;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import org.fourcount.programme.Person;
import org.fourcount.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives data back. */
@Command(
    name = "export",
    description =
        "Writes what is kept of one person, or of everybody: JSON, CSV and the raw recordings.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  @Mixin private AdminStore admin = new AdminStore();

  @ArgGroup(multiplicity = "1")
  private Whom whom = new Whom();

  /** One or all. */
  static final class Whom {
    @Option(names = "--person", description = "Whose number.")
    @Nullable Integer number;

    @Option(names = "--all", description = "Everybody, guests included.")
    boolean all;
  }

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where to.")
  private Path out = Path.of("");

  @Override
  public Integer call() throws Exception {
    return admin.run(
        () -> {
          Path recordings = admin.recordings();
          try (Store store = admin.openExisting()) {
            List<Person> people = people(store);
            Path folder = PersonExport.folder(out, AdminStore.now());
            store.write( // first: no export is without it
                tx -> {
                  for (Person person : people) {
                    AdminStore.audit(
                        store,
                        tx,
                        "exported",
                        person.id().toString(),
                        String.valueOf(folder.getFileName()));
                  }
                });
            int missing = 0;
            try (ProgressBar bar = AdminStore.progress("Exporting", people.size())) {
              for (Person person : people) {
                missing += new PersonExport(store, person, recordings).write(folder);
                bar.step();
              }
            }
            admin.say("%s: %d exported; README.txt says what is where.", folder, people.size());
            if (missing > 0) {
              admin.say(
                  "%d recordings are missing in %s; everything else is there.",
                  missing, recordings);
            }
            return 0;
          }
        });
  }

  private List<Person> people(Store store) {
    Integer number = whom.number;
    return number == null
        ? store.read(tx -> tx.people().withGuest())
        : List.of(store.<Person>read(tx -> tx.people().known(number)));
  }
}
