package org.fourcount.station;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.visit.AskTrainerScreen;
import org.fourcount.kiosk.visit.SignInScreen;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.Person;
import org.fourcount.visit.Client;
import org.fourcount.visit.Step;
import org.fourcount.visit.Visit;
import org.jspecify.annotations.Nullable;

/**
 * Where numbers and PINs are typed. What the desk answers counts only while the screen that asked
 * is still there: who has left is not signed in behind their back. On the event thread.
 */
final class Reception {
  private final Visit visit;
  private final Desk desk;
  private final Supplier<Palette> palette;
  private final Runnable onMove;
  private final Runnable onLeave;
  private @Nullable SignInScreen signIn;
  private @Nullable AskTrainerScreen askTrainer;

  /**
   * A reception.
   *
   * @param onMove the visit has come to another step
   * @param onLeave somebody does not want to go on
   */
  Reception(Visit visit, Desk desk, Supplier<Palette> palette, Runnable onMove, Runnable onLeave) {
    this.visit = visit;
    this.desk = desk;
    this.palette = palette;
    this.onMove = onMove;
    this.onLeave = onLeave;
  }

  /** No screen of the reception is shown any more. */
  void leave() {
    signIn = null;
    askTrainer = null;
  }

  JComponent signIn(Words words, Consumer<Locale> onLanguage) {
    Door door = new Door(onLanguage);
    SignInScreen screen = new SignInScreen(palette.get(), words, door);
    door.screen = screen;
    signIn = screen;
    return screen;
  }

  /**
   * A card was read where somebody may sign in.
   *
   * @param onNeeded shows the screen for signing in
   */
  void card(String card, Words words, Runnable onNeeded) {
    Step asked = visit.step();
    desk.card(
        card,
        client -> {
          if (visit.step().equals(asked)) {
            visit.signedIn(client);
            onMove.run();
          }
        },
        person -> atSignIn(asked, onNeeded, screen -> screen.askForPinOf(person.number())),
        () -> atSignIn(asked, onNeeded, screen -> screen.trouble(words.text("sign-in.no-card"))));
  }

  private void atSignIn(Step asked, Runnable onNeeded, Consumer<SignInScreen> what) {
    if (!visit.step().equals(asked)) {
      return; // they have gone meanwhile
    }
    if (signIn == null) {
      onNeeded.run();
    }
    if (signIn != null) {
      what.accept(signIn);
    }
  }

  JComponent askTrainer(Step.AskTrainer asked, Words words) {
    TrainersDesk trainers = new TrainersDesk(words);
    AskTrainerScreen screen = new AskTrainerScreen(asked, palette.get(), words, trainers);
    trainers.screen = screen;
    askTrainer = screen;
    return screen;
  }

  /** Something that was asked could not be answered. */
  void trouble(String sentence) {
    if (signIn != null) {
      signIn.trouble(sentence);
    } else if (askTrainer != null) {
      askTrainer.refuse(sentence);
    }
  }

  private final class Door implements SignInScreen.Door {
    private final Consumer<Locale> onLanguage;
    private @Nullable SignInScreen screen;

    Door(Consumer<Locale> onLanguage) {
      this.onLanguage = onLanguage;
    }

    @Override
    public void number(int number) {
      desk.withoutPin(number, this::known);
    }

    private void known(Optional<Client> client) {
      SignInScreen now = signIn;
      if (now == null || now != screen) {
        return;
      }
      if (client.isPresent()) {
        in(client.get());
      } else {
        now.askForPin();
      }
    }

    @Override
    public void pin(int number, String pin) {
      desk.withPin(number, pin, this::in, this::refuse);
    }

    private void in(Client client) {
      if (signIn != null && signIn == screen) {
        visit.signedIn(client);
        onMove.run();
      }
    }

    private void refuse(Duration delay) {
      SignInScreen now = signIn;
      if (now != null && now == screen) {
        visit.refused(delay);
        now.refuse(delay);
      }
    }

    @Override
    public void language(Locale language) {
      onLanguage.accept(language);
    }

    @Override
    public void leave() {
      onLeave.run();
    }
  }

  private final class TrainersDesk implements AskTrainerScreen.Desk {
    private final Words words;
    private @Nullable AskTrainerScreen screen;

    TrainersDesk(Words words) {
      this.words = words;
    }

    @Override
    public void allow(int number, String pin, String reason) {
      desk.trainer(number, pin, trainer -> allowed(trainer, reason), this::refuse);
    }

    private void allowed(Person trainer, String reason) {
      if (askTrainer != null && askTrainer == screen) {
        visit.trainerAllows(trainer, reason);
        onMove.run();
      }
    }

    private void refuse(Duration delay) {
      AskTrainerScreen now = askTrainer;
      if (now != null && now == screen) {
        now.refuse(
            delay.isZero()
                ? words.text("trainer.refused")
                : words.text("sign-in.delayed", delay.toSeconds() + 1));
      }
    }

    @Override
    public void leave() {
      onLeave.run();
    }
  }
}
