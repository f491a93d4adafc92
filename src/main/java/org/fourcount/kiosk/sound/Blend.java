package org.fourcount.kiosk.sound;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Adds up what sounds at the same time. */
final class Blend {
  private static final class Sounding {
    private final Sound sound;
    private int next;

    Sounding(Sound sound) {
      this.sound = sound;
    }
  }

  private final List<Sounding> sounding = new ArrayList<>();

  /** Begins a tone, which begins anew if it sounds already, or words, before which others end. */
  void begin(Sound sound) {
    sounding.removeIf(s -> s.sound.endsFor(sound));
    sounding.add(new Sounding(sound));
  }

  /** Whether nothing sounds any more. */
  boolean isSilent() {
    return sounding.isEmpty();
  }

  /** The next samples of all, 16 bits each, the lower byte first. */
  void next(byte[] block) {
    for (int i = 0; i < block.length; i += 2) {
      int sum = 0;
      for (Sounding s : sounding) {
        sum += s.next < s.sound.length() ? s.sound.sample(s.next++) : 0;
      }
      int sample = Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, sum));
      block[i] = (byte) sample;
      block[i + 1] = (byte) (sample >> 8);
    }
    for (Iterator<Sounding> it = sounding.iterator(); it.hasNext(); ) {
      Sounding s = it.next();
      if (s.next == s.sound.length()) {
        it.remove();
      }
    }
  }
}
