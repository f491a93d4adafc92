package org.fourcount.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fourcount.station.KnownPeople.ANNA;
import static org.fourcount.station.KnownPeople.ARNO;
import static org.fourcount.station.KnownPeople.OTHER_PIN;
import static org.fourcount.station.KnownPeople.PIN;
import static org.fourcount.station.KnownPeople.TESS;
import static org.fourcount.station.KnownPeople.TOM;
import static org.fourcount.station.KnownPeople.audit;
import static org.fourcount.station.KnownPeople.know;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import org.fourcount.programme.Consultation;
import org.fourcount.programme.Gate;
import org.fourcount.programme.Person;
import org.fourcount.store.Audit;
import org.fourcount.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What trainers and administrators do about people, in a real window and a real store. */
class PeoplePagesTest {
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
  void aForgottenPinIsSetByAnotherTrainer() throws Exception {
    know(data, TESS, TOM);
    open();
    station.comeToWork(TOM, PIN);
    station.toPerson(TESS);
    station.press("pin");
    station.awaitScreen("new-pin");
    station.type("111111");
    station.type("111111");
    station.awaitSaid("asks", "Anybody tries that PIN first");
    station.type(OTHER_PIN);
    station.type(OTHER_PIN);
    station.awaitSaid("says", "new PIN holds");
    station.press("back");
    station.press("back");
    station.awaitScreen("home");
    station.press("back");
    station.awaitScreen("idle");
    station.comeToWork(TESS, OTHER_PIN);
    assertThat(audit(data))
        .last()
        .extracting(Audit.Entry::action, Audit.Entry::actor, Audit.Entry::subject)
        .containsExactly("PIN set", TOM.id().toString(), TESS.id().toString());
  }

  @Test
  void anAdministratorSeesNobodysBodyAndATrainerSetsNoPinOfAnAdministrator() throws Exception {
    know(data, TESS, ARNO, ANNA);
    open();
    station.comeToWork(ARNO, PIN);
    assertThat(station.isThere("reviews")).isFalse();
    assertThat(station.isThere("end")).isTrue();
    station.toPerson(ANNA);
    assertThat(station.isThere("pin")).isTrue();
    assertThat(station.isThere("card")).isTrue();
    for (String page : List.of("plan-editor", "baselines", "history", "sign-off", "consult")) {
      assertThat(station.isThere(page)).as(page).isFalse();
    }
    station.press("back");
    station.press("back");
    station.awaitScreen("home");
    station.press("back");
    station.awaitScreen("idle");
    station.comeToWork(TESS, PIN);
    assertThat(station.isThere("end")).as("there is an administrator").isFalse();
    station.toPerson(ARNO);
    station.awaitSaid("notes", "fourcount admin people pin --number 5");
    assertThat(station.isThere("pin")).isFalse();
    station.press("back");
    station.press("new");
    station.awaitScreen("new-person");
    assertThat(station.isThere("role-client")).isTrue();
    assertThat(station.isThere("role-trainer")).isFalse();
  }

  @Test
  void aNumberThatIsTakenIsSaidAndNothingIsLost() throws Exception {
    know(data, TESS, ANNA);
    open();
    station.comeToWork(TESS, PIN);
    station.press("people");
    station.press("new");
    station.awaitScreen("new-person");
    station.robot().enterText("Bea Weiss");
    station.press("number");
    station.press("key-delete");
    station.press("key-7");
    station.press("add");
    station.awaitSaid("says", "Number 7 belongs to another person");
    station.press("key-delete");
    station.robot().enterText("9");
    station.robot().pressAndReleaseKeys(KeyEvent.VK_ENTER);
    station.awaitScreen("one-person");
    try (Store store = station.store()) {
      assertThat(store.<Person>read(tx -> tx.people().known(9)).name()).isEqualTo("Bea Weiss");
    }
  }

  @Test
  void theSpineQuestionAndATalkAboutTheWeightsAreKeptWithTheTrainersName() throws Exception {
    know(data, TESS, ANNA);
    open();
    station.comeToWork(TESS, PIN);
    station.toPerson(ANNA);
    station.press("sign-off");
    station.awaitSaid("question", "has a bone of your spine ever broken");
    station.press("settled");
    station.awaitSaid("says", "Signed off");
    station.press("consult");
    station.awaitScreen("consult");
    station.press("usual-1");
    station.awaitSaid("says", "new plan only");
    station.awaitSaid("notes", "Weights stay");
    try (Store store = station.store()) {
      assertThat(store.<java.util.Set<Gate>>read(tx -> tx.people().signedOff(ANNA.id())))
          .containsExactly(Gate.VERTEBRAL_FRACTURE);
      assertThat(store.<List<Consultation>>read(tx -> tx.consultations().of(ANNA.id())))
          .singleElement()
          .extracting(Consultation::trainer, Consultation::decided)
          .containsExactly(TESS.id(), "Weights stay");
      assertThat(audit(data))
          .extracting(Audit.Entry::action)
          .containsExactly(
              "trainer added", "PIN set", "signed off vertebral-fracture", "consulted");
    }
  }

  @Test
  void aCardIsReadOnItsPageAndBelongsToOnePerson() throws Exception {
    know(data, TESS, ANNA, TOM);
    try (Store store = Opening.store(data)) {
      Opening.signIn(data, store).setCard(TOM, "0087654321", "test");
    }
    open();
    station.comeToWork(TESS, PIN);
    station.toPerson(ANNA);
    station.press("card");
    station.awaitScreen("card");
    station.readCard("0087654321");
    station.awaitSaid("says", "that of number 4");
    station.readCard("0012345678");
    station.awaitScreen("one-person");
    station.awaitSaid("says", "card was read");
    try (Store store = station.store()) {
      assertThat(Opening.signIn(data, store).byCard("0012345678")).contains(ANNA);
      assertThat(Opening.signIn(data, store).byCard("0087654321")).contains(TOM);
    }
  }
}
