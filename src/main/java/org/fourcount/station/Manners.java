package org.fourcount.station;

import java.nio.file.Path;
import java.util.Locale;
import org.fourcount.config.KioskConfig;
import org.fourcount.config.Manner;
import org.fourcount.kiosk.look.Look;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.sound.Loudspeaker;
import org.fourcount.kiosk.sound.Tone;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.Load;

/** How the running station looks, speaks and sounds; it may change. On the event thread. */
final class Manners {
  private final StationSets sets;
  private final Load.Unit unit;
  private Locale language;
  private boolean isHeard;
  private boolean isSpoken;

  /**
   * The manners that it begins with.
   *
   * @param language before somebody chooses another
   */
  Manners(StationSets sets, Locale language) {
    this.sets = sets;
    this.language = language;
    unit = sets.config().manner().unit();
    Manner said = sets.config().manner();
    isHeard = said.sound();
    isSpoken = said.speech();
  }

  KioskConfig config() {
    return sets.config();
  }

  Path data() {
    return sets.data();
  }

  Look look() {
    return sets.look();
  }

  Palette palette() {
    return look().palette();
  }

  Locale language() {
    return language;
  }

  boolean isHeard() {
    return isHeard;
  }

  boolean isSpoken() {
    return isSpoken;
  }

  /** What the station says in a language; its weights stay as they are. */
  Words words(Locale spoken) {
    return new Words(spoken, unit);
  }

  /** The same loudspeaker, as long as the station is to be heard. */
  Loudspeaker heard(Loudspeaker sound) {
    return new Loudspeaker() {
      @Override
      public void play(Tone tone) {
        if (isHeard) {
          sound.play(tone);
        }
      }

      @Override
      public void say(Locale spoken, String cue) {
        if (isHeard && isSpoken) {
          sound.say(spoken, cue);
        }
      }
    };
  }

  void look(Look other) {
    sets.look(other);
    other.install();
  }

  void language(Locale other) {
    language = other;
  }

  void heard(boolean isOn, boolean speaks) {
    isHeard = isOn;
    isSpoken = speaks;
  }
}
