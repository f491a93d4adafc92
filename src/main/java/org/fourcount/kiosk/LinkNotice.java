package org.fourcount.kiosk;

/**
 * How the link to the sensors is, in words for the person in front of the screen.
 *
 * @param level whether the traces are live
 * @param sentence what is wrong, where, and what to do; empty where nothing is
 */
public record LinkNotice(Level level, String sentence) {
  /** Nothing to say. */
  public static final LinkNotice OK = new LinkNotice(Level.OK, "");

  /** Whether what the screen shows is happening now. */
  public enum Level {
    /** Samples arrive. */
    OK,
    /** Samples arrive, and there is something to be said of them. */
    NOTE,
    /** No samples yet; nobody need do anything. */
    WAIT,
    /** No samples, and somebody has to do something. */
    TROUBLE
  }

  /** Whether the traces show what happens now. */
  public boolean isLive() {
    return level == Level.OK || level == Level.NOTE;
  }
}
