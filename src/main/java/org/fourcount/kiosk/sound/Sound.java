package org.fourcount.kiosk.sound;

/** Samples at {@link Tone#RATE}, 16 bits each. */
sealed interface Sound permits Tone, Spoken {
  /** How many samples it has. */
  int length();

  /** One of its samples. */
  short sample(int i);

  /** Whether this ends when the other begins: there is one voice, and each tone sounds once. */
  boolean endsFor(Sound other);
}
