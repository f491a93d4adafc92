package org.fourcount.station;

import java.nio.file.Path;
import java.util.Locale;
import org.fourcount.config.KioskConfig;
import org.fourcount.kiosk.sound.Loudspeaker;
import org.fourcount.kiosk.sound.Speaker;
import org.fourcount.kiosk.sound.Tone;
import org.fourcount.kiosk.sound.Voice;
import org.jspecify.annotations.Nullable;

/**
 * What is heard at a station: tones and, where its kiosk.toml says so, cues that are spoken. The
 * sound card is left alone until the first of them is due. On the event thread.
 */
final class StationSound implements Loudspeaker, AutoCloseable {
  private final KioskConfig station;
  private @Nullable Speaker speaker;
  private @Nullable Voice voice;

  /** Nothing is heard yet. */
  StationSound(KioskConfig station) {
    this.station = station;
  }

  private Speaker speaker() {
    Speaker opened = speaker == null ? new Speaker() : speaker;
    speaker = opened;
    return opened;
  }

  @Override
  public void play(Tone tone) {
    speaker().play(tone);
  }

  @Override
  public void say(Locale language, String cue) {
    if (!station.speech()) {
      return;
    }
    Voice opened = voice == null ? new Voice(Path.of(station.voices()), speaker()) : voice;
    voice = opened;
    opened.say(language, cue);
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
