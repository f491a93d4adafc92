package org.fourcount.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A decoder that runs all day leaves nothing for the garbage collector. */
class AllocationTest {
  private static final int WARM_UP = 200;
  private static final int MEASURED = 100;

  private final SamplesView samples = new SamplesView();
  private long sum;

  @BeforeEach
  void allocationCanBeMeasured() {
    assumeTrue(
        ManagementFactory.getThreadMXBean() instanceof ThreadMXBean bean
            && bean.isThreadAllocatedMemorySupported()
            && bean.isThreadAllocatedMemoryEnabled(),
        "this Java does not say what a thread allocates");
  }

  @Test
  void decodingAndReadingSoundFramesAllocatesNothing() {
    RandomMessages messages = new RandomMessages(new Random(1));
    Line line = new Line();
    for (int i = 0; i < 500; i++) {
      line.frame(messages.next(), i);
    }
    assertThat(allocated(line.bytes())).isZero();
  }

  @Test
  void rejectingAllocatesNothing() {
    assertThat(allocated(new Line().vectors().noise(new Random(2), 100_000).bytes())).isZero();
  }

  private long allocated(byte[] bytes) {
    ThreadMXBean bean = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    FrameDecoder decoder = new FrameDecoder(Direction.TO_HOST);
    FrameHandler handler = this::read;
    repeat(decoder, bytes, handler, WARM_UP);
    long thread = Thread.currentThread().getId();
    long before = bean.getThreadAllocatedBytes(thread);
    repeat(decoder, bytes, handler, MEASURED);
    long after = bean.getThreadAllocatedBytes(thread);
    assertThat(sum).isNotZero();
    return after - before;
  }

  private static void repeat(FrameDecoder decoder, byte[] bytes, FrameHandler handler, int times) {
    for (int i = 0; i < times; i++) {
      decoder.decode(bytes, 0, bytes.length, handler);
    }
  }

  private void read(Frame frame) {
    sum += frame.type().code() + frame.node() + frame.seq() + frame.length() + frame.u8(0);
    if (frame.type() == MessageType.SAMPLES) {
      samples.wrap(frame);
      for (int i = 0; i < samples.count(); i++) {
        sum += samples.t0Us() + i * samples.dtNs() + samples.value(i, samples.hasGyro() ? 5 : 2);
      }
    }
  }
}
