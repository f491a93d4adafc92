package org.fourcount.sensor.recording;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fourcount.config.UnusableFile;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a recording holds, it is read or refused with a sentence. */
class RecordingFuzzTest {
  @TempDir private static Path folder;

  @FuzzTest
  void rawRecording(byte[] bytes) throws IOException {
    Path file = folder.resolve("a.fcraw");
    Files.write(file, bytes);
    try {
      long cut = RawReader.recover(file);
      assertThat(Files.size(file)).isEqualTo(bytes.length - cut);
      assertThat(RawReader.recover(file)).isZero();
    } catch (BrokenRecording refused) {
      isASentenceAbout(file, refused.getMessage());
    }
  }

  @FuzzTest
  void samples(byte[] bytes) throws IOException {
    Path file = folder.resolve("a.csv");
    Files.write(file, bytes);
    try {
      assertThat(SampleCsv.read(file).count()).isPositive();
    } catch (BrokenRecording refused) {
      isASentenceAbout(file, refused.getMessage());
    }
  }

  @FuzzTest
  void description(byte[] bytes) throws IOException {
    Path file = folder.resolve("a.toml");
    Files.write(file, bytes);
    try {
      assertThat(Recording.read(file).csv()).isNotNull();
    } catch (UnusableFile refused) {
      isASentenceAbout(file, refused.getMessage());
    }
  }

  private static void isASentenceAbout(Path file, String said) {
    assertThat(said).contains(String.valueOf(file.getFileName())).endsWith(".");
  }
}
