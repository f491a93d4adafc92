package org.fourcount.station;

import java.util.List;
import java.util.Optional;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.Keyboard;
import org.fourcount.kiosk.staff.PersonView;
import org.fourcount.kiosk.staff.PinScreen;
import org.fourcount.kiosk.staff.QuestionScreen;
import org.fourcount.kiosk.staff.WritingScreen;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.Consultation;
import org.fourcount.programme.Gate;
import org.fourcount.programme.Person;
import org.fourcount.store.Store;

/** What is changed of one person, each on a screen of its own. On the event thread. */
final class PersonChanges {
  /** Two lines of the screen; the CLI takes more. */
  private static final int LONGEST_DECISION = 120;

  private final StaffRoom room;
  private final Person person;
  private final Words words;

  PersonChanges(StaffRoom room, Person person) {
    this.room = room;
    this.person = person;
    words = room.words();
  }

  private void done(String sentence) {
    room.note(sentence);
    room.show();
  }

  void pin() {
    PinScreen[] screen = new PinScreen[1];
    screen[0] =
        new PinScreen(
            words.text("staff.pin-of", person.name()),
            room.palette(),
            words,
            pin -> {
              String refused = PeopleWords.fault(pin, words);
              if (refused.isEmpty()) {
                keepPin(pin);
              } else {
                screen[0].refuse(refused);
              }
            },
            room::show);
    room.present(screen[0]);
  }

  private void keepPin(String pin) {
    String actor = room.actor();
    room.change(
        open -> {
          open.signIn().setPin(person, pin, actor);
          return true;
        },
        kept -> done(words.text("staff.pin-kept")));
  }

  void card() {
    room.present(
        new QuestionScreen(
            "staff.card",
            words.text("staff.card-of", person.name()),
            words.text("staff.card-read"),
            List.of(),
            room.palette(),
            words,
            room::show));
    room.awaitCard(this::keepCard);
  }

  private void keepCard(String card) {
    String actor = room.actor();
    room.<Optional<Person>>change(
        open -> {
          Optional<Person> owner = open.signIn().byCard(card);
          if (owner.isEmpty()) {
            open.signIn().setCard(person, card, actor);
          }
          return owner;
        },
        owner -> {
          if (owner.isEmpty() || owner.get().equals(person)) {
            done(words.text("staff.card-kept"));
          } else {
            room.say(words.text("staff.card-taken", owner.get().number()));
            room.awaitCard(this::keepCard);
          }
        });
  }

  void signOff(PersonView view) {
    PersonView.Training training = view.training();
    boolean isOpen = training != null && training.signedOff() == null;
    List<QuestionScreen.Answer> answers =
        isOpen
            ? List.of(
                new QuestionScreen.Answer(
                    "settled", words.text("staff.settled"), Glyph.SAVED, this::settle))
            : List.of();
    room.present(
        new QuestionScreen(
            "staff.sign-off",
            words.text("staff.sign-off-of", person.name()),
            words.text(isOpen ? "staff.fracture-question" : "staff.fracture-settled"),
            answers,
            room.palette(),
            words,
            room::show));
  }

  private void settle() {
    Person trainer = room.who();
    room.change(
        open -> {
          Store store = open.store();
          store.write(
              tx -> {
                tx.people()
                    .signOff(person.id(), Gate.VERTEBRAL_FRACTURE, trainer.id(), store.now());
                tx.audit()
                    .add(
                        store.now(),
                        trainer.id().toString(),
                        "signed off " + Gate.VERTEBRAL_FRACTURE.key(),
                        person.id().toString(),
                        "trainer " + trainer.id());
              });
          return true;
        },
        kept -> done(words.text("staff.signed-off")));
  }

  void consult() {
    room.present(
        new WritingScreen(
            "staff.consult",
            words.text("staff.decided-with", person.name()),
            words.text("staff.nothing-decided"),
            Keyboard.Kind.SENTENCE,
            LONGEST_DECISION,
            List.of(words.text("staff.weights-stay"), words.text("staff.weights-change")),
            room.palette(),
            words,
            this::decided,
            room::show));
  }

  private void decided(String decision) {
    Person trainer = room.who();
    room.change(
        open -> {
          Store store = open.store();
          Consultation talk = new Consultation(person.id(), trainer.id(), store.now(), decision);
          store.write(
              tx -> {
                tx.consultations().add(talk);
                tx.audit()
                    .add(
                        store.now(),
                        trainer.id().toString(),
                        "consulted",
                        person.id().toString(),
                        "trainer " + trainer.id());
              });
          return true;
        },
        kept -> done(words.text("staff.consulted")));
  }
}
