package org.fourcount.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fourcount.programme.Person;
import org.fourcount.programme.Retention;
import org.fourcount.programme.Session;
import org.fourcount.programme.SetRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpkeepTest {
  private static final Retention PERIODS = new Retention(365, 10);

  @TempDir Path folder;
  private Path recordings;
  private SqliteFile database;
  private Instant now = Made.NOON;
  private final InstantSource clock = () -> now;

  @BeforeEach
  void begin() throws IOException {
    recordings = Files.createDirectory(folder.resolve("recordings"));
    database = new SqliteFile(folder.resolve("fourcount.db"));
  }

  /** A session with one set of three repetitions, so many days ago. */
  private void train(int daysAgo) throws IOException {
    Instant start = now.minus(Duration.ofDays(daysAgo));
    SetRecord made = Made.set("row", 3, start);
    String name = "set-" + daysAgo + ".fcraw";
    SetRecord set =
        new SetRecord(
            made.id(),
            start,
            made.exercise(),
            made.side(),
            made.load(),
            made.prescription(),
            made.rules(),
            made.roles(),
            made.guidedReps(),
            name);
    Files.writeString(recordings.resolve(name), "raw bytes");
    Session session = Made.session(Person.GUEST.id(), start);
    try (Store store = Store.open(database, clock)) {
      store.write(
          tx -> {
            tx.sessions().add(session);
            tx.reps().put(tx.sets().add(set, session.id(), null), 1, Made.rep(1));
          });
    }
  }

  private List<String> kept() {
    try (Store store = Store.open(database, clock)) {
      return store.<List<Session>>read(tx -> tx.sessions().of(Person.GUEST.id())).stream()
          .flatMap(s -> store.<List<Sets.Kept>>read(tx -> tx.sets().of(s.id())).stream())
          .map(set -> String.valueOf(set.set().recording()))
          .toList();
    }
  }

  private ThinningOut.Done thinOut() {
    try (Store store = Store.open(database, clock)) {
      return new ThinningOut(store, recordings).by(PERIODS, "test");
    }
  }

  @Test
  void whatIsTooOldGoesAndTheRestStays() throws IOException {
    train(3660);
    train(400);
    train(1);
    assertThat(thinOut()).isEqualTo(new ThinningOut.Done(2, 1));
    assertThat(kept()).containsExactly("null", "set-1.fcraw");
    assertThat(recordings).isDirectoryContaining("glob:**set-1.fcraw");
    assertThat(recordings.resolve("set-400.fcraw")).doesNotExist();
    try (Store store = Store.open(database, clock)) {
      assertThat(store.<String>read(tx -> tx.audit().broken())).isNull();
      assertThat(store.<Integer>read(tx -> tx.audit().all().size())).isEqualTo(2);
    }
    assertThat(thinOut()).isEqualTo(new ThinningOut.Done(0, 0));
  }

  @Test
  void nothingGoesByAClockThatCannotBeRight() throws IOException {
    train(400);
    train(100);
    assertThatThrownBy(this::thinOut)
        .hasMessageContaining("Nothing old is deleted: the newest set is of 2025-11-22T12:00:00Z");
    assertThat(kept()).containsExactly("set-400.fcraw", "set-100.fcraw");
  }

  @Test
  void onceADayABackupIsMadeWhenNobodyTrains() throws IOException {
    train(400);
    train(0);
    AtomicBoolean busy = new AtomicBoolean(true);
    Backups backups = new Backups(database);
    try (Upkeep upkeep = new Upkeep(database, recordings, PERIODS, clock, busy::get)) {
      upkeep.lookWhetherDue();
      assertThat(backups.all()).isEmpty();
      busy.set(false);
      upkeep.lookWhetherDue();
      upkeep.lookWhetherDue();
      assertThat(backups.all()).hasSize(1);
      assertThat(recordings.resolve("set-400.fcraw")).doesNotExist();
      now = now.plus(Duration.ofDays(1));
      upkeep.lookWhetherDue();
      assertThat(backups.all()).hasSize(2);
      assertThat(upkeep.trouble()).isNull();
    }
  }

  @Test
  void aBackupThatCannotBeMadeIsSaid() throws IOException {
    train(0);
    Files.writeString(folder.resolve("backups"), "not a folder");
    try (Upkeep upkeep = new Upkeep(database, recordings, PERIODS, clock, () -> false)) {
      upkeep.lookWhetherDue();
      assertThat(upkeep.trouble())
          .startsWith("The daily backup was not made: ")
          .contains("backups");
    }
    assertThat(recordings.resolve("set-0.fcraw")).exists();
  }
}
