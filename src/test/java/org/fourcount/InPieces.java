package org.fourcount;

import java.util.Random;
import org.fourcount.sensor.source.ByteSource;
import org.fourcount.sensor.source.SourceLost;

/** A source whose bytes come in pieces of random size, as a serial port delivers them. */
final class InPieces implements ByteSource {
  private final ByteSource whole;
  private final Random random;
  private final byte[] pending = new byte[8192];
  private int from;
  private int to;

  InPieces(ByteSource whole, long seed) {
    this.whole = whole;
    this.random = new Random(seed);
  }

  @Override
  public int read(byte[] buffer) throws SourceLost {
    if (from == to) {
      int n = whole.read(pending);
      if (n <= 0) {
        return n;
      }
      from = 0;
      to = n;
    }
    int n = Math.min(Math.min(1 + random.nextInt(97), to - from), buffer.length);
    System.arraycopy(pending, from, buffer, 0, n);
    from += n;
    return n;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws SourceLost {
    whole.write(bytes, offset, length);
  }

  @Override
  public long nanoTime() {
    return whole.nanoTime();
  }

  @Override
  public String name() {
    return whole.name();
  }

  @Override
  public boolean answers() {
    return whole.answers();
  }

  @Override
  public void close() {
    whole.close();
  }
}
