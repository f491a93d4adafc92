package org.fourcount.station;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.Keyboard;
import org.fourcount.kiosk.staff.PinScreen;
import org.fourcount.kiosk.staff.WritingScreen;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.Person;
import org.fourcount.programme.Role;
import org.fourcount.staff.Rights;
import org.fourcount.store.SignIn;
import org.fourcount.visit.Client;
import org.jspecify.annotations.Nullable;

/**
 * Makes the first trainer: their name, then a PIN that they choose. Nobody has one before, so
 * nobody is asked for one; once there is a trainer this does nothing. On the event thread.
 */
final class FirstRun {
  private static final int LONGEST_NAME = 40;
  private static final int NOBODY = 0;

  private final Desk desk;
  private final Palette palette;
  private final Words words;
  private final Consumer<JComponent> frame;
  private final Consumer<Client> onIn;
  private final Runnable onLeave;
  private @Nullable PinScreen asking;

  /**
   * A first run, not yet shown.
   *
   * @param onIn the first trainer is signed in
   * @param onLeave nobody was made
   */
  FirstRun(
      Desk desk,
      Palette palette,
      Words words,
      Consumer<JComponent> frame,
      Consumer<Client> onIn,
      Runnable onLeave) {
    this.desk = desk;
    this.palette = palette;
    this.words = words;
    this.frame = frame;
    this.onIn = onIn;
    this.onLeave = onLeave;
  }

  void show() {
    frame.accept(
        new WritingScreen(
            "staff.first-trainer",
            words.text("staff.first-trainer"),
            words.text("staff.no-name"),
            Keyboard.Kind.NAME,
            LONGEST_NAME,
            List.of(),
            palette,
            words,
            this::choosePin,
            onLeave));
  }

  private void choosePin(String name) {
    PinScreen screen =
        new PinScreen(
            words.text("staff.pin-of", name), palette, words, pin -> make(name, pin), this::show);
    asking = screen;
    frame.accept(screen);
  }

  private void make(String name, String pin) {
    PinScreen screen = asking;
    String refused = PeopleWords.fault(pin, words);
    if (screen == null || !refused.isEmpty()) {
      trouble(refused);
      return;
    }
    desk.<Integer>ask(
        open -> {
          if (SignIn.trainers(open.store()) != SignIn.Trainers.NONE) {
            return NOBODY;
          }
          int number =
              open.store()
                  .<Integer>read(
                      tx ->
                          tx.people().byNumber(1).isEmpty()
                              ? 1
                              : Rights.nextNumber(tx.people().all()));
          Person first = new Person(open.store().newId(), number, name, Role.TRAINER);
          open.signIn().add(first, pin, first.id().toString());
          return number;
        },
        number -> {
          if (number == NOBODY) {
            trouble(words.text("staff.trainer-there"));
          } else {
            desk.withPin(number, pin, onIn, wait -> onLeave.run());
          }
        });
  }

  /** It could not be done. */
  void trouble(String sentence) {
    if (asking != null) {
      asking.refuse(sentence);
    }
  }
}
