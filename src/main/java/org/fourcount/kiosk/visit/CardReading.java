package org.fourcount.kiosk.visit;

/**
 * Tells a card reader, which types like a keyboard, from fingers: it types all of a card's text and
 * Enter within a fraction of a second.
 */
public final class CardReading {
  /** Shorter texts are typed by people. */
  private static final int SHORTEST = 6;

  private static final int LONGEST = 200;

  /**
   * Milliseconds from one key to the next. Readers take 1 to 20; one key in 60 is the fastest that
   * people type (216 words a minute), and nobody does so on a pad.
   */
  private static final long FASTEST_FINGER_MS = 50;

  private final StringBuilder text = new StringBuilder();
  private long newest;

  /**
   * A character was typed.
   *
   * @param at when, milliseconds
   */
  public void typed(char c, long at) {
    if (at - newest > FASTEST_FINGER_MS || text.length() > LONGEST) {
      text.setLength(0);
    }
    newest = at;
    if (!Character.isISOControl(c)) {
      text.append(c);
    }
  }

  /**
   * Enter was typed.
   *
   * @param at when, milliseconds
   * @return the card's text; empty if no card was read
   */
  public String entered(long at) {
    boolean isCard = text.length() >= SHORTEST && at - newest <= FASTEST_FINGER_MS;
    String card = isCard ? text.toString() : "";
    text.setLength(0);
    return card;
  }
}
