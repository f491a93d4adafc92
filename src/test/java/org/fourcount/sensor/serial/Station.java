package org.fourcount.sensor.serial;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.locks.LockSupport;
import org.fourcount.sensor.KeptSamples;
import org.fourcount.sensor.KeptSamples.Kept;
import org.fourcount.sensor.SourceUri;
import org.fourcount.sensor.Sources;
import org.fourcount.sensor.link.Link;
import org.fourcount.sensor.link.LinkStatus;
import org.fourcount.sensor.link.NodeStatus;
import org.fourcount.sensor.recording.RawRecorder;
import org.fourcount.sensor.source.Opener;

/**
 * A station without a screen: its link, the recording of all that came, and a person who reads what
 * the screen would say, each few milliseconds.
 */
final class Station implements Closeable {
  private static final long INTERVAL_US = 10_000;

  private final KeptSamples kept = new KeptSamples();
  private final Set<String> read = new ConcurrentSkipListSet<>();
  private final Path file;
  private final RawRecorder recorder;
  private final Link link;
  private final Thread reader = new Thread(this::read, "reader");
  private volatile boolean isClosed;

  Station(Opener opener, Path folder) {
    file = folder.resolve("all.fcraw");
    recorder = new RawRecorder(file);
    link = new Link(opener, kept);
    link.tap(recorder);
    link.start();
    reader.setDaemon(true);
    reader.start();
  }

  static Station at(String port, Path folder) {
    return new Station(Sources.opener(SourceUri.parse("serial:" + port)), folder);
  }

  private void read() {
    while (!isClosed) {
      read.add(link.sentence());
      LockSupport.parkNanos(2_000_000);
    }
  }

  LinkStatus status() {
    return link.status();
  }

  void awaitSamples(int more) {
    int before = kept.count();
    await().atMost(20, SECONDS).until(() -> kept.count() >= before + more);
  }

  void awaitRead(String part) {
    await()
        .atMost(20, SECONDS)
        .untilAsserted(() -> assertThat(read).anyMatch(sentence -> sentence.contains(part)));
  }

  /** The sentences that were read so far. */
  Set<String> sentences() {
    return read;
  }

  /**
   * Ends the station. All that came is in the recording, which played again gives the very same
   * samples; they are in order, and those that are not there were counted as lost.
   */
  void assertWhole() {
    close();
    assertThat(recorder.trouble()).isNull();
    KeptSamples replayed = new KeptSamples();
    new Link(Sources.opener(SourceUri.parse("recording:" + file + "?speed=max")), replayed)
        .runUntilEnd();
    assertThat(differences(replayed.all(), kept.all())).isEmpty();
    for (NodeStatus node : link.status().nodes()) {
      List<Kept> samples = kept.of(node.id());
      assertThat(samples.stream().map(Kept::timeUs).toList())
          .as("times of sensor %d", node.id())
          .isSorted()
          .doesNotHaveDuplicates();
      if (link.status().restarts() == 0) {
        long spanUs = samples.get(samples.size() - 1).timeUs() - samples.get(0).timeUs();
        assertThat(samples.size() + node.lost()).isEqualTo(spanUs / INTERVAL_US + 1);
      }
    }
  }

  /** What is in one and not in the other; lists of thousands would be unreadable. */
  private static List<String> differences(List<Kept> replayed, List<Kept> live) {
    List<String> all = new ArrayList<>();
    Set<Kept> inReplay = new HashSet<>(replayed);
    Set<Kept> inLife = new HashSet<>(live);
    live.stream().filter(s -> !inReplay.contains(s)).forEach(s -> all.add("only live: " + s));
    replayed.stream().filter(s -> !inLife.contains(s)).forEach(s -> all.add("only replayed: " + s));
    if (all.isEmpty() && !replayed.equals(live)) {
      all.add("another order");
    }
    return all.subList(0, Math.min(5, all.size()));
  }

  @Override
  public void close() {
    isClosed = true;
    link.close();
    recorder.close();
  }
}
