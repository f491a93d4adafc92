package org.fourcount.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.fourcount.coaching.Side;
import org.fourcount.motion.Tempo;
import org.fourcount.programme.Load;
import org.fourcount.programme.Person;
import org.fourcount.programme.Plan;
import org.fourcount.programme.PlannedExercise;
import org.fourcount.programme.RepRecord;
import org.fourcount.programme.Role;
import org.fourcount.programme.Session;
import org.fourcount.programme.SetEnd;
import org.fourcount.store.Sets;
import org.fourcount.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A set that somebody stops before its time is kept, and can be done once more at once. */
class StoppedSetTest {
  private static final Person TESS = new Person(UUID.randomUUID(), 3, "Tess", Role.TRAINER);
  private static final Person ANNA = new Person(UUID.randomUUID(), 7, "Anna", Role.CLIENT);

  @TempDir Path data;

  private void know() {
    try (Store store = StationInAWindow.store(data)) {
      Instant now = Instant.now();
      PlannedExercise line =
          new PlannedExercise(
              "knee-extension", Side.LEFT, Load.parse("5 lb"), 1, 3, Tempo.parse("1-0-1-0"), 0);
      store.write(
          tx -> {
            tx.people().add(TESS);
            tx.people().add(ANNA);
            tx.plans().add(Plan.approvedBy(TESS, store.newId(), ANNA, now, List.of(line)));
            Instant before = now.minus(Duration.ofDays(4));
            tx.sessions()
                .add(
                    new Session(
                        store.newId(),
                        ANNA.id(),
                        "Station 1",
                        before,
                        ZoneId.systemDefault(),
                        null,
                        null,
                        null));
          });
    }
  }

  @Test
  void itIsDoneOnceMore() throws Exception {
    know();
    try (StationInAWindow window =
        new StationInAWindow(data, "virtual:1-0-1-0?guided=2&reps=3&still=3&after=120&speed=2")) {
      window.awaitScreen("idle");
      window.press("begin");
      window.awaitScreen("sign-in");
      window.type("7");
      window.awaitScreen("ready");
      window.press("onward");
      window.awaitScreen("today");
      window.press("line-1");
      window.awaitSaid("reps", "2 of 3"); // the first is done
      window.press("stop");
      window.press("once-more");
      window.awaitSaid("reps", "1 of 3"); // the next set runs
      window.press("stop");
      window.press("again"); // NEXT
      window.awaitScreen("today");
      window.press("finish");
      window.awaitScreen("feeling"); // the one repetition counts
      try (Store store = window.store()) {
        List<Session> visits = store.read(tx -> tx.sessions().of(ANNA.id()));
        List<Sets.Kept> sets = store.read(tx -> tx.sets().of(visits.get(1).id()));
        assertThat(sets.get(0).ended()).isEqualTo(SetEnd.STOPPED);
        List<RepRecord> reps = store.read(tx -> tx.reps().of(sets.get(0).seq()));
        assertThat(reps).hasSize(1);
      }
    }
  }
}
