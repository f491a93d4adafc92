package org.fourcount.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.fourcount.programme.Person;

/**
 * Takes a person out of everything: rows, raw recordings, backups, and what the files held of them.
 * The audit log keeps that it was done, to an id that means nothing any more. What was exported,
 * and what a disk keeps of overwritten blocks, is out of its reach.
 */
public final class Erasure {
  private final Store store;
  private final Path recordings;

  /**
   * Erases from this store.
   *
   * @param recordings folder of the raw recordings
   */
  public Erasure(Store store, Path recordings) {
    this.store = store;
    this.recordings = recordings;
  }

  /**
   * Erases somebody.
   *
   * @param actor who does it, for the audit log
   * @param progress told what is being done, a few words at a time
   */
  public void erase(Person person, String actor, Consumer<String> progress) {
    if (person.isGuest()) {
      throw new StoreTrouble("Guests are nobody in particular; there is nothing to erase.");
    }
    for (String file : store.<List<String>>read(tx -> recordings(tx, person.id()))) {
      progress.accept("recording " + file);
      Shredder.delete(recordings.resolve(file));
    }
    if (store.database() instanceof SqliteFile file) {
      for (Path backup : new Backups(file).everything()) {
        progress.accept("backup " + backup.getFileName());
        eraseFrom(new SqliteFile(backup), person.id());
      }
    }
    progress.accept("database"); // last, so that an erasure cut short can be done again
    store.write(
        tx -> {
          delete(tx, person.id());
          tx.audit().add(store.now(), actor, "person erased", person.id().toString(), "");
        });
    store.database().scrub();
  }

  private static void delete(Transaction tx, UUID person) {
    tx.handle().execute("DELETE FROM person WHERE id = ?", person.toString());
  }

  private static List<String> recordings(Transaction tx, UUID person) {
    return tx.handle()
        .createQuery(
            "SELECT DISTINCT recording FROM lifting_set s JOIN session ON session.seq = s.session"
                + " WHERE session.person = :person AND recording IS NOT NULL")
        .bind("person", person.toString())
        .mapTo(String.class)
        .list();
  }

  private static void eraseFrom(SqliteFile backup, UUID person) {
    try (Store store = Store.open(backup, InstantSource.system())) {
      store.write(tx -> delete(tx, person));
      backup.scrub();
    }
  }
}
