package org.fourcount.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fourcount.station.KnownPeople.ANNA;
import static org.fourcount.station.KnownPeople.PIN;
import static org.fourcount.station.KnownPeople.TESS;
import static org.fourcount.station.KnownPeople.know;

import java.nio.file.Path;
import java.util.List;
import org.fourcount.programme.Plan;
import org.fourcount.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a trainer comes to a plan and leaves it, in a real window and a real store. */
class PlanPagesTest {
  @TempDir Path data;
  private StationInAWindow station;

  private void open() throws Exception {
    station = new StationInAWindow(data, Opening.FAST);
    station.awaitScreen("idle");
  }

  @AfterEach
  void close() {
    if (station != null) {
      station.close();
    }
  }

  @Test
  void aTrainerLeavesAPlanOnlyAfterTheyWereAskedAndFindsItAgain() throws Exception {
    know(data, TESS, ANNA);
    open();
    station.comeToWork(TESS, PIN);
    station.toPerson(ANNA);
    station.press("plan-editor");
    station.press("add");
    station.press("exercise-row");
    station.press("back");
    station.awaitScreen("plan-editor");
    station.press("back");
    station.awaitScreen("leave-plan");
    station.press("back");
    station.awaitScreen("plan-editor");
    station.inactive(); // and they are signed out
    station.awaitScreen("idle");
    station.comeToWork(TESS, PIN);
    station.toPerson(ANNA);
    station.press("plan-editor");
    station.awaitSaid("says", "your changes of before");
    station.press("back");
    station.press("throw-away");
    station.awaitScreen("one-person");
    station.press("plan-editor");
    station.awaitSaid("empty", "Nothing is in this plan yet");
    try (Store store = station.store()) {
      assertThat(store.<List<Plan>>read(tx -> tx.plans().of(ANNA.id()))).isEmpty();
    }
  }

  @Test
  void whoWaitsForAPlanLetsTheTrainerInWhoMakesIt() throws Exception {
    know(data, TESS, ANNA);
    open();
    station.press("begin");
    station.awaitScreen("sign-in");
    station.type("7");
    station.awaitScreen("ask-trainer");
    station.type("3");
    station.type(PIN);
    station.awaitScreen("plan-editor");
    station.awaitSaid("empty", "Nothing is in this plan yet");
  }
}
