package org.fourcount.sensor.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import org.fourcount.motion.Sample;
import org.fourcount.protocol.Direction;
import org.fourcount.protocol.FrameEncoder;
import org.fourcount.protocol.Hello;
import org.fourcount.protocol.NodeInfo;
import org.fourcount.protocol.Uid;
import org.fourcount.sensor.source.ByteSource;

/**
 * After a proper greeting anything may come: the samples that the link hands on stay numbers in
 * order.
 */
class LinkFuzzTest {
  private static final int MOST_A_READ = 64;

  @FuzzTest
  void bytesAfterAGreeting(byte[] bytes) {
    long[] lastUs = {Long.MIN_VALUE};
    Link link = new Link(() -> new Played(bytes), sample -> check(sample, lastUs));
    assertThat(link.runUntilEnd().isEnded()).isTrue();
  }

  private static void check(Sample sample, long[] lastUs) {
    assertThat(sample.node).isEqualTo(1);
    assertThat(sample.timeUs).isGreaterThanOrEqualTo(lastUs[0]);
    assertThat(sample.ax + sample.ay + sample.az).isFinite();
    assertThat(sample.gx + sample.gy + sample.gz).isFinite();
    lastUs[0] = sample.timeUs;
  }

  /**
   * The greeting of a hub with one sensor, then these bytes, then the end; a millisecond a read.
   */
  private static final class Played implements ByteSource {
    private final byte[] bytes;
    private final byte[] greeting;
    private int reads;
    private int at;

    Played(byte[] bytes) {
      this.bytes = bytes;
      FrameEncoder hub = new FrameEncoder(Direction.TO_HOST);
      Uid uid = new Uid("000102030405060708090a0b0c0d0e0f");
      byte[] hello = hub.encode(new Hello(1, 1, 0, 1, 1, uid, 1, 3, 1, 0, 0, 240, 30), 0);
      NodeInfo node =
          new NodeInfo(new Uid("0102030405060701"), 1, 3, 4, 8192, 500, 655, 100, 200, 0);
      byte[] info = hub.encode(node, 1);
      greeting = Arrays.copyOf(hello, hello.length + info.length);
      System.arraycopy(info, 0, greeting, hello.length, info.length);
    }

    @Override
    public int read(byte[] buffer) {
      if (reads++ == 0) {
        System.arraycopy(greeting, 0, buffer, 0, greeting.length);
        return greeting.length;
      }
      int count = Math.min(MOST_A_READ, bytes.length - at);
      System.arraycopy(bytes, at, buffer, 0, count);
      at += count;
      return count == 0 ? -1 : count;
    }

    @Override
    public void write(byte[] ignored, int offset, int length) {
      // A recording hears nothing.
    }

    @Override
    public boolean answers() {
      return false;
    }

    @Override
    public long nanoTime() {
      return reads * 1_000_000L;
    }

    @Override
    public String name() {
      return "fuzzed";
    }

    @Override
    public void close() {
      // Nothing was opened.
    }
  }
}
