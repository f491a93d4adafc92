package org.fourcount.station;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.fourcount.kiosk.LinkNotice;
import org.fourcount.kiosk.visit.IdleScreen;
import org.fourcount.kiosk.words.Words;
import org.fourcount.visit.Client;
import org.jspecify.annotations.Nullable;

/**
 * The screen on which nobody is there; where there is no trainer yet, it leads to the first one. On
 * the event thread.
 */
final class Threshold {
  private final Desk desk;
  private final Manners manners;
  private final Consumer<JComponent> frame;
  private final Consumer<Client> onFirst;
  private final Runnable onLeave;
  private @Nullable FirstRun first;

  /**
   * A threshold.
   *
   * @param onFirst the first trainer is there and signed in
   * @param onLeave there is no first trainer after all
   */
  Threshold(
      Desk desk,
      Manners manners,
      Consumer<JComponent> frame,
      Consumer<Client> onFirst,
      Runnable onLeave) {
    this.desk = desk;
    this.manners = manners;
    this.frame = frame;
    this.onFirst = onFirst;
    this.onLeave = onLeave;
  }

  /** Whether the first trainer is being made. */
  boolean isBusy() {
    return first != null;
  }

  /** Something else is shown; a first trainer who was not finished is none. */
  void leave() {
    first = null;
  }

  /** Something could not be done. */
  void trouble(String sentence) {
    if (first != null) {
      first.trouble(sentence);
    }
  }

  /**
   * The screen.
   *
   * @param onTouch somebody is there
   * @param notice what somebody should see to before the next session
   */
  JComponent idle(String station, Words words, Runnable onTouch, Supplier<LinkNotice> notice) {
    IdleScreen idle = new IdleScreen(station, manners.palette(), words, onTouch, notice);
    desk.trainers(
        there -> {
          switch (there) {
            case NONE ->
                idle.offer(
                    words.text("visit.first-run"),
                    words.text("visit.first"),
                    () -> makeFirst(words));
            case NONE_WITH_PIN -> idle.ask(words.text("visit.no-pin"));
            case READY -> {}
          }
        });
    return idle;
  }

  private void makeFirst(Words words) {
    if (first != null) {
      return; // touched twice
    }
    FirstRun[] begun = new FirstRun[1];
    begun[0] =
        new FirstRun(
            desk,
            manners.palette(),
            words,
            frame,
            client -> {
              if (first == begun[0]) {
                onFirst.accept(client);
              }
            },
            onLeave);
    first = begun[0];
    begun[0].show();
  }
}
