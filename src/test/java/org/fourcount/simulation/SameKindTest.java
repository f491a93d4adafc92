package org.fourcount.simulation;

import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.fourcount.motion.Sample;
import org.fourcount.sensor.SharedFolder;
import org.fourcount.sensor.recording.RecordedSamples;
import org.fourcount.sensor.recording.Recording;
import org.fourcount.sensor.recording.SampleCsv;
import org.junit.jupiter.api.Test;

/** Our simulated sensors against recordings of sensors that others simulated. */
class SameKindTest {
  private static final Pattern TITLE = Pattern.compile(": (\\w+) at (\\d+) Hz.*tremor (\\d+) mg");

  @Test
  void restingSensorsAreAsNoisyAsInTheSharedRecordings() throws Exception {
    SoftAssertions softly = new SoftAssertions();
    for (Path toml : calm()) {
      Recording recording = Recording.read(toml);
      Matcher title = TITLE.matcher(recording.title());
      title.find();
      Datasheet sheet = Datasheet.valueOf(title.group(1).toUpperCase(Locale.ROOT));
      double expected = sheet.accelNoise * 1e-6 * Math.sqrt(recording.rateHz() / 2);
      softly
          .assertThat(noise(SampleCsv.read(recording.csv())))
          .as(recording.title())
          .isCloseTo(
              Math.hypot(expected, sheet.accelStepMg * 1e-3 / Math.sqrt(12)),
              within(0.4 * expected));
    }
    softly.assertAll();
  }

  private static List<Path> calm() throws Exception {
    try (Stream<Path> files = Files.list(SharedFolder.path("recordings/simulated"))) {
      return files
          .filter(f -> f.toString().endsWith(".toml"))
          .filter(f -> tremor(f) == 0)
          .sorted()
          .toList();
    }
  }

  private static int tremor(Path toml) {
    try {
      Matcher title = TITLE.matcher(Recording.read(toml).title());
      return title.find() ? Integer.parseInt(title.group(3)) : -1;
    } catch (org.fourcount.config.UnusableFile e) {
      throw new IllegalStateException(e);
    }
  }

  /** Standard deviation of one axis of the limb at rest; the very first samples settle there. */
  private static double noise(RecordedSamples samples) {
    Errors resting = new Errors();
    Sample s = new Sample();
    for (int i = 0; i < samples.count(); i++) {
      samples.read(i, s);
      if (s.node == 1 && s.seconds() > 0.3 && s.seconds() < 2.3) {
        resting.add(s.ax);
      }
    }
    return resting.limits() / 1.96;
  }
}
