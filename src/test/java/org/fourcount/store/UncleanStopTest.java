package org.fourcount.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.fourcount.programme.Person;
import org.fourcount.programme.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that was not closed is used at once and checked meanwhile. */
class UncleanStopTest {
  @TempDir Path folder;
  private final List<Runnable> later = new ArrayList<>();
  private SqliteFile file;
  private StationStore station;

  @BeforeEach
  void stopInTheMiddle() throws IOException {
    Path running = folder.resolve("running.db");
    Path stopped = folder.resolve("fourcount.db");
    try (Store store = Store.open(new SqliteFile(running), InstantSource.fixed(Made.NOON))) {
      lift(store, 60);
      Files.copy(running, stopped);
      Files.copy(folder.resolve("running.db-wal"), folder.resolve("fourcount.db-wal"));
    }
    file = new SqliteFile(stopped);
    station = new StationStore(file, InstantSource.fixed(Made.NOON), later::add);
  }

  private static void lift(Store store, int sets) {
    for (int i = 0; i < sets; i++) {
      store.write(
          tx -> {
            Session session = Made.session(Person.GUEST.id(), Made.NOON);
            tx.sessions().add(session);
            long seq = tx.sets().add(Made.set("row", 10, Made.NOON), session.id(), null);
            for (int n = 1; n <= 10; n++) {
              tx.reps().put(seq, n, Made.rep(n));
            }
          });
    }
  }

  private static int sessions(Store store) {
    return store.<List<Session>>read(tx -> tx.sessions().of(Person.GUEST.id())).size();
  }

  /** Damages a page of the file, in which all is that was kept, and none of it in the WAL. */
  private void damage(int page) throws IOException {
    Store.open(file, InstantSource.system()).close();
    Files.write(folder.resolve("fourcount.db-wal"), new byte[64]);
    try (FileChannel channel = FileChannel.open(file.file(), StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.allocate(2000), page * 4096L);
    }
  }

  @Test
  void theStoreIsOpenAndKeepsBeforeTheCheckHasBegun() {
    try (Store store = station.open()) {
      lift(store, 1);
      assertThat(sessions(store)).isEqualTo(61);
      assertThat(later).hasSize(1);
      later.get(0).run();
      lift(store, 1);
      assertThat(sessions(store)).isEqualTo(62);
    }
    assertThat(folder.resolve("fourcount.db-wal")).doesNotExist(); // closed as usual
  }

  @Test
  void itIsCheckedOnceHoweverOftenItIsOpened() {
    station.open().close();
    station.open().close();
    assertThat(later).hasSize(1);
  }

  @Test
  void whatWasClosedIsNotChecked() {
    Store.open(file, InstantSource.system()).close();
    station.open().close();
    assertThat(later).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 45, 60})
  void onceDamageIsFoundNothingIsWrittenAndTheFileIsAsItWasFound(int page) throws IOException {
    damage(page);
    byte[] found = Files.readAllBytes(file.file());
    try (Store store = station.open()) {
      try {
        lift(store, 60); // much more than SQLite leaves in the WAL of itself
      } catch (StoreTrouble e) {
        assertThat(e).hasMessageContaining("damaged"); // it came upon the page itself
      }
      later.get(0).run();
      assertThatThrownBy(() -> lift(store, 1))
          .isInstanceOf(StoreTrouble.class)
          .hasMessageContaining("this database is damaged (")
          .hasMessageContaining("restore a backup");
    }
    assertThat(Files.readAllBytes(file.file())).isEqualTo(found);
    SqliteFile afterARestart = new SqliteFile(file.file());
    assertThatThrownBy(() -> Store.open(afterARestart, InstantSource.system()))
        .hasMessageContaining("this database is damaged (");
  }

  @Test
  void whoTrainsIsToldWithoutHavingToLiftOnce() throws IOException {
    damage(30);
    try (Keeper keeper = new Keeper(station::open, 1)) {
      Awaitility.await().atMost(60, TimeUnit.SECONDS).until(() -> later.size() == 1);
      later.get(0).run();
      Awaitility.await()
          .atMost(60, TimeUnit.SECONDS)
          .until(() -> keeper.trouble() != null && keeper.trouble().startsWith("Not saved: "));
    }
  }

  @Test
  void aFileThatWasMendedIsUsedAgainAfterItWasCheckedWhole() throws IOException {
    Store.open(file, InstantSource.system()).close();
    byte[] sound = Files.readAllBytes(file.file());
    damage(30);
    assertThatThrownBy(file::checkAll).hasMessageContaining("this database is damaged (");
    Files.write(file.file(), sound);
    assertThatThrownBy(station::open).hasMessageContaining("this database is damaged (");
    file.checkAll();
    try (Store store = station.open()) {
      assertThat(sessions(store)).isEqualTo(60);
    }
  }
}
