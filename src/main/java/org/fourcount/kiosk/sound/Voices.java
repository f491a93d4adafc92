package org.fourcount.kiosk.sound;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who can speak: recordings, named after what they say ({@code en/slower-on-the-way-down.wav}), and
 * where there is none, the system's own voice. Waits for disk and program: not for the event
 * thread.
 */
final class Voices {
  private static final long PATIENCE_S = 10;

  /** Words a minute: slower than people talk, since whoever hears it is lifting. */
  private static final String SPEED = "140";

  private final Path folder;
  private final String program;

  /**
   * Voices of a folder, and of a program.
   *
   * @param folder recordings, a folder a language in it; it need not be there
   * @param program espeak-ng, or one that is called like it
   */
  Voices(Path folder, String program) {
    this.folder = folder;
    this.program = program;
  }

  /** The name of the recording that says this. */
  static String fileName(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "")
        + ".wav";
  }

  /**
   * Somebody says this.
   *
   * @return null if nobody can
   * @throws IOException with a sentence, if what should say it is broken
   */
  @Nullable Spoken say(Locale language, String text) throws IOException {
    Path recorded = folder.resolve(language.getLanguage()).resolve(fileName(text));
    return Files.exists(recorded) ? Spoken.read(recorded) : bySystem(language, text);
  }

  private @Nullable Spoken bySystem(Locale language, String text) throws IOException {
    Path file = Files.createTempFile("fourcount-voice", ".wav");
    try {
      Process speaking =
          new ProcessBuilder(
                  List.of(
                      program,
                      "-v",
                      language.getLanguage(),
                      "-s",
                      SPEED,
                      "-w",
                      file.toString(),
                      "--",
                      text))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!speaking.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
        speaking.destroyForcibly();
        throw new IOException(program + " did not speak within " + PATIENCE_S + " s.");
      }
      if (speaking.exitValue() != 0) {
        throw new IOException(program + " cannot speak " + language.getLanguage() + ".");
      }
      return Spoken.read(file);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** Whether anybody can say anything. */
  boolean areThere() {
    return Files.isDirectory(folder) || isInstalled();
  }

  private boolean isInstalled() {
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(String.valueOf(System.getenv("PATH")))
        .anyMatch(place -> Files.isExecutable(Path.of(place).resolve(program)));
  }
}
