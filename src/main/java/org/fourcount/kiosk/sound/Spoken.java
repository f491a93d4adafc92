package org.fourcount.kiosk.sound;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** Words that somebody, or a program, has spoken. */
final class Spoken implements Sound {
  private static final AudioFormat FORMAT = new AudioFormat(Tone.RATE, 16, 1, true, false);

  /** Longer than any cue; a file that is longer is something else, seconds. */
  private static final int LONGEST_S = 10;

  private final short[] samples;

  private Spoken(short[] samples) {
    this.samples = samples;
  }

  /**
   * Reads a file of speech.
   *
   * @throws IOException with a sentence, if it holds no speech
   */
  static Spoken read(Path wav) throws IOException {
    try (InputStream file = new BufferedInputStream(Files.newInputStream(wav));
        AudioInputStream own = AudioSystem.getAudioInputStream(file);
        AudioInputStream samples = AudioSystem.getAudioInputStream(FORMAT, own)) {
      byte[] bytes = samples.readNBytes(2 * LONGEST_S * Tone.RATE);
      short[] read = new short[bytes.length / 2];
      ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(read);
      return new Spoken(read);
    } catch (UnsupportedAudioFileException | IllegalArgumentException e) {
      throw new IOException(
          wav + ": it cannot be played (" + e.getMessage() + "); record it as WAV, 16 bits, mono.",
          e);
    }
  }

  @Override
  public int length() {
    return samples.length;
  }

  @Override
  public short sample(int i) {
    return samples[i];
  }

  @Override
  public boolean endsFor(Sound other) {
    return other instanceof Spoken;
  }
}
