package org.fourcount.sensor.recording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.fourcount.sensor.source.Speed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RawRecordingTest {
  private static final List<String> CHUNKS = List.of("one", "twotwo", "3", "fourfourfourfour");

  @TempDir private Path folder;

  private Path recorded(String name) {
    Path file = folder.resolve(name);
    try (RawRecorder recorder = new RawRecorder(file)) {
      for (int i = 0; i < CHUNKS.size(); i++) {
        byte[] bytes = ("--" + CHUNKS.get(i) + "--").getBytes(UTF_8);
        recorder.received(1000L * i, bytes, 2, bytes.length - 4);
      }
      assertThat(recorder.trouble()).isNull();
    }
    return file;
  }

  private static List<String> chunks(Path file) throws Exception {
    List<String> chunks = new ArrayList<>();
    try (RawReader reader = new RawReader(file)) {
      while (reader.next()) {
        byte[] bytes = new byte[reader.length()];
        reader.copy(0, bytes);
        chunks.add(new String(bytes, UTF_8));
      }
    }
    return chunks;
  }

  @Test
  void whatWasReceivedIsReadAgain() throws Exception {
    assertThat(chunks(recorded("a.fcraw"))).isEqualTo(CHUNKS);
  }

  @Test
  void cutAtEveryByteEveryWholeRecordIsRecovered() throws Exception {
    byte[] whole = Files.readAllBytes(recorded("a.fcraw"));
    int sound = RawRecord.magic().length;
    for (int cut = sound; cut < whole.length; cut++) {
      Path file = folder.resolve("cut.fcraw");
      Files.write(file, Arrays.copyOf(whole, cut));
      int expected = wholeRecords(cut);
      RawReader.recover(file);

      assertThat(chunks(file)).as("cut at %d", cut).isEqualTo(CHUNKS.subList(0, expected));
      assertThat(RawReader.recover(file)).as("nothing is left to cut off").isZero();
    }
  }

  private static int wholeRecords(int bytes) {
    int end = RawRecord.magic().length;
    int count = 0;
    for (String chunk : CHUNKS) {
      end += RawRecord.HEADER_BYTES + chunk.length();
      count += end <= bytes ? 1 : 0;
    }
    return count;
  }

  @Test
  void whereTheLineWasOpenedAnewIsKeptAndTold() throws Exception {
    Path file = folder.resolve("anew.fcraw");
    try (RawRecorder recorder = new RawRecorder(file)) {
      recorder.received(1, "one".getBytes(UTF_8), 0, 3);
      recorder.opened(2);
      recorder.received(3, "two".getBytes(UTF_8), 0, 3);
    }
    try (RawReplay replay = new RawReplay(file, Speed.MAX)) {
      byte[] buffer = new byte[64];
      List<String> told = new ArrayList<>();
      for (int count = replay.read(buffer); count >= 0; count = replay.read(buffer)) {
        told.add(new String(buffer, 0, count, UTF_8) + replay.wasOpenedAnew());
      }
      assertThat(told).containsExactly("onefalse", "true", "twofalse");
    }
  }

  @Test
  void aTailOfZerosIsCutOff() throws Exception {
    Path file = recorded("a.fcraw");
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length + 4096));

    assertThat(RawReader.recover(file)).isEqualTo(4096);
    assertThat(chunks(file)).isEqualTo(CHUNKS);
  }

  @Test
  void aDamagedRecordEndsTheRecording() throws Exception {
    Path file = recorded("a.fcraw");
    byte[] bytes = Files.readAllBytes(file);
    int second = RawRecord.magic().length + RawRecord.HEADER_BYTES + CHUNKS.get(0).length();
    bytes[second + RawRecord.HEADER_BYTES + 1] ^= 1;
    Files.write(file, bytes);

    assertThat(chunks(file)).isEqualTo(CHUNKS.subList(0, 1));
  }

  @Test
  void anotherFileIsNoRecording() throws IOException {
    Path file = Files.writeString(folder.resolve("x.fcraw"), "something else");

    assertThatThrownBy(() -> new RawReader(file))
        .isInstanceOf(BrokenRecording.class)
        .hasMessageContaining("x.fcraw")
        .hasMessageContaining("no raw recording");
  }

  @Test
  void aReplayGivesTheSameChunksAtTheSameTimes() throws Exception {
    try (RawReplay replay = new RawReplay(recorded("a.fcraw"), Speed.MAX)) {
      byte[] buffer = new byte[64];
      for (int i = 0; i < CHUNKS.size(); i++) {
        int count = replay.read(buffer);
        assertThat(new String(buffer, 0, count, UTF_8)).isEqualTo(CHUNKS.get(i));
        assertThat(replay.nanoTime()).isEqualTo(1000L * i);
      }
      assertThat(replay.read(buffer)).isEqualTo(-1);
    }
  }

  @Test
  void aFullDiskIsNamedAndNothingElseHappens() {
    try (RawRecorder recorder =
        new RawRecorder(
            "x.fcraw",
            () -> {
              throw new IOException("No space left on device");
            },
            1 << 16)) {
      await().atMost(5, SECONDS).until(() -> recorder.trouble() != null);
      recorder.received(1, new byte[100], 0, 100);

      assertThat(recorder.trouble())
          .contains("x.fcraw")
          .contains("No space left on device")
          .contains("the set goes on");
    }
  }

  @Test
  void aDiskThatStallsNeverHoldsUpTheLinkAndLeavesWholeRecords() throws Exception {
    CountDownLatch stall = new CountDownLatch(1);
    ByteArrayOutputStream disk = new ByteArrayOutputStream();
    RawRecorder recorder = new RawRecorder("x.fcraw", () -> stalling(stall, disk), 1 << 12);
    // The disk is stalled, so this would never return if it waited for it.
    for (int i = 0; i < 100; i++) {
      recorder.received(i, new byte[100], 0, 100);
    }
    assertThat(recorder.trouble()).contains("too slow");
    stall.countDown();
    recorder.close();
    Path file = Files.write(folder.resolve("x.fcraw"), disk.toByteArray());

    assertThat(chunks(file)).hasSize((4096 - 8) / 116);
    assertThat(RawReader.recover(file)).isZero();
  }

  private static WritableByteChannel stalling(CountDownLatch stall, ByteArrayOutputStream disk) {
    return new WritableByteChannel() {
      @Override
      public int write(ByteBuffer bytes) throws IOException {
        try {
          stall.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IOException(e);
        }
        byte[] taken = new byte[bytes.remaining()];
        bytes.get(taken);
        disk.writeBytes(taken);
        return taken.length;
      }

      @Override
      public boolean isOpen() {
        return true;
      }

      @Override
      public void close() {}
    };
  }
}
