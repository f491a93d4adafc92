package org.fourcount.protocol;

import io.dronefleet.mavlink.MavlinkConnection;
import io.dronefleet.mavlink.common.HighresImu;
import io.dronefleet.mavlink.protocol.MavlinkFrameReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * What {@link DecoderBenchmark} does, done by a published decoder of the field: dronefleet's
 * MAVLink 2, whose HIGHRES_IMU (75 bytes on the wire, six axes and more of one moment) is the
 * nearest to a batch of 5 (95 bytes). Frames alone, which checks nothing, and whole messages with
 * the check value verified.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Thread)
public class MavlinkBenchmark {
  private static final int FRAMES = 1000;
  private static final int PIECE = 64;

  private byte[] wire = new byte[0];

  /** Hands out at most 64 bytes a read. */
  private static final class Pieces extends ByteArrayInputStream {
    Pieces(byte[] bytes) {
      super(bytes);
    }

    @Override
    public synchronized int read(byte[] to, int offset, int length) {
      return super.read(to, offset, Math.min(PIECE, length));
    }
  }

  /** Encodes what is decoded again and again. */
  @Setup
  public void encode() throws IOException {
    Random random = new Random(44);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MavlinkConnection hub = MavlinkConnection.create(InputStream.nullInputStream(), out);
    for (int i = 0; i < FRAMES; i++) {
      HighresImu reading =
          HighresImu.builder()
              .timeUsec(BigInteger.valueOf(5_000_000 + 10_000L * i))
              .xacc(random.nextFloat())
              .yacc(random.nextFloat())
              .zacc(9.81f)
              .xgyro(random.nextFloat())
              .ygyro(random.nextFloat())
              .zgyro(random.nextFloat())
              .id(1)
              .build();
      hub.send2(1, 1, reading);
    }
    wire = out.toByteArray();
  }

  /** Finds where frames begin and end. */
  @Benchmark
  @OperationsPerInvocation(FRAMES)
  public void mavlinkFrames(DecoderBenchmark.Wire counted, Blackhole to) throws IOException {
    MavlinkFrameReader reader = new MavlinkFrameReader(new Pieces(wire));
    int frames = 0;
    while (reader.next()) {
      to.consume(reader.frame());
      frames++;
    }
    all(frames, counted);
  }

  /** Frames to messages. */
  @Benchmark
  @OperationsPerInvocation(FRAMES)
  public void mavlinkMessages(DecoderBenchmark.Wire counted, Blackhole to) throws IOException {
    MavlinkConnection connection =
        MavlinkConnection.create(new Pieces(wire), new ByteArrayOutputStream());
    for (int i = 0; i < FRAMES; i++) {
      to.consume(connection.next().getPayload());
    }
    all(FRAMES, counted);
  }

  private void all(int frames, DecoderBenchmark.Wire counted) {
    if (frames != FRAMES) {
      throw new IllegalStateException(frames + " frames of " + FRAMES);
    }
    counted.bytes += wire.length;
  }
}
