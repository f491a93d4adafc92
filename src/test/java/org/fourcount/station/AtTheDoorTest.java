package org.fourcount.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fourcount.station.KnownPeople.ANNA;
import static org.fourcount.station.KnownPeople.OTHER_PIN;
import static org.fourcount.station.KnownPeople.PIN;
import static org.fourcount.station.KnownPeople.TESS;
import static org.fourcount.station.KnownPeople.TOM;

import java.nio.file.Path;
import java.time.Instant;
import org.fourcount.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may not come in, or comes while somebody else is there, reads what to do. */
class AtTheDoorTest {
  private static final String ANNAS_CARD = "0012345678";
  private static final String TOMS_CARD = "0087654321";

  @TempDir Path data;
  private StationInAWindow station;

  @BeforeEach
  void openTheStation() throws Exception {
    KnownPeople.know(data, TESS, TOM, ANNA);
    KnownPeople.plan(data, Instant.now(), KnownPeople.kneeExtensions(1, 0));
    KnownPeople.trained(data, KnownPeople.daysAgo(4));
    try (Store store = Opening.store(data)) {
      Opening.signIn(data, store).setCard(ANNA, ANNAS_CARD, "test");
      Opening.signIn(data, store).setCard(TOM, TOMS_CARD, "test");
    }
    station = new StationInAWindow(data, Opening.FAST);
  }

  @AfterEach
  void closeTheStation() {
    if (station != null) {
      station.close();
    }
  }

  @Test
  void aNumberThatNobodyHasIsRefusedLikeAWrongPinAndTheTrainerIsTheWayOn() {
    station.toTheDoor();
    station.type("12");
    station.awaitSaid("says", "Number 12: now your PIN");
    station.type(OTHER_PIN);
    station.awaitSaid("says", "do not fit. Try once more, or have a trainer set you a new PIN.");
    station.type("1234567");
    station.awaitSaid("says", "That is no number of ours. Your trainer tells you yours.");
    station.type("7");
    station.awaitScreen("ready");
  }

  @Test
  void afterFiveWrongPinsTheNextHasToWaitAndTheOthersNeedNot() {
    station.toTheDoor();
    for (int i = 1; i < 5; i++) {
      tryPinOfTess(OTHER_PIN);
      station.awaitSaid("says", "Try once more, or have a trainer set you a new PIN.");
    }
    tryPinOfTess(OTHER_PIN);
    station.awaitSaid("says", "Wait 2 seconds, then try once more.");
    tryPinOfTess(OTHER_PIN);
    station.awaitSaid("says", "seconds, then try once more.");
    station.type("4");
    station.awaitSaid("says", "Number 4: now your PIN");
    station.type(PIN);
    station.awaitScreen("home");
  }

  private void tryPinOfTess(String pin) {
    station.type("3");
    station.awaitSaid("says", "Number 3: now your PIN");
    station.type(pin);
  }

  @Test
  void aTrainerWhoForgotTheirPinReadsWhoSetsItAndAnotherTrainerDoes() {
    station.toTheDoor();
    tryPinOfTess("999999");
    station.awaitSaid("says", "do not fit. Try once more, or have a trainer set you a new PIN.");
    station.press("leave");
    station.comeToWork(TOM, PIN);
    station.toPerson(TESS);
    station.press("pin");
    station.awaitScreen("new-pin");
    station.type(OTHER_PIN);
    station.type(OTHER_PIN);
    station.awaitSaid("says", "new PIN holds");
    station.press("back");
    station.press("back");
    station.awaitScreen("home");
    station.press("back");
    station.comeToWork(TESS, OTHER_PIN);
  }

  @Test
  void aSecondCardWhileSomebodyTrainsChangesNothing() {
    station.readCard(ANNAS_CARD);
    station.awaitScreen("ready");
    station.readCard(ANNAS_CARD);
    station.readCard(TOMS_CARD);
    station.awaitScreen("ready");
    station.press("onward");
    station.awaitScreen("today");
    station.readCard(TOMS_CARD);
    station.awaitScreen("today");
    station.press("line-1");
    station.awaitSaid("reps", "of 3");
    station.readCard(TOMS_CARD);
    station.readCard(ANNAS_CARD);
    station.awaitButton("again");
    station.readCard(TOMS_CARD);
    assertThat(station.isThere("again")).as("the summary is still there").isTrue();
    station.press("again");
    station.awaitScreen("today");
    station.press("finish");
    station.awaitScreen("feeling");
    station.readCard(TOMS_CARD);
    station.press("effort-5");
    station.press("onward");
    station.awaitScreen("good-bye");
    station.press("leave");
    station.awaitScreen("idle");
    station.readCard(TOMS_CARD);
    station.awaitSaid("says", "Number 4");
    assertThat(KnownPeople.sets(data))
        .singleElement()
        .satisfies(set -> assertThat(KnownPeople.reps(data, set)).isEqualTo(3));
    assertThat(KnownPeople.visits(data)).last().matches(v -> v.feeling().effort() == 5);
  }

  @Test
  void aLanguageIsSpokenUntilWhoeverChoseItLeaves() {
    station.toTheDoor();
    station.press("language-es");
    station.awaitSaid("says", "Teclee su n");
    station.type("7");
    station.awaitScreen("ready");
    station.awaitSaid("title", "Hola, Anna");
    station.press("onward");
    station.awaitScreen("today");
    station.press("finish");
    station.awaitScreen("idle");
    assertThat(station.text("begin")).isEqualTo("TOUCH TO BEGIN");
    station.toTheDoor();
    station.awaitSaid("says", "Type your number");
  }
}
