package org.fourcount.kiosk;

import java.util.List;

/**
 * How the link to the sensors is, in words for the person in front of the screen.
 *
 * @param level whether the traces are live
 * @param sentence what is wrong, where, and what to do, in English; empty where nothing is
 * @param key under which other languages have words for it; empty where they have none
 * @param values what those words are to hold, such as the name of a port
 */
public record LinkNotice(Level level, String sentence, String key, List<String> values) {
  /** Nothing to say. */
  public static final LinkNotice OK = new LinkNotice(Level.OK, "");

  /** Keeps an unchangeable copy of the values. */
  public LinkNotice {
    values = List.copyOf(values);
  }

  /** A notice that is the same in every language. */
  public LinkNotice(Level level, String sentence) {
    this(level, sentence, "", List.of());
  }

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
