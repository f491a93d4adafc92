package org.fourcount.kiosk.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sound.sampled.LineUnavailableException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class SpeakerTest {
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  /** Counts what it takes, until it is unplugged. */
  private static final class Card implements SoundCard {
    private final AtomicInteger loud = new AtomicInteger();
    private final AtomicBoolean unplugged = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();

    @Override
    public boolean write(byte[] block) {
      for (byte b : block) {
        if (b != 0) {
          loud.incrementAndGet();
        }
      }
      return !unplugged.get();
    }

    @Override
    public void close() {
      closed.set(true);
    }
  }

  @BeforeEach
  void listenToTheLog() {
    log.start();
    ((Logger) LoggerFactory.getLogger(Speaker.class)).addAppender(log);
  }

  @AfterEach
  void leaveTheLog() {
    ((Logger) LoggerFactory.getLogger(Speaker.class)).detachAppender(log);
  }

  @Test
  void playsWholeTonesAndEndsWhenClosed() {
    Card card = new Card();
    Speaker speaker = new Speaker(() -> card);
    speaker.play(Tone.BEAT);
    await().until(() -> card.loud.get() > 1.8 * Tone.BEAT.length());
    speaker.close();
    await().until(card.closed::get);
    await().until(() -> !speaker.isOn());
    assertThat(log.list).isEmpty();
  }

  @Test
  void withoutASoundCardItSaysSoOnceAndIsQuiet() {
    Speaker speaker =
        new Speaker(
            () -> {
              throw new LineUnavailableException("taken");
            });
    await().until(() -> !speaker.isOn());
    for (int i = 0; i < 20; i++) {
      speaker.play(Tone.BEAT);
    }
    assertThat(log.list).hasSize(1);
    assertThat(log.list.get(0).getFormattedMessage()).contains("no sound card").contains("taken");
  }

  @Test
  void aCardThatGoesAwayIsSaidOnce() {
    Card card = new Card();
    card.unplugged.set(true);
    Speaker speaker = new Speaker(() -> card);
    speaker.play(Tone.FLAG);
    await().until(() -> !speaker.isOn());
    assertThat(card.closed).isTrue();
    assertThat(log.list).hasSize(1);
    assertThat(log.list.get(0).getFormattedMessage()).contains("went away");
  }

  @Test
  void tonesAtTheSameTimeAddUp() {
    Blend blend = new Blend();
    blend.begin(Tone.BEAT);
    blend.begin(Tone.FLAG);
    byte[] block = new byte[2 * Tone.SET_DONE.length()];
    blend.next(block);
    int at = 1000;
    int heard = (short) ((block[2 * at] & 0xFF) | (block[2 * at + 1] << 8));
    assertThat(heard).isEqualTo(Tone.BEAT.sample(at) + Tone.FLAG.sample(at));
    assertThat(blend.isSilent()).isTrue();
  }
}
