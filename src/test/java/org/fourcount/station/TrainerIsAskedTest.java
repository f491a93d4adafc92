package org.fourcount.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fourcount.station.KnownPeople.ANNA;
import static org.fourcount.station.KnownPeople.ARNO;
import static org.fourcount.station.KnownPeople.OTHER_PIN;
import static org.fourcount.station.KnownPeople.PIN;
import static org.fourcount.station.KnownPeople.TESS;

import java.nio.file.Path;
import org.fourcount.programme.RestOverride;
import org.fourcount.programme.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a trainer may decide: why is said, and their PIN is the way on. */
class TrainerIsAskedTest {
  @TempDir Path data;
  private StationInAWindow station;

  @BeforeEach
  void knowThem() {
    KnownPeople.know(data, TESS, ARNO, ANNA);
  }

  @AfterEach
  void closeTheStation() {
    if (station != null) {
      station.close();
    }
  }

  private void openWithAPlan(int daysOld) throws Exception {
    KnownPeople.plan(data, KnownPeople.daysAgo(daysOld), KnownPeople.kneeExtensions(1, 0));
    station = new StationInAWindow(data, Opening.FAST);
  }

  private void signIn() {
    station.toTheDoor();
    station.type("7");
    station.awaitScreen("ready");
  }

  private void doTheSet() {
    station.awaitScreen("today");
    station.press("line-1");
    station.press("again"); // NEXT, once the set is done
    station.awaitScreen("today");
    station.press("finish");
    station.awaitScreen("feeling");
    station.press("effort-5");
    station.press("onward");
    station.awaitScreen("good-bye");
    station.press("leave");
    station.awaitScreen("idle");
  }

  private Session newest() {
    return KnownPeople.visits(data).get(KnownPeople.visits(data).size() - 1);
  }

  @Test
  void aPlanThatNobodyLookedAtForTwelveWeeks() throws Exception {
    KnownPeople.trained(data, KnownPeople.daysAgo(4));
    openWithAPlan(84);
    signIn();
    station.press("onward");
    station.awaitScreen("ask-trainer");
    station.awaitSaid("why", "Your trainer has not looked at your plan for twelve weeks.");
    station.awaitSaid("says", "Trainer: your number, then OK.");
    station.type("3");
    station.type(PIN);
    station.awaitScreen("today");
    assertThat(station.isThere("line-1")).isTrue();
  }

  @Test
  void noPlanYet() throws Exception {
    station = new StationInAWindow(data, Opening.FAST);
    station.toTheDoor();
    station.type("7");
    station.awaitScreen("ask-trainer");
    station.awaitSaid("why", "There is no plan for you yet. Your trainer makes one.");
    station.press("leave");
    station.awaitScreen("idle");
    station.toTheDoor();
    station.type("7");
    station.awaitScreen("ask-trainer");
    station.type("3");
    station.type(PIN);
    station.awaitScreen("plan-editor");
    station.press("add");
    station.press("exercise-row");
    station.press("back");
    station.press("approve");
    station.awaitScreen("one-person");
    station.press("back");
    station.awaitScreen("home");
    station.press("back");
    signIn();
  }

  @Test
  void noDayOfRestAndTheReasonIsKeptWithTheTrainersName() throws Exception {
    KnownPeople.trained(data, KnownPeople.daysAgo(1));
    openWithAPlan(10);
    signIn();
    station.press("onward");
    station.awaitScreen("ask-trainer");
    station.awaitSaid("why", "There was no day of rest since your last session.");
    station.awaitSaid("says", "Trainer: choose a reason first.");
    assertThat(station.isThere("pad-3")).as("without a reason no PIN is of use").isFalse();
    station.press("reason-light");
    station.type("3");
    station.type(PIN);
    doTheSet();
    RestOverride override = newest().override();
    assertThat(override).isEqualTo(new RestOverride(TESS.id(), "A light session"));
    assertThat(KnownPeople.sets(data)).hasSize(1);
  }

  @Test
  void noDayOfRestAndNobodyComes() throws Exception {
    KnownPeople.trained(data, KnownPeople.daysAgo(1));
    openWithAPlan(10);
    signIn();
    station.press("onward");
    station.awaitScreen("ask-trainer");
    station.press("leave");
    station.awaitScreen("idle");
    assertThat(KnownPeople.visits(data)).as("the one of yesterday").hasSize(1);
  }

  @Test
  void aWrongPinDoesNotLetAnybodyTrain() throws Exception {
    openWithAPlan(10);
    signIn();
    station.press("pain");
    station.press("onward");
    station.awaitScreen("ask-trainer");
    station.type("3");
    station.type("314159");
    station.awaitSaid("says", "no trainer");
    station.press("leave");
    station.awaitScreen("idle");
  }

  @Test
  void somethingHurtsAndWhatWasAnsweredIsKept() throws Exception {
    KnownPeople.trained(data, KnownPeople.daysAgo(4));
    openWithAPlan(10);
    signIn();
    assertThat(station.text("onward")).isEqualTo("ALL WELL, GO ON");
    station.press("pain");
    station.awaitSaid("pain", "Does anything hurt? YES");
    station.awaitSaid("onward", "CALL TRAINER");
    station.press("onward");
    station.awaitScreen("ask-trainer");
    station.awaitSaid("why", "Something hurts.");
    station.type("5");
    station.awaitSaid("says", "now your PIN");
    station.type(PIN);
    station.awaitSaid("says", "That was no trainer");
    station.type("3");
    station.awaitSaid("says", "now your PIN");
    station.type(OTHER_PIN);
    station.awaitSaid("says", "That was no trainer");
    station.type("3");
    station.type(PIN);
    doTheSet();
    assertThat(newest().readiness().pain()).isTrue();
    assertThat(newest().readiness().dizziness()).isFalse();
    assertThat(newest().override()).isNull();
  }
}
