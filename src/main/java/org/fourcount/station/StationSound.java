package org.fourcount.station;

import java.nio.file.Path;
import java.util.Locale;
import org.fourcount.config.KioskConfig;
import org.fourcount.kiosk.sound.Loudspeaker;
import org.fourcount.kiosk.sound.Speaker;
import org.fourcount.kiosk.sound.Tone;
import org.fourcount.kiosk.sound.Voice;
import org.jspecify.annotations.Nullable;

/** What is heard at a station, as its kiosk.toml says: tones, and cues that are spoken. */
final class StationSound implements Loudspeaker, AutoCloseable {
  private final @Nullable Speaker speaker;
  private final @Nullable Voice voice;

  StationSound(KioskConfig station) {
    speaker = station.sound() ? new Speaker() : null;
    voice =
        speaker != null && station.speech() ? new Voice(Path.of(station.voices()), speaker) : null;
  }

  @Override
  public void play(Tone tone) {
    if (speaker != null) {
      speaker.play(tone);
    }
  }

  @Override
  public void say(Locale language, String cue) {
    if (voice != null) {
      voice.say(language, cue);
    }
  }

  @Override
  public void close() {
    if (voice != null) {
      voice.close();
    }
    if (speaker != null) {
      speaker.close();
    }
  }
}
