package org.fourcount.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.fourcount.programme.Person;
import org.fourcount.programme.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {
  private static final String RIGHT = "271828";
  private static final String WRONG = "314159";

  @TempDir Path folder;
  private final Person ann = Made.person(7, Role.TRAINER);
  private final Person bob = Made.person(8, Role.CLIENT);
  private Store store;
  private SignIn signIn;
  private long nanos;

  @BeforeEach
  void open() {
    store =
        Store.open(new SqliteFile(folder.resolve("fourcount.db")), InstantSource.fixed(Made.NOON));
    store.write(
        tx -> {
          tx.people().add(ann);
          tx.people().add(bob);
        });
    begin();
    signIn.setPin(ann, RIGHT, "test");
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void begin() {
    Pepper pepper = Pepper.of(folder.resolve("pepper"), SignIn.isUsed(store));
    signIn = new SignIn(store, pepper, () -> nanos);
  }

  private void pass(Duration time) {
    nanos += time.toNanos();
  }

  @Test
  void theRightPinLetsIn() {
    assertThat(signIn.tryPin(7, RIGHT).person()).isEqualTo(ann);
  }

  @Test
  void theWrongPinDoesNot() {
    assertThat(signIn.tryPin(7, WRONG)).isEqualTo(new SignIn.Outcome(null, Duration.ZERO));
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 9})
  void nobodyIsLetInWithoutAPin(int number) {
    assertThat(signIn.tryPin(number, RIGHT).person()).isNull();
    assertThat(signIn.tryPin(number, "").person()).isNull();
  }

  @Test
  void theFifthWrongPinMakesEvenTheRightOneWait() {
    for (int i = 0; i < 4; i++) {
      assertThat(signIn.tryPin(7, WRONG).delay()).isZero();
    }
    assertThat(signIn.tryPin(7, WRONG).delay()).isEqualTo(Duration.ofSeconds(1));
    assertThat(signIn.tryPin(7, RIGHT).delay()).isEqualTo(Duration.ofSeconds(1));
    pass(Duration.ofMillis(999));
    assertThat(signIn.tryPin(7, RIGHT).delay()).isEqualTo(Duration.ofMillis(1));
    pass(Duration.ofMillis(1));
    assertThat(signIn.tryPin(7, RIGHT).person()).isEqualTo(ann);
  }

  @Test
  void theWaitDoublesUpToAQuarterOfAnHour() {
    setFailed(5);
    pass(Duration.ofSeconds(1));
    assertThat(signIn.tryPin(7, WRONG).delay()).isEqualTo(Duration.ofSeconds(2));
    setFailed(13);
    pass(Duration.ofHours(1));
    assertThat(signIn.tryPin(7, WRONG).delay()).isEqualTo(Duration.ofSeconds(512));
    pass(Duration.ofHours(1));
    assertThat(signIn.tryPin(7, WRONG).delay()).isEqualTo(Duration.ofMinutes(15));
  }

  private void setFailed(int times) {
    store.write(
        tx -> {
          tx.handle().execute("DELETE FROM lockout");
          tx.handle().execute("INSERT INTO lockout VALUES (?, ?)", ann.id().toString(), times);
        });
  }

  @Test
  void aRestartBeginsTheWaitAnew() {
    setFailed(8);
    pass(Duration.ofSeconds(7));
    begin();
    assertThat(signIn.tryPin(7, RIGHT).delay()).isEqualTo(Duration.ofSeconds(8));
    pass(Duration.ofSeconds(8));
    assertThat(signIn.tryPin(7, RIGHT).person()).isEqualTo(ann);
  }

  @Test
  void aTryThatWasCutShortCounts() {
    store.write(tx -> tx.handle().execute("UPDATE person SET pin = '09'"));
    SignIn cut = signIn;
    assertThatThrownBy(() -> cut.tryPin(7, RIGHT)).hasMessageContaining("a kind that is not known");
    int failed =
        store.<Integer>read(
            tx -> tx.handle().createQuery("SELECT failed FROM lockout").mapTo(int.class).one());
    assertThat(failed).isEqualTo(1);
  }

  @Test
  void aPepperThatWasChangedIsSaidWithTheWayOut() {
    Pepper other = Pepper.of(folder.resolve("other"), false);
    assertThatThrownBy(() -> new SignIn(store, other, () -> nanos))
        .hasMessageContaining("other: PINs and cards were made with another such file; put it back")
        .hasMessageContaining("\"fourcount admin people new-pepper --yes\"");
  }

  @Test
  void whatIsNotAuditedIsNotDone() {
    signIn.setCard(ann, "04A1B2C3", "test");
    Person eve = Made.person(9, Role.TRAINER);
    store.write(
        tx ->
            tx.handle()
                .execute(
                    "CREATE TRIGGER no_audit BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'x'); END"));
    List<Runnable> changes =
        List.of(
            () -> signIn.setPin(ann, "314159", "test"),
            () -> signIn.setCard(ann, "05", "test"),
            () -> signIn.add(eve, RIGHT, "test"));
    for (Runnable change : changes) {
      assertThatThrownBy(change::run).isInstanceOf(StoreTrouble.class);
    }
    assertThat(signIn.tryPin(7, RIGHT).person()).isEqualTo(ann);
    assertThat(signIn.byCard("04A1B2C3")).contains(ann);
    assertThat(store.<Optional<Person>>read(tx -> tx.people().byNumber(9))).isEmpty();
  }

  @Test
  void theRightPinForgives() {
    for (int i = 0; i < 4; i++) {
      signIn.tryPin(7, WRONG);
    }
    signIn.tryPin(7, RIGHT);
    assertThat(signIn.tryPin(7, WRONG).delay()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "12345", "1234567890123", "12345a", "１２３４５６", "111111", "123456", "987654"})
  void whatIsGuessedIsNoPin(String pin) {
    assertThatThrownBy(() -> signIn.setPin(bob, pin, "test"))
        .isInstanceOf(StoreTrouble.class)
        .hasMessageEndingWith("choose another.");
  }

  @ParameterizedTest
  @CsvSource({
    "271828, NONE",
    "12345, LENGTH",
    "1234567890123, LENGTH",
    "12345a, LENGTH",
    "123456, GUESSED"
  })
  void aScreenIsToldWhyItIsNoPin(String pin, SignIn.PinFault fault) {
    assertThat(SignIn.fault(pin)).isEqualTo(fault);
  }

  @Test
  void whetherThereIsAPinOrACardIsKnown() {
    assertThat(keys(bob)).isEqualTo(new People.Keys(false, false));
    signIn.setCard(bob, "04A1B2C3", "test");
    assertThat(keys(bob)).isEqualTo(new People.Keys(false, true));
    signIn.setPin(bob, RIGHT, "test");
    assertThat(keys(bob)).isEqualTo(new People.Keys(true, true));
  }

  private People.Keys keys(Person person) {
    return store.read(tx -> tx.people().keys(person.id()));
  }

  @Test
  void aCardIsItsOwners() {
    signIn.setCard(ann, "04A1B2C3", "test");
    assertThat(signIn.byCard("04A1B2C3\n")).contains(ann);
    assertThat(signIn.byCard("04A1B2C4")).isEmpty();
  }

  @Test
  void aCardBelongsToOnePerson() {
    signIn.setCard(ann, "04A1B2C3", "test");
    signIn.setCard(ann, "04A1B2C3", "test");
    assertThatThrownBy(() -> signIn.setCard(bob, "04A1B2C3", "test"))
        .hasMessage("This card is already that of number 7; use another card.");
  }

  @Test
  void neitherPinNorCardCanBeReadInTheDatabase() throws IOException {
    signIn.setCard(ann, "04A1B2C3", "test");
    store.close();
    String bytes = Files.readString(folder.resolve("fourcount.db"), StandardCharsets.ISO_8859_1);
    assertThat(bytes).contains("Person 7").doesNotContain(RIGHT).doesNotContain("04A1B2C3");
  }

  @Test
  void thePepperIsTheOwnersAlone() throws IOException {
    assertThat(Files.getPosixFilePermissions(folder.resolve("pepper")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void aPepperThatIsMissedIsNotMadeAnew() throws IOException {
    Files.delete(folder.resolve("pepper"));
    assertThatThrownBy(this::begin).hasMessageContaining("pepper: this file is missing");
  }
}
