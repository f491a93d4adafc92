package org.fourcount.kiosk.sound;

import java.util.Locale;

/** Where a screen lets be heard what it shows; everything returns at once. */
@FunctionalInterface
public interface Loudspeaker {
  /** Lets this be heard now, or not at all. */
  void play(Tone tone);

  /** Says a cue soon, unless something newer is to be said. Most stations do not speak. */
  default void say(Locale language, String cue) {}
}
