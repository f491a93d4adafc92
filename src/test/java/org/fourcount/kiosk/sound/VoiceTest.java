package org.fourcount.kiosk.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class VoiceTest {
  private static final String NONE = "no-such-program-is-installed";

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final List<Sound> heard = new CopyOnWriteArrayList<>();

  @TempDir Path folder;

  @BeforeEach
  void listenToTheLog() {
    log.start();
    ((Logger) LoggerFactory.getLogger(Voice.class)).addAppender(log);
  }

  @AfterEach
  void leaveTheLog() {
    ((Logger) LoggerFactory.getLogger(Voice.class)).detachAppender(log);
  }

  /** A second of sound at another rate than the loudspeaker's. */
  private static void record(Path wav) throws IOException {
    AudioFormat format = new AudioFormat(22_050, 16, 1, true, false);
    byte[] samples = new byte[2 * 22_050];
    for (int i = 0; i < samples.length; i += 2) {
      samples[i + 1] = (byte) (i / 50 % 2 == 0 ? 20 : -20);
    }
    Files.createDirectories(wav.getParent());
    AudioSystem.write(
        new AudioInputStream(new ByteArrayInputStream(samples), format, 22_050),
        AudioFileFormat.Type.WAVE,
        wav.toFile());
  }

  /** A program that is called like espeak-ng and gives a recording for it. */
  private Path speaker(String does) throws IOException {
    Path spoken = folder.resolve("spoken.wav");
    record(spoken);
    Path program = folder.resolve("speaks");
    Files.writeString(
        program,
        "#!/bin/sh\necho \"$@\" >> "
            + folder.resolve("said.txt")
            + "\n[ \"$1 $3 $5\" = '-v -s -w' ] || exit 3\n"
            + does.replace("SPOKEN", spoken.toString()));
    assertThat(program.toFile().setExecutable(true)).isTrue();
    return program;
  }

  @Test
  void aRecordingIsNamedAfterItsWords() {
    assertThat(Voices.fileName("Slower on the way down")).isEqualTo("slower-on-the-way-down.wav");
    assertThat(Voices.fileName("Rücken ruhig halten!")).isEqualTo("rücken-ruhig-halten.wav");
    assertThat(Voices.fileName("¡Muy bien!")).isEqualTo("muy-bien.wav");
  }

  @Test
  void aRecordingIsHeardInItsLanguageOnly() throws Exception {
    record(folder.resolve("en").resolve("no-swing.wav"));
    try (Voice voice = new Voice(new Voices(folder, NONE), heard::add)) {
      voice.say(Locale.GERMAN, "No swing");
      await().until(() -> !log.list.isEmpty());
      assertThat(heard).isEmpty();
      voice.say(Locale.ENGLISH, "No swing");
      await().until(() -> heard.size() == 1);
      assertThat(heard.get(0).length()).isBetween(Tone.RATE - 100, Tone.RATE + 100);
      assertThat((int) heard.get(0).sample(Tone.RATE / 2)).isNotZero();
    }
  }

  @Test
  void theSystemsVoiceSaysWhatNobodyRecordedAndIsAskedOnce() throws Exception {
    Path program = speaker("cp SPOKEN \"$6\"\n");
    try (Voice voice =
        new Voice(new Voices(folder.resolve("none"), program.toString()), heard::add)) {
      for (int n = 1; n <= 3; n++) {
        int so = n;
        voice.say(new Locale("es"), "Más despacio");
        await().until(() -> heard.size() == so);
      }
    }
    assertThat(Files.readAllLines(folder.resolve("said.txt")))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("-v es -s 140 -w ")
        .endsWith("-- Más despacio");
  }

  @Test
  void whatCannotBeSaidIsLoggedAndTheNextIsSaid() throws Exception {
    Path program = speaker("case \"$8\" in *bad*) exit 1;; esac\ncp SPOKEN \"$6\"\n");
    try (Voice voice =
        new Voice(new Voices(folder.resolve("none"), program.toString()), heard::add)) {
      voice.say(Locale.ENGLISH, "bad");
      await().until(() -> !log.list.isEmpty());
      voice.say(Locale.ENGLISH, "good");
      await().until(() -> heard.size() == 1);
    }
    assertThat(log.list.get(0).getFormattedMessage()).contains("\"bad\" is not spoken");
  }

  @Test
  void aBrokenRecordingIsNamed() throws Exception {
    Path wav = folder.resolve("en").resolve("no-swing.wav");
    Files.createDirectories(wav.getParent());
    Files.writeString(wav, "this is no sound");
    try (Voice voice = new Voice(new Voices(folder, NONE), heard::add)) {
      voice.say(Locale.ENGLISH, "No swing");
      await().until(() -> !log.list.isEmpty());
    }
    assertThat(log.list.get(0).getFormattedMessage()).contains(wav.toString()).contains("WAV");
  }

  @Test
  void withoutAnyVoiceItSaysSoOnceAndIsQuiet() {
    Voice voice = new Voice(new Voices(folder.resolve("none"), NONE), heard::add);
    await().until(() -> !voice.isOn());
    voice.say(Locale.ENGLISH, "No swing");
    assertThat(heard).isEmpty();
    assertThat(log.list).hasSize(1);
    assertThat(log.list.get(0).getFormattedMessage()).contains("no voice").contains("espeak-ng");
  }

  @Test
  void newerWordsEndThoseThatAreBeingSaidAndTonesSoundBesides() throws Exception {
    Path wav = folder.resolve("en").resolve("a.wav");
    record(wav);
    Blend blend = new Blend();
    blend.begin(Spoken.read(wav));
    blend.begin(Tone.BEAT);
    blend.begin(Spoken.read(wav));
    byte[] block = new byte[2000];
    blend.next(block);
    Spoken words = Spoken.read(wav);
    int at = 900;
    int sample = (short) ((block[2 * at] & 0xFF) | (block[2 * at + 1] << 8));
    assertThat(sample).isEqualTo(words.sample(at) + Tone.BEAT.sample(at));
  }
}
