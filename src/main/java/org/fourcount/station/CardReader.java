package org.fourcount.station;

import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.fourcount.kiosk.visit.CardReading;

/** Hears a card reader among the keys that reach the station; on the event thread. */
final class CardReader implements KeyEventDispatcher {
  private final CardReading reading = new CardReading();
  private final BooleanSupplier isAwaited;
  private final BooleanSupplier isTypedInto;
  private final Consumer<String> onCard;
  private boolean isEnterOfCard;

  /**
   * A reader, not yet listening.
   *
   * @param isAwaited whether a card means anything now
   * @param isTypedInto whether keys are typed into what is shown, which ends them by Enter
   * @param onCard told what is on the card
   */
  CardReader(BooleanSupplier isAwaited, BooleanSupplier isTypedInto, Consumer<String> onCard) {
    this.isAwaited = isAwaited;
    this.isTypedInto = isTypedInto;
    this.onCard = onCard;
  }

  void start() {
    KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(this);
  }

  void stop() {
    KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(this);
  }

  /**
   * The Enter that ends a card is nobody else's: a card that means nothing now presses no button.
   */
  @Override
  public boolean dispatchKeyEvent(KeyEvent e) {
    boolean isMeant = isAwaited.getAsBoolean();
    if (!isMeant && isTypedInto.getAsBoolean()) {
      return false;
    }
    if (e.getID() == KeyEvent.KEY_TYPED && e.getKeyChar() != '\n') {
      reading.typed(e.getKeyChar(), e.getWhen());
      return false;
    }
    if (e.getID() == KeyEvent.KEY_PRESSED && e.getKeyCode() == KeyEvent.VK_ENTER) {
      String card = reading.entered(e.getWhen());
      isEnterOfCard = !card.isEmpty();
      if (isEnterOfCard && isMeant) {
        onCard.accept(card);
      }
    }
    return isEnterOfCard && (e.getKeyCode() == KeyEvent.VK_ENTER || e.getKeyChar() == '\n');
  }
}
