package org.fourcount.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.fourcount.programme.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a person out of everything: rows, raw recordings, backups, and what the files held of them.
 * The audit log keeps that it was done, to an id that means nothing any more. What was exported,
 * and what a disk keeps of overwritten blocks, is out of its reach.
 */
public final class Erasure {
  private static final Logger LOG = LoggerFactory.getLogger(Erasure.class);

  /** What was written to within this time may be a set that runs. */
  private static final Duration RUNNING = Duration.ofHours(1);

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
    Set<String> named = Set.copyOf(store.<List<String>>read(tx -> tx.sets().recordings()));
    Orphans.delete(recordings, named, store.now().minus(RUNNING));
    if (store.database() instanceof SqliteFile file) {
      for (Path aside : Restore.putAside(file)) {
        progress.accept("what was there before a restore, " + aside.getFileName());
        Shredder.delete(aside);
      }
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

  /** As it is: a backup of an older program is not brought up to date for it. */
  private static void eraseFrom(SqliteFile backup, UUID person) {
    try (Connection connection = backup.writing()) {
      try (PreparedStatement delete =
          connection.prepareStatement("DELETE FROM person WHERE id = ?")) {
        delete.setString(1, person.toString());
        delete.executeUpdate();
      }
    } catch (SQLException e) {
      if (!SqliteTrouble.isDamage(e)) {
        throw backup.trouble(e);
      }
      LOG.warn("{} is damaged and of no use; it is deleted.", backup.file(), e);
      Shredder.delete(backup.file());
      return;
    }
    backup.scrub();
  }
}
