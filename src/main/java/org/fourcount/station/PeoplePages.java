package org.fourcount.station;

import java.util.List;
import java.util.Optional;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.staff.ListScreen;
import org.fourcount.kiosk.staff.NewPersonScreen;
import org.fourcount.kiosk.staff.PersonScreen;
import org.fourcount.kiosk.staff.PersonView;
import org.fourcount.kiosk.staff.PinScreen;
import org.fourcount.kiosk.staff.PlanWords;
import org.fourcount.kiosk.staff.StaffScreen;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.Person;
import org.fourcount.programme.Role;
import org.fourcount.staff.Page;
import org.fourcount.staff.Rights;
import org.fourcount.store.Store;

/** The pages about people: all of them, somebody new, one of them. On the event thread. */
final class PeoplePages {
  private final StaffRoom room;

  PeoplePages(StaffRoom room) {
    this.room = room;
  }

  /** Shows the page if it is one of these. */
  boolean show(Page page) {
    if (page instanceof Page.People) {
      room.load(PeoplePages::everybody, this::people);
    } else if (page instanceof Page.NewPerson) {
      room.load(PeoplePages::everybody, this::newPerson);
    } else if (page instanceof Page.OnePerson one) {
      Role looking = room.who().role();
      room.load(
          store -> PersonFile.read(store, one.person(), looking, room.catalogue()), this::person);
    } else {
      return false;
    }
    return true;
  }

  private static List<Person> everybody(Store store) {
    return store.read(tx -> tx.people().all());
  }

  private StaffScreen people(List<Person> all) {
    Words words = room.words();
    List<ListScreen.Row> rows =
        all.stream()
            .map(
                p ->
                    new ListScreen.Row(
                        "person-" + p.number(),
                        p.number() + "  " + p.name(),
                        words.text("staff.role-" + p.role().key()),
                        Glyph.NEXT,
                        () -> room.open(new Page.OnePerson(p.id()))))
            .toList();
    ListScreen.Row adding =
        new ListScreen.Row(
            "new", words.text("staff.new"), "", Glyph.UP, () -> room.open(new Page.NewPerson()));
    return new ListScreen(
        "staff.people",
        words.text("staff.people"),
        words.text("staff.nobody"),
        rows,
        adding,
        room.palette(),
        words,
        room::back);
  }

  private StaffScreen newPerson(List<Person> all) {
    return new NewPersonScreen(
        Rights.nextNumber(all),
        Rights.mayAdd(room.who().role()),
        room.palette(),
        room.words(),
        new NewPersonScreen.Desk() {
          @Override
          public void add(int number, String name, Role role) {
            mayAdd(number, name, role);
          }

          @Override
          public void leave() {
            room.back();
          }
        });
  }

  /** Somebody who does not train needs a PIN besides. */
  private void mayAdd(int number, String name, Role role) {
    room.ask(
        open -> open.store().<Optional<Person>>read(tx -> tx.people().byNumber(number)),
        taken -> {
          if (taken.isPresent()) {
            room.say(room.words().text("staff.number-taken", number));
          } else if (role == Role.CLIENT) {
            addClient(number, name);
          } else {
            choosePin(number, name, role);
          }
        });
  }

  private void addClient(int number, String name) {
    String actor = room.actor();
    room.change(
        open -> {
          Store store = open.store();
          Person person = new Person(store.newId(), number, name, Role.CLIENT);
          store.write(
              tx -> {
                tx.people().add(person);
                tx.audit().add(store.now(), actor, "client added", person.id().toString(), "");
              });
          return person;
        },
        this::added);
  }

  private void choosePin(int number, String name, Role role) {
    Words words = room.words();
    PinScreen[] screen = new PinScreen[1];
    String actor = room.actor();
    screen[0] =
        new PinScreen(
            words.text("staff.pin-of", name),
            room.palette(),
            words,
            pin -> {
              String refused = PeopleWords.fault(pin, words);
              if (refused.isEmpty()) {
                room.change(
                    open -> {
                      Person person = new Person(open.store().newId(), number, name, role);
                      open.signIn().add(person, pin, actor);
                      return person;
                    },
                    this::added);
              } else {
                screen[0].refuse(refused);
              }
            },
            room::show);
    room.present(screen[0]);
  }

  private void added(Person person) {
    room.goOn(
        new Page.OnePerson(person.id()),
        room.words().text("staff.added", person.number(), person.name()));
  }

  private StaffScreen person(PersonView view) {
    Person person = view.person();
    PersonChanges changes = new PersonChanges(room, person);
    PersonScreen.Desk desk =
        new PersonScreen.Desk() {
          @Override
          public void open(Page page) {
            room.open(page);
          }

          @Override
          public void pin() {
            changes.pin();
          }

          @Override
          public void card() {
            changes.card();
          }

          @Override
          public void signOff() {
            changes.signOff(view);
          }

          @Override
          public void consult() {
            changes.consult();
          }

          @Override
          public void leave() {
            room.back();
          }
        };
    PlanWords plans = new PlanWords(room.catalogue(), room.words());
    return new PersonScreen(view, plans, room.palette(), room.words(), desk);
  }
}
