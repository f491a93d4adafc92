package org.fourcount.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fourcount.programme.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackupsTest {
  @TempDir Path folder;

  private static List<Path> files(String days) {
    return Arrays.stream(days.split(" "))
        .map(day -> Path.of("fourcount-2026" + day + (day.length() > 4 ? "" : "-120000") + ".db"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    // the newest first: what there is, and what is kept
    "0302, 0302",
    "0302-180000 0302-120000, 0302-180000",
    "0308 0307 0306 0305 0304 0303 0302 0301, 0308 0307 0306 0305 0304 0303 0302 0301",
    // the eighth day back is kept only as the newest of its week
    "0309 0308 0307 0306 0305 0304 0303 0302 0301, 0309 0308 0307 0306 0305 0304 0303 0301",
    "0329 0322 0315 0308 0301 0222 0215 0208 0201, 0329 0322 0315 0308 0301 0222 0215",
  })
  void theNewestOfSevenDaysAndFourWeeksAreKept(String there, String kept) {
    assertThat(Backups.kept(files(there))).isEqualTo(files(kept));
  }

  @ParameterizedTest
  @ValueSource(strings = {"20261399-999999", "20260231-120000", "20260302-240000"})
  void aFileWhoseNameIsNoTimeIsLeftAlone(String name) throws IOException {
    SqliteFile database = new SqliteFile(folder.resolve("fourcount.db"));
    Store.open(database, InstantSource.fixed(Made.NOON)).close();
    Backups backups = new Backups(database);
    Path odd = Files.createDirectory(backups.folder()).resolve("fourcount-" + name + ".db");
    Files.writeString(odd, "somebody's own");
    LocalDateTime now = LocalDateTime.of(2026, 3, 2, 12, 0);
    Path made = backups.make(now);
    assertThat(backups.all()).containsExactly(made);
    assertThat(backups.newest(now)).contains(made);
    assertThat(backups.times()).containsExactly(now);
    assertThat(odd).hasContent("somebody's own");
  }

  @Test
  void whatACrashLeftOfABackupGoesWithTheNextOneAndWhatIsBeingMadeStays() throws IOException {
    SqliteFile database = new SqliteFile(folder.resolve("fourcount.db"));
    Store.open(database, InstantSource.fixed(Made.NOON)).close();
    Backups backups = new Backups(database);
    Files.createDirectory(backups.folder());
    for (String end : List.of("", "-journal", "-wal", "-shm")) {
      Path left = backups.folder().resolve("fourcount-20260301-120000.db.unfinished" + end);
      Files.writeString(left, "left");
      Files.setLastModifiedTime(left, FileTime.from(Instant.now().minusSeconds(7200)));
    }
    Path running = backups.folder().resolve("before-migration-1.db.unfinished");
    Files.writeString(running, "being made");
    Path made = backups.make(LocalDateTime.of(2026, 3, 2, 12, 0));
    try (Stream<Path> files = Files.list(backups.folder())) {
      assertThat(files).containsExactlyInAnyOrder(made, running);
    }
  }

  @Test
  void theLogThatACrashLeftOfARestoreDoesNotGetIntoTheNext() throws Exception {
    SqliteFile database = new SqliteFile(folder.resolve("fourcount.db"));
    Store.open(database, InstantSource.fixed(Made.NOON)).close();
    LocalDateTime now = LocalDateTime.of(2026, 3, 2, 12, 0);
    Path backup = new Backups(database).make(now);
    Path half = OwnFolder.copy(backup, folder.resolve("fourcount.db.unfinished"));
    Path log = folder.resolve("fourcount.db.unfinished-wal");
    byte[] logged;
    try (Connection connection = new SqliteFile(half).writing();
        var statement = connection.createStatement()) {
      statement.execute("UPDATE person SET name = 'of a crash'");
      logged = Files.readAllBytes(log);
    }
    Files.write(log, logged);
    Files.writeString(folder.resolve("fourcount.db.unfinished-journal"), "of a crash");
    Restore.from(backup, database, now, "test");
    try (Store store = Store.open(database, InstantSource.fixed(Made.NOON))) {
      assertThat(store.<List<Person>>read(tx -> tx.people().withGuest()))
          .containsExactly(Person.GUEST);
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .noneMatch(f -> f.contains("unfinished"));
    }
    database.checkAll();
  }
}
