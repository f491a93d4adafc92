package org.fourcount.kiosk.sound;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** Where samples are heard; met by one thread. */
interface SoundCard extends AutoCloseable {
  /**
   * Takes samples, 16 bits, mono, the lower byte first; waits until there is room.
   *
   * @return whether it took them; once it does not, it never will again
   */
  boolean write(byte[] block);

  @Override
  void close();

  /** Opens one. */
  @FunctionalInterface
  interface Opener {
    SoundCard open() throws LineUnavailableException;
  }

  /**
   * The computer's own.
   *
   * @param bufferBytes how much it holds at most: what is written is heard so much later
   * @throws LineUnavailableException if it is taken by another program
   * @throws IllegalArgumentException if there is none
   */
  static SoundCard ofThisComputer(int bufferBytes) throws LineUnavailableException {
    AudioFormat format = new AudioFormat(Tone.RATE, 16, 1, true, false);
    SourceDataLine line = AudioSystem.getSourceDataLine(format);
    line.open(format, bufferBytes);
    line.start();
    return new SoundCard() {
      @Override
      public boolean write(byte[] block) {
        return line.write(block, 0, block.length) == block.length;
      }

      @Override
      public void close() {
        line.close();
      }
    };
  }
}
