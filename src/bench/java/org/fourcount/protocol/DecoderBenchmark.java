package org.fourcount.protocol;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Bytes to frames to raw readings: frames and bytes a second on one core, and bytes allocated a
 * frame ({@code gc.alloc.rate.norm}). Bytes come in pieces of 64, as from a USB serial port; {@link
 * MavlinkBenchmark} reads the same way.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Thread)
public class DecoderBenchmark {
  private static final int FRAMES = 1000;
  private static final int PIECE = 64;

  /** What came over the line. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Wire {
    /** Bytes decoded; told a second. */
    public long bytes;
  }

  private final SamplesView view = new SamplesView();
  private final FrameHandler handler = this::read;
  private final FrameDecoder decoder = new FrameDecoder(Direction.TO_HOST);
  private byte[] batchesOf5 = new byte[0];
  private byte[] batchesOf18 = new byte[0];
  private long sum;

  /** Encodes what is decoded again and again. */
  @Setup
  public void encode() {
    batchesOf5 = SampleStream.sixAxis(FRAMES, 5);
    batchesOf18 = SampleStream.sixAxis(FRAMES, 18);
  }

  /** The kiosk's default batch. */
  @Benchmark
  @OperationsPerInvocation(FRAMES)
  public long framesOf5Samples(Wire wire) {
    return decode(batchesOf5, wire);
  }

  /** The largest batch of six-axis samples. */
  @Benchmark
  @OperationsPerInvocation(FRAMES)
  public long framesOf18Samples(Wire wire) {
    return decode(batchesOf18, wire);
  }

  private long decode(byte[] bytes, Wire wire) {
    wire.bytes += bytes.length;
    for (int at = 0; at < bytes.length; at += PIECE) {
      decoder.decode(bytes, at, Math.min(PIECE, bytes.length - at), handler);
    }
    return sum;
  }

  private void read(Frame frame) {
    view.wrap(frame);
    for (int i = 0; i < view.count(); i++) {
      for (int axis = 0; axis < 6; axis++) {
        sum += view.value(i, axis);
      }
    }
  }
}
