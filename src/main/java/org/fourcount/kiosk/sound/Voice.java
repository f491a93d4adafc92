package org.fourcount.kiosk.sound;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Speaks what the screen says, on a thread of its own. Only the newest is spoken: a cue that waited
 * is of the past. Where nobody can speak, that is said once in the log and nothing is heard.
 */
public final class Voice implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Voice.class);
  private static final String PROGRAM = "espeak-ng";

  private record Cue(Locale language, String text) {}

  private final Voices voices;
  private final Consumer<Sound> loudspeaker;
  private final BlockingQueue<Cue> newest = new ArrayBlockingQueue<>(1);
  private final Map<Cue, Spoken> known = new HashMap<>();
  private final Thread thread = new Thread(this::run, "voice");

  /**
   * A voice.
   *
   * @param folder recordings of a human voice; it need not be there
   * @param speaker where it is heard
   */
  public Voice(Path folder, Speaker speaker) {
    this(new Voices(folder, PROGRAM), speaker::begin);
  }

  Voice(Voices voices, Consumer<Sound> loudspeaker) {
    this.voices = voices;
    this.loudspeaker = loudspeaker;
    thread.setDaemon(true);
    thread.start();
  }

  /** Says this soon, unless something newer is to be said; returns at once. */
  public void say(Locale language, String text) {
    newest.poll();
    if (!newest.offer(new Cue(language, text))) {
      LOG.debug("\"{}\" is left out: something newer is to be said.", text);
    }
  }

  private void run() {
    if (!voices.areThere()) {
      LOG.warn(
          "There is no voice: cues are shown, not spoken. Install espeak-ng, or name a folder of"
              + " recordings as voices in kiosk.toml.");
      return;
    }
    try {
      while (true) {
        Cue next = newest.take();
        Spoken said = known.containsKey(next) ? known.get(next) : speak(next);
        if (said != null) {
          known.put(next, said);
          loudspeaker.accept(said);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // closed: the thread ends here
    }
  }

  private @Nullable Spoken speak(Cue cue) {
    try {
      return voices.say(cue.language(), cue.text());
    } catch (IOException e) {
      LOG.warn("\"{}\" is not spoken: {}", cue.text(), e.getMessage());
      return null;
    }
  }

  /** Ends at once. */
  @Override
  public void close() {
    thread.interrupt();
  }

  /** Whether anything can still be said. */
  boolean isOn() {
    return thread.isAlive();
  }
}
