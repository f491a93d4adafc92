package org.fourcount.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.fourcount.programme.Person;
import org.fourcount.programme.Role;
import org.fourcount.programme.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that cannot be used: one sentence each, and nothing is overwritten. */
class SqliteTroubleTest {
  private static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 2, 12, 0);

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("fourcount.db");
  }

  private Store open() {
    return Store.open(new SqliteFile(file()), InstantSource.fixed(Made.NOON));
  }

  private void fill() {
    try (Store store = open()) {
      store.write(
          tx -> {
            for (int set = 0; set < 40; set++) {
              Session session = Made.session(Person.GUEST.id(), Made.NOON);
              tx.sessions().add(session);
              long seq = tx.sets().add(Made.set("row", 10, Made.NOON), session.id(), null);
              for (int n = 1; n <= 10; n++) {
                tx.reps().put(seq, n, Made.rep(n));
              }
            }
          });
    }
  }

  private void overwrite(long at, int bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.allocate(bytes), at);
    }
  }

  @Test
  void folderAndFilesAreMadeForThisAccountAlone() throws IOException {
    Path made = folder.resolve("a").resolve("b");
    SqliteFile file = new SqliteFile(made.resolve("fourcount.db"));
    try (Store store = new StationStore(file, InstantSource.system()).open()) {
      store.write(tx -> tx.people().add(Made.person(7, Role.CLIENT)));
      Path backup = new Backups(file).make(NOON);
      Restore.from(
          backup, new SqliteFile(made.resolve("restored").resolve("fourcount.db")), NOON, "test");
      try (Stream<Path> all = Files.walk(made)) {
        assertThat(all)
            .hasSize(10) // 3 folders, database with two logs and lock, backup, restored with lock
            .allSatisfy(path -> assertThat(rights(path)).endsWith("------"));
      }
    }
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void whatIsNoDatabaseIsLeftAlone() throws IOException {
    String text = "My diary. ".repeat(500);
    Files.writeString(file(), text);
    assertThatThrownBy(this::open)
        .isInstanceOf(StoreTrouble.class)
        .hasMessageContaining(
            "damaged (it does not begin as a database does); nothing was changed");
    assertThat(Files.readString(file())).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(longs = {100, 4096, 5 * 4096, 12 * 4096})
  void aDamagedDatabaseIsFoundAfterAnUncleanStopAndLeftAlone(long at) throws Exception {
    fill();
    overwrite(at, 2000);
    byte[] damaged = Files.readAllBytes(file());
    Files.write(folder.resolve("fourcount.db-wal"), new byte[64]); // as after a power cut
    assertThatThrownBy(new SqliteFile(file())::checkIfUnclosed)
        .isInstanceOf(StoreTrouble.class)
        .hasMessageContaining("this database is damaged (")
        .hasMessageContaining("restore a backup");
    assertThatThrownBy(this::open).hasMessageContaining("this database is damaged (");
    assertThat(Files.readAllBytes(file())).isEqualTo(damaged);
  }

  @Test
  void aDatabaseThatAnotherProgramHoldsIsSaid() throws SQLException {
    fill();
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
        var statement = other.createStatement()) {
      statement.execute("PRAGMA locking_mode = EXCLUSIVE");
      statement.execute("BEGIN EXCLUSIVE");
      statement.execute("UPDATE person SET name = name");
      assertThatThrownBy(this::open)
          .isInstanceOf(StoreTrouble.class)
          .hasMessage(file() + ": another program holds it; end that program.");
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsSaid() throws IOException {
    Path notAFolder = Files.writeString(folder.resolve("file"), "");
    SqliteFile inside = new SqliteFile(notAFolder.resolve("fourcount.db"));
    assertThatThrownBy(() -> Store.open(inside, InstantSource.system()))
        .isInstanceOf(StoreTrouble.class)
        .hasMessageContaining("cannot be used");
  }

  @Test
  void aFullDatabaseIsSaidAndNothingOfTheTransactionIsKept() {
    fill();
    try (Store store = open()) {
      int pages =
          store.<Integer>read(
              tx -> tx.handle().createQuery("PRAGMA page_count").mapTo(int.class).one());
      assertThatThrownBy(
              () ->
                  store.write(
                      tx -> {
                        tx.handle()
                            .createQuery("PRAGMA max_page_count = " + pages)
                            .mapTo(int.class)
                            .one();
                        for (int i = 0; i < 1000; i++) {
                          tx.sessions().add(Made.session(Person.GUEST.id(), Made.NOON));
                        }
                      }))
          .hasMessage(file() + ": the disk is full; free some space.");
      assertThat(store.<java.util.List<Session>>read(tx -> tx.sessions().of(Person.GUEST.id())))
          .hasSize(40);
    }
  }
}
