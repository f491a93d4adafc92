package org.fourcount.protocol;

import java.io.ByteArrayOutputStream;
import java.util.Random;

/** The bytes of a hub that streams one six-axis node: about 1 g and slow turning, with noise. */
final class SampleStream {
  private static final long DT_NS = 10_000_000;

  private SampleStream() {}

  /** So many SAMPLES frames with so many samples each. */
  static byte[] sixAxis(int frames, int batch) {
    Random random = new Random(44);
    FrameEncoder encoder = new FrameEncoder(Direction.TO_HOST);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int frame = 0; frame < frames; frame++) {
      long first = (long) frame * batch;
      long t0Us = 5_000_000 + first * DT_NS / 1000;
      Samples samples =
          new Samples(t0Us, DT_NS, first, Samples.ACCEL_GYRO, 0, 0, readings(random, batch));
      out.writeBytes(encoder.encode(samples, 1));
    }
    return out.toByteArray();
  }

  private static short[] readings(Random random, int batch) {
    int[] mean = {200, -300, 8192, 2000, 10, -10};
    short[] readings = new short[batch * mean.length];
    for (int i = 0; i < readings.length; i++) {
      readings[i] = (short) (mean[i % mean.length] + random.nextInt(41) - 20);
    }
    return readings;
  }
}
