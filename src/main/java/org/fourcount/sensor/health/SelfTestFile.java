package org.fourcount.sensor.health;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A text file with one line a self-test, for reports: when it was, PASS or FAIL, which hub, what
 * failed. What is no such line counts for nothing, so that a torn one costs one test.
 */
public final class SelfTestFile implements SelfTests {
  private static final Logger LOG = LoggerFactory.getLogger(SelfTestFile.class);

  private final Path file;
  private final InstantSource clock;

  /** A file that need not be there yet. */
  public SelfTestFile(Path file, InstantSource clock) {
    this.file = file;
    this.clock = clock;
  }

  @Override
  public Optional<Duration> sinceLast(String hub) {
    Instant now = clock.instant();
    return lines().stream()
        .filter(line -> line.contains("hub " + hub + ","))
        .flatMap(line -> time(line).stream())
        .filter(time -> !time.isAfter(now)) // else a clock was wrong; who knows when it was
        .max(Instant::compareTo)
        .map(time -> Duration.between(time, now));
  }

  /** The line of the newest self-test of any hub; empty if there was none. */
  public Optional<String> newest() {
    List<String> whole = lines().stream().filter(line -> time(line).isPresent()).toList();
    return whole.isEmpty() ? Optional.empty() : Optional.of(whole.get(whole.size() - 1));
  }

  @Override
  public void tested(HealthReport report) {
    String line = clock.instant().truncatedTo(ChronoUnit.SECONDS) + " " + report.line() + "\n";
    try {
      Path folder = file.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      // A line that a power cut tore has no end; the next one is to be whole.
      Files.writeString(file, (isTorn() ? "\n" : "") + line, CREATE, APPEND);
    } catch (IOException e) {
      LOG.warn(
          "The self-test's line was not kept in {}; it is made again after a restart.", file, e);
    }
  }

  private boolean isTorn() throws IOException {
    byte[] all = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    return all.length > 0 && all[all.length - 1] != '\n';
  }

  private List<String> lines() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      // Whatever bytes there are, they are read as lines.
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      LOG.warn("The self-tests in {} cannot be read; the next one is made anew.", file, e);
      return List.of();
    }
  }

  private static Optional<Instant> time(String line) {
    try {
      int end = line.indexOf(' ');
      return end < 0 ? Optional.empty() : Optional.of(Instant.parse(line.substring(0, end)));
    } catch (DateTimeException e) {
      return Optional.empty(); // no line of ours
    }
  }
}
