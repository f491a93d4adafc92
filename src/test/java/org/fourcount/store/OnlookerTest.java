package org.fourcount.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.fourcount.programme.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an onlooker does with a file; the rest is in the contract of all stores. */
class OnlookerTest {
  @TempDir Path folder;

  private SqliteFile file() {
    return new SqliteFile(folder.resolve("fourcount.db"));
  }

  private Store open() {
    return Store.open(file(), InstantSource.system());
  }

  private int stations() {
    return new Onlooker(file()).look(tx -> tx.stations().last().size());
  }

  private static void train(Store store) {
    store.write(tx -> tx.sessions().add(Made.session(Person.GUEST.id(), Made.NOON)));
  }

  @Test
  void makesNoDatabase() {
    assertThatThrownBy(this::stations)
        .isInstanceOf(StoreTrouble.class)
        .hasMessageEndingWith(": there is no database; name the folder by --data.");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void readsWhatAStationIsKeepingAndWhatItHasClosed() {
    try (Store store = open()) {
      train(store);
      assertThat(stations()).isOne();
    }
    assertThat(stations()).isOne();
  }

  @Test
  void leavesADatabaseClosedThatWasClosed() throws IOException {
    try (Store store = open()) {
      train(store);
    }
    byte[] before = Files.readAllBytes(file().file());
    stations();
    assertThat(file().isUnclosed()).isFalse();
    assertThat(Files.readAllBytes(file().file())).isEqualTo(before);
  }

  @Test
  void refusesAFileThatWasFoundDamaged() throws IOException {
    try (Store store = open()) {
      train(store);
    }
    Files.writeString(folder.resolve("fourcount.db.damaged"), "row 7 is missing\n");
    assertThatThrownBy(this::stations)
        .isInstanceOf(StoreTrouble.class)
        .hasMessageContaining("this database is damaged (row 7 is missing)");
  }

  @Test
  void seesTheDatabaseThatIsThereNow() throws IOException {
    try (Store store = open()) {
      train(store);
    }
    assertThat(stations()).isOne();
    try (var files = Files.list(folder)) {
      for (Path old : files.filter(f -> f.getFileName().toString().startsWith("four")).toList()) {
        Files.delete(old);
      }
    }
    open().close();
    assertThat(stations()).isZero();
  }
}
