package org.fourcount.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
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
  private Instant now = Instant.parse("2046-03-02T12:00:00Z");
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
        .hasMessageContaining("Nothing old is deleted: the newest set is of 2045-11-22T12:00:00Z");
    assertThat(kept()).containsExactly("set-400.fcraw", "set-100.fcraw");
  }

  /** What is kept after a set by each of these clocks, in this order, days before now. */
  private List<String> keptAfter(int... daysAgo) throws IOException {
    for (int days : daysAgo) {
      train(days);
    }
    thinOut();
    return kept();
  }

  @Test
  void aClockThatWasOnceFarAheadKeepsNothingFromGoing() throws IOException {
    assertThat(keptAfter(3660, -4000, 400, 1)).containsExactly("null", "null", "set-1.fcraw");
    assertThat(recordings.resolve("set--4000.fcraw")).doesNotExist();
  }

  @Test
  void aClockThatIsFarAheadTakesNothingThoughItWasAheadBefore() throws IOException {
    train(400);
    train(1);
    now = now.plus(Duration.ofDays(4000));
    train(0);
    now = now.minus(Duration.ofDays(100));
    assertThatThrownBy(this::thinOut).hasMessageContaining("Nothing old is deleted");
  }

  @Test
  void whatAClockWithoutABatteryDatedGoesWithWhatWasKeptNextToIt() throws IOException {
    assertThat(keptAfter(20_000, 300, 20_001, 5000, 1)) // 1991, and ten years before 2036
        .containsExactly(
            "set-20000.fcraw", "set-300.fcraw", "set-20001.fcraw", "set-5000.fcraw", "set-1.fcraw");
    now = now.plus(Duration.ofDays(80));
    train(0);
    assertThat(keptAfter())
        .containsExactly("null", "null", "null", "null", "set-1.fcraw", "set-0.fcraw");
  }

  @Test
  void backupsThatAClockFarAheadHasDatedTakeNoOthersPlace() throws IOException {
    train(0);
    Backups backups = new Backups(database);
    LocalDateTime today = LocalDateTime.of(2046, 3, 2, 12, 0);
    for (int i = 0; i < 9; i++) {
      backups.make(today.plusYears(1).plusDays(i));
    }
    int ahead = backups.all().size();
    Path made = backups.make(today);
    assertThat(made).exists();
    assertThat(backups.all()).hasSize(ahead + 1);
    assertThat(backups.newest(today)).contains(made);
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
