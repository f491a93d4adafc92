package org.fourcount.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fourcount.station.KnownPeople.ANNA;
import static org.fourcount.station.KnownPeople.PIN;
import static org.fourcount.station.KnownPeople.TESS;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.Instant;
import org.fourcount.programme.SetEnd;
import org.fourcount.store.Sets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A station without mouse or touch screen: real keys lead through all of it. */
class KeyboardAloneTest {
  @TempDir Path data;
  private StationInAWindow station;
  private TypingFingers fingers;

  @BeforeEach
  void openTheStation() throws Exception {
    KnownPeople.know(data, TESS, ANNA);
    KnownPeople.plan(data, Instant.now(), KnownPeople.kneeExtensions(2, 600));
    station = new StationInAWindow(data, Opening.FAST);
    fingers = new TypingFingers(station);
  }

  @AfterEach
  void closeTheStation() {
    station.close();
  }

  private void toTheDoor() {
    station.awaitScreen("idle");
    fingers.press("begin");
    station.awaitScreen("sign-in");
  }

  private void toThePlan() {
    toTheDoor();
    fingers.type("7");
    station.awaitScreen("ready");
    fingers.press("onward");
    station.awaitScreen("ask-trainer"); // it is her first session
    fingers.type("3");
    station.awaitSaid("says", "PIN");
    fingers.type(PIN);
    station.awaitScreen("today");
  }

  @Test
  void aWholeVisit() {
    toThePlan();
    fingers.press("line-1");
    station.awaitButton("again"); // the set is done
    fingers.key(KeyEvent.VK_ENTER);
    station.awaitScreen("rest");
    fingers.press("onward");
    station.awaitButton("again");
    fingers.key(KeyEvent.VK_ENTER);
    station.awaitScreen("today");
    fingers.press("finish");
    station.awaitScreen("feeling");
    fingers.press("effort-6");
    fingers.pressBackwards("effort-4");
    fingers.press("onward");
    station.awaitScreen("good-bye");
    fingers.press("leave");
    station.awaitScreen("idle");
    assertThat(KnownPeople.visits(data)).singleElement().matches(v -> v.feeling().effort() == 4);
    assertThat(KnownPeople.sets(data)).extracting(Sets.Kept::ended).containsOnly(SetEnd.DONE);
    assertThat(KnownPeople.sets(data)).hasSize(2);
  }

  @Test
  void aSetIsStoppedByEscapeAndTheRestByFinishing() {
    toThePlan();
    fingers.press("line-1");
    station.awaitSaid("reps", "2 of 3");
    fingers.key(KeyEvent.VK_ESCAPE);
    station.awaitButton("again");
    fingers.key(KeyEvent.VK_ENTER);
    station.awaitScreen("rest");
    fingers.pressBackwards("finish");
    station.awaitScreen("feeling");
    assertThat(KnownPeople.sets(data)).extracting(Sets.Kept::ended).containsOnly(SetEnd.STOPPED);
  }

  @Test
  void aTrainerGoesToSomebodyAndBackOut() {
    toTheDoor();
    fingers.type("3");
    station.awaitSaid("says", "PIN");
    fingers.type(PIN);
    station.awaitScreen("home");
    fingers.press("people");
    station.awaitScreen("people");
    fingers.press("person-7");
    station.awaitScreen("one-person");
    fingers.pressBackwards("back");
    station.awaitScreen("people");
    fingers.press("back");
    station.awaitScreen("home");
    fingers.pressBackwards("back");
    station.awaitScreen("idle");
  }

  @Test
  void shiftAndTabGoBackToWhereTabCameFrom() {
    toTheDoor();
    fingers.tab();
    String first = station.shown().focused();
    fingers.tab();
    assertThat(station.shown().focused()).isNotEqualTo(first);
    fingers.backTab();
    assertThat(station.shown().focused()).isEqualTo(first);
  }

  @Test
  void everyScreenOfAVisitIsReachedByTab() {
    toTheDoor();
    fingers.assertReachesEveryButton();
    fingers.press("language-de");
    station.awaitSaid("says", "Nummer");
    fingers.type("7");
    station.awaitScreen("ready");
    fingers.assertReachesEveryButton();
    fingers.press("leave");
    toThePlan();
    fingers.assertReachesEveryButton();
    fingers.press("line-1");
    station.awaitButton("again");
    fingers.key(KeyEvent.VK_ENTER);
    station.awaitScreen("rest");
    fingers.press("finish");
    station.awaitScreen("feeling");
    fingers.press("dizzy");
    fingers.press("effort-10");
    fingers.assertReachesEveryButton();
    fingers.press("onward");
    station.awaitScreen("good-bye");
    fingers.assertReachesEveryButton();
  }

  @Test
  void everyPageOfATrainerIsReachedByTabAndLeftAgain() {
    toTheDoor();
    fingers.type("3");
    station.awaitSaid("says", "PIN");
    fingers.type(PIN);
    station.awaitScreen("home");
    fingers.assertReachesEveryButton();
    for (String page : new String[] {"reviews", "stations", "health", "settings", "audit-log"}) {
      thereAndBack(page, "home");
    }
    fingers.press("people");
    station.awaitScreen("people");
    thereAndBack("new", "new-person", "people");
    fingers.press("person-7");
    station.awaitScreen("one-person");
    fingers.assertReachesEveryButton();
    for (String page : new String[] {"plan-editor", "baselines", "history", "card"}) {
      thereAndBack(page, "one-person");
    }
    thereAndBack("pin", "new-pin", "one-person");
    thereAndBack("consult", "consult", "one-person");
  }

  private void thereAndBack(String page, String from) {
    thereAndBack(page, page, from);
  }

  private void thereAndBack(String button, String page, String from) {
    fingers.press(button);
    station.awaitScreen(page);
    fingers.assertReachesEveryButton();
    fingers.press("back");
    station.awaitScreen(from);
  }
}
