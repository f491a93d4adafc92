package org.fourcount.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.fourcount.programme.Role;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * Makes one person's years those of many, stops that station in the middle, and starts it again.
 */
final class ManyPeople {
  /** What a copy of a row has that is its own; the other columns stay as they are. */
  private static final List<List<String>> COPIES =
      List.of(
          List.of("session", "seq + :sessions", "seq", "id || :suffix", "id", ":person", "person"),
          List.of(
              "lifting_set",
              "seq + :sets",
              "seq",
              "id || :suffix",
              "id",
              "session + :sessions",
              "session"),
          List.of("rep", "lifting_set + :sets", "lifting_set"),
          List.of("flag", "lifting_set + :sets", "lifting_set"),
          List.of("unseen", "lifting_set + :sets", "lifting_set"));

  private ManyPeople() {}

  /**
   * Measures it.
   *
   * @param file a database with years of one person
   * @param people how many there are to be
   * @param times how often each does what is there
   */
  static void at(Path file, int people, int times) throws Exception {
    Path folder = Files.createDirectory(file.resolveSibling("many"));
    Path stopped = folder.resolve("fourcount.db");
    try (Store store = Store.open(new SqliteFile(file), InstantSource.system())) {
      multiply(store, people, times);
    }
    try (Store store = Store.open(new SqliteFile(file), InstantSource.system())) {
      store.write(tx -> tx.sessions().add(Made.session(new UUID(0, 0), Made.NOON)));
      Files.copy(file, stopped);
      Files.copy(wal(file), wal(stopped));
    }
    List<Runnable> later = new ArrayList<>();
    SqliteFile database = new SqliteFile(stopped);
    long before = System.nanoTime();
    try (Store store = new StationStore(database, InstantSource.system(), later::add).open()) {
      store.write(tx -> tx.sessions().add(Made.session(new UUID(0, 0), Made.NOON)));
      long kept = System.nanoTime();
      later.get(0).run();
      double megabytes = Files.size(stopped) / 1e6;
      double checked = (System.nanoTime() - kept) / 1e9;
      System.out.printf(
          Locale.ROOT,
          "%d people, 10 years, %.0f MB, not closed: open and the first change kept after %.0f ms;"
              + " checked after %.1f s more, %.1f ms a megabyte.%n",
          people,
          megabytes,
          (kept - before) / 1e6,
          checked,
          1e3 * checked / megabytes);
    }
  }

  private static Path wal(Path file) throws IOException {
    return file.resolveSibling(file.getFileName() + "-wal");
  }

  private static void multiply(Store store, int people, int times) {
    long sessions = max(store, "session");
    long sets = max(store, "lifting_set");
    for (int copy = 1; copy < people * times; copy++) {
      int n = copy;
      store.write(
          tx -> {
            var person = Made.person(1000 + n, Role.CLIENT);
            tx.people().add(person);
            for (List<String> how : COPIES) {
              tx.handle()
                  .createUpdate(sql(tx, how))
                  .configure(SqlStatements.class, all -> all.setUnusedBindingAllowed(true))
                  .bind("sessions", sessions * n)
                  .bind("sets", sets * n)
                  .bind("suffix", "-" + n)
                  .bind("person", person.id().toString())
                  .bind("sessionsBefore", sessions)
                  .bind("setsBefore", sets)
                  .execute();
            }
          });
    }
  }

  private static String sql(Transaction tx, List<String> how) {
    String table = how.get(0);
    List<String> columns =
        tx.handle()
            .createQuery("SELECT name FROM pragma_table_info('" + table + "')")
            .mapTo(String.class)
            .list();
    List<String> values = new ArrayList<>(columns);
    for (int i = 1; i < how.size(); i += 2) {
      values.set(columns.indexOf(how.get(i + 1)), how.get(i));
    }
    String first =
        table.equals("session")
            ? "seq <= :sessionsBefore"
            : table.equals("lifting_set") ? "seq <= :setsBefore" : "lifting_set <= :setsBefore";
    return "INSERT INTO "
        + table
        + " SELECT "
        + String.join(", ", values)
        + " FROM "
        + table
        + " WHERE "
        + first;
  }

  private static long max(Store store, String table) {
    return store.<Long>read(
        tx -> tx.handle().createQuery("SELECT max(seq) FROM " + table).mapTo(Long.class).one());
  }
}
