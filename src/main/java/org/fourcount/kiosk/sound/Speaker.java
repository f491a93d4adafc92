package org.fourcount.kiosk.sound;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import javax.sound.sampled.LineUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets tones be heard, on a thread of its own. Where there is no sound card, or where it goes away,
 * that is said once in the log and nothing is heard.
 */
public final class Speaker implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Speaker.class);

  /** Samples are written 10 ms at a time. */
  private static final int BLOCK_BYTES = 2 * Tone.RATE / 100;

  /** The card holds 40 ms, so that a tone is not heard after what it belongs to. */
  private static final int BUFFER_BLOCKS = 4;

  /** More tones that wait than this are of the past. */
  private static final int WAITING = 8;

  private final BlockingQueue<Sound> waiting = new ArrayBlockingQueue<>(WAITING);
  private final Thread thread;

  /** Opens the computer's sound card; returns at once. */
  public Speaker() {
    this(() -> SoundCard.ofThisComputer(BLOCK_BYTES * BUFFER_BLOCKS));
  }

  Speaker(SoundCard.Opener opener) {
    thread = new Thread(() -> run(opener), "sound");
    thread.setDaemon(true);
    thread.start();
  }

  /** Lets this be heard now, or not at all; returns at once. */
  public void play(Tone tone) {
    begin(tone);
  }

  /** The same for anything else. */
  void begin(Sound sound) {
    if (!waiting.offer(sound)) {
      LOG.debug("{} is left out: the sound card takes no more.", sound);
    }
  }

  private void run(SoundCard.Opener opener) {
    try (SoundCard card = opener.open()) {
      playAll(card);
      LOG.warn("The sound card went away: nothing is heard any more; the screen shows all of it.");
    } catch (LineUnavailableException | IllegalArgumentException e) {
      LOG.warn(
          "There is no sound card to be used ({}): nothing is heard; the screen shows all of it."
              + " Connect a loudspeaker and start again, or write sound = false in kiosk.toml.",
          e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // closed: the thread ends here
    }
  }

  /** Returns when the card takes no more. */
  private void playAll(SoundCard card) throws InterruptedException {
    Blend blend = new Blend();
    byte[] block = new byte[BLOCK_BYTES];
    do {
      Sound next = blend.isSilent() ? waiting.take() : waiting.poll();
      for (; next != null; next = waiting.poll()) {
        blend.begin(next);
      }
      blend.next(block);
    } while (card.write(block));
  }

  /** Ends at once. */
  @Override
  public void close() {
    thread.interrupt();
  }

  /** Whether anything can still be heard. */
  boolean isOn() {
    return thread.isAlive();
  }
}
