package org.fourcount.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fourcount.programme.Person;

/**
 * Takes a person out of everything: rows, raw recordings, backups, and what the files held of them.
 * The audit log keeps that it was done, to an id that means nothing any more. What was exported,
 * and what a disk keeps of overwritten blocks, is out of its reach.
 */
public final class Erasure {
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
   * @return backups, and what restores had put aside, that were damaged: nobody could be taken out
   *     of them for certain, and they were deleted
   */
  public List<Path> erase(Person person, String actor, Consumer<String> progress) {
    if (person.isGuest()) {
      throw new StoreTrouble("Guests are nobody in particular; there is nothing to erase.");
    }
    shredUnfinished(); // first, so that none becomes a backup after those were looked through
    eraseRecordings(person.id(), progress);
    List<Path> damaged = new ArrayList<>();
    for (Path copy : copies()) {
      progress.accept("copy " + copy.getFileName());
      if (!new OldCopy(copy).erase(person.id())) {
        damaged.add(copy);
      }
    }
    progress.accept("database"); // last, so that an erasure cut short can be done again
    store.write(
        tx -> {
          delete(tx, person.id());
          tx.audit().add(store.now(), actor, "person erased", person.id().toString(), "");
        });
    store.database().scrub();
    return damaged;
  }

  /** Sees to it that nothing of what was erased before can be read. */
  public void finish() {
    shredUnfinished();
    store.database().scrub();
  }

  private void shredUnfinished() {
    if (store.database() instanceof SqliteFile file) {
      Unfinished.shredAll(file);
    }
  }

  /** Backups, and what restores have put aside. */
  private List<Path> copies() {
    return store.database() instanceof SqliteFile file
        ? Stream.concat(Restore.putAside(file).stream(), new Backups(file).everything().stream())
            .toList()
        : List.of();
  }

  /** The person's, whatever file names them, and those that none names. */
  private void eraseRecordings(UUID person, Consumer<String> progress) {
    Set<String> theirs = new TreeSet<>(store.<List<String>>read(tx -> recordings(tx, person)));
    Set<String> named = new HashSet<>(store.<List<String>>read(tx -> tx.sets().recordings()));
    for (Path file : copies()) {
      OldCopy copy = new OldCopy(file);
      theirs.addAll(copy.recordings(person));
      named.addAll(copy.recordings());
    }
    for (String file : theirs) {
      progress.accept("recording " + file);
      Shredder.delete(recordings.resolve(file));
    }
    Orphans.delete(recordings, named, store.now().minus(RUNNING));
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
}
