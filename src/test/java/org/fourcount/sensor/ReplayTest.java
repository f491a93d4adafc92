package org.fourcount.sensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.fourcount.sensor.link.Link;
import org.fourcount.sensor.link.LinkStatus;
import org.fourcount.sensor.recording.RawRecorder;
import org.fourcount.sensor.source.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A set, recorded raw while it streamed, and played again. */
class ReplayTest {
  private static final String SET = "virtual:2-0-2-0?reps=3&guided=1&speed=max&seed=5";

  @TempDir private Path folder;

  private LinkStatus replay(Path file, KeptSamples kept) {
    return new Link(Sources.opener(SourceUri.parse("recording:" + file + "?speed=max")), kept)
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
    long[] count = {0};
    try (RawRecorder recorder = new RawRecorder(file)) {
      Link link =
          new Link(Sources.opener(SourceUri.parse("virtual:4-0-4-0?reps=60&speed=max")), s -> {});
      link.tap(recorder);
      link.runUntilEnd();
    }
    Link link =
        new Link(
            Sources.opener(SourceUri.parse("recording:" + file + "?speed=max")), s -> count[0]++);
    while (count[0] < 20_000) {
      link.step();
    }
    long samples = count[0];
    long before = threads.getCurrentThreadAllocatedBytes();
    while (count[0] < 80_000) {
      link.step();
    }
    double bytes = threads.getCurrentThreadAllocatedBytes() - before;

    // The status each second of device time, for 200 samples, is all that is left.
    assertThat(bytes / (count[0] - samples)).isLessThan(8);
  }
}
