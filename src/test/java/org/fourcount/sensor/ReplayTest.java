package org.fourcount.sensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import org.fourcount.sensor.link.Link;
import org.fourcount.sensor.link.LinkStatus;
import org.fourcount.sensor.recording.RawRecorder;
import org.fourcount.sensor.source.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A set, recorded raw while it streamed, and played again. */
class ReplayTest {
  private static final String SET = "virtual:2-0-2-0?reps=3&guided=1&speed=max&seed=5";

  /** What names the format at a recording's start; cut within it, it is no recording. */
  private static final int MAGIC_BYTES = 8;

  @TempDir private Path folder;

  private LinkStatus replay(Path file, KeptSamples kept) {
    return replay(file, "max", kept);
  }

  private LinkStatus replay(Path file, String speed, KeptSamples kept) {
    return new Link(Sources.opener(SourceUri.parse("recording:" + file + "?speed=" + speed)), kept)
        .runUntilEnd();
  }

  @Test
  void aReplayGivesTheVerySamplesOfTheSet() {
    Path file = folder.resolve("whole.fcraw");
    KeptSamples live = new KeptSamples();
    KeptSamples replayed = new KeptSamples();
    try (RawRecorder recorder = new RawRecorder(file)) {
      Link link = new Link(Sources.opener(SourceUri.parse(SET)), live);
      link.tap(recorder);
      link.runUntilEnd();
    }
    LinkStatus end = replay(file, replayed);

    assertThat(replayed.all()).isEqualTo(live.all());
    assertThat(end.problem().trouble()).isEqualTo(Trouble.RECORDING_OVER);
    assertThat(end.nodes()).hasSize(2);
  }

  /** A second and a half of it, since at 1 it takes as long as it took. */
  @ParameterizedTest
  @ValueSource(strings = {"1", "10", "max"})
  void aReplayGivesTheVerySamplesAtAnySpeed(String speed) {
    Path file = folder.resolve("short.fcraw");
    KeptSamples live = new KeptSamples();
    KeptSamples replayed = new KeptSamples();
    try (RawRecorder recorder = new RawRecorder(file)) {
      Link link = new Link(Sources.opener(SourceUri.parse(SET)), live);
      link.tap(recorder);
      while (live.count() < 300) {
        link.step();
      }
    }
    LinkStatus end = replay(file, speed, replayed);

    assertThat(end.problem().trouble()).isEqualTo(Trouble.RECORDING_OVER);
    assertThat(replayed.all()).isEqualTo(live.all());
  }

  /** What a power cut leaves: every whole chunk before the cut is played, nothing else. */
  @Test
  void aRecordingThatWasCutAtAnyByteGivesTheSamplesUpToThere() throws Exception {
    Path file = folder.resolve("short.fcraw");
    KeptSamples live = new KeptSamples();
    try (RawRecorder recorder = new RawRecorder(file)) {
      Link link = new Link(Sources.opener(SourceUri.parse(SET)), live);
      link.tap(recorder);
      while (live.count() < 20) {
        link.step();
      }
    }
    byte[] whole = Files.readAllBytes(file);
    Path cutFile = folder.resolve("cut.fcraw");
    int before = 0;
    for (int cut = MAGIC_BYTES; cut <= whole.length; cut++) {
      Files.write(cutFile, Arrays.copyOf(whole, cut));
      KeptSamples replayed = new KeptSamples();
      replay(cutFile, replayed);

      int count = replayed.count();
      assertThat(count).as("cut at %d", cut).isGreaterThanOrEqualTo(before);
      assertThat(replayed.all()).isEqualTo(live.all().subList(0, count));
      before = count;
    }
    assertThat(before).isEqualTo(live.count());
  }

  @Test
  void aRecordingThatBeginsInTheMiddleCanBePlayedAlone() {
    Path file = folder.resolve("middle.fcraw");
    KeptSamples live = new KeptSamples();
    KeptSamples replayed = new KeptSamples();
    int before;
    try (RawRecorder recorder = new RawRecorder(file)) {
      Link link = new Link(Sources.opener(SourceUri.parse(SET)), live);
      while (live.count() < 500) {
        link.step();
      }
      before = live.count();
      link.tap(recorder);
      link.runUntilEnd();
    }
    replay(file, replayed);

    assertThat(replayed.all()).isEqualTo(live.all().subList(before, live.count()));
  }

  @Test
  void aRecordingThatIsNotThereEndsTheLinkWithASentence() {
    LinkStatus end = replay(folder.resolve("none.fcraw"), new KeptSamples());

    assertThat(end.isEnded()).isTrue();
    assertThat(end.sentence()).contains("none.fcraw").contains("there is no such file");
  }

  @Test
  void aRunningLinkAllocatesNothingForEachSample() {
    assumeThat(ManagementFactory.getThreadMXBean())
        .as("a Java that counts what a thread allocates")
        .isInstanceOf(com.sun.management.ThreadMXBean.class);
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    Path file = folder.resolve("long.fcraw");
    record(file);
    long[] count = {0};
    Link link =
        new Link(
            Sources.opener(SourceUri.parse("recording:" + file + "?speed=max")), s -> count[0]++);
    while (count[0] < 20_000) {
      assertThat(link.step()).as("there is more to play").isTrue();
    }
    long samples = count[0];
    long before = threads.getCurrentThreadAllocatedBytes();
    boolean goesOn = true;
    while (count[0] < 80_000 && goesOn) {
      goesOn = link.step();
    }
    assertThat(goesOn).as("there is more to play").isTrue();
    double bytes = threads.getCurrentThreadAllocatedBytes() - before;

    // The status each second of device time, for 200 samples, is all that is left.
    assertThat(bytes / (count[0] - samples)).isLessThan(8);
  }

  /** A long set at full speed, with a breath for the disk now and then. */
  private static void record(Path file) {
    long[] made = {0};
    try (RawRecorder recorder = new RawRecorder(file)) {
      Link link =
          new Link(
              Sources.opener(SourceUri.parse("virtual:4-0-4-0?reps=60&speed=max")),
              s -> {
                if (++made[0] % 4000 == 0) {
                  LockSupport.parkNanos(20_000_000);
                }
              });
      link.tap(recorder);
      link.runUntilEnd();
      assertThat(recorder.trouble()).isNull();
    }
  }
}
