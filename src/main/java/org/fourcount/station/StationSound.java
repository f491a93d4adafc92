package org.fourcount.station;

import java.nio.file.Path;
import java.util.Locale;
import org.fourcount.kiosk.sound.Loudspeaker;
import org.fourcount.kiosk.sound.Speaker;
import org.fourcount.kiosk.sound.Tone;
import org.fourcount.kiosk.sound.Voice;
import org.jspecify.annotations.Nullable;

/**
 * What is heard at a station: tones, and cues that are spoken. The sound card is left alone until
 * the first of them is due. On the event thread.
 */
final class StationSound implements Loudspeaker, AutoCloseable {
  private final Path voices;
  private @Nullable Speaker speaker;
  private @Nullable Voice voice;

  /**
   * Nothing is heard yet.
   *
   * @param voices folder of recorded voices; it need not be there
   */
  StationSound(Path voices) {
    this.voices = voices;
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
    Voice opened = voice == null ? new Voice(voices, speaker()) : voice;
    voice = opened;
    opened.say(language, cue);
  }

  /**
   * The same without words.
   *
   * @param all what is heard otherwise
   */
  record TonesOnly(Loudspeaker all) implements Loudspeaker {
    @Override
    public void play(Tone tone) {
      all.play(tone);
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
