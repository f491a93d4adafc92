package org.fourcount.protocol;

import java.util.Locale;
import java.util.Random;

/**
 * Feeds a decoder random bytes and damaged frames, half and half, and tells whether it ever
 * delivered something that was not sent, threw or grew.
 *
 * <p>Arguments: bytes (default 1e9), seed (default 1). Exit code 1 if anything was delivered that
 * was not sent.
 */
public final class DecoderSoak {
  private static final int BLOCK = 4096;
  private static final int REPORTS = 10;

  private final Random random;
  private final DamagedFrames frames;
  private final FrameDecoder decoder = new FrameDecoder(Direction.TO_HOST);
  private final FrameHandler unexpected = frame -> falseAccept();
  private final FrameHandler expected = this::compare;
  private final byte[] noise = new byte[BLOCK];
  private long fed;
  private long falseAccepts;

  private DecoderSoak(long seed) {
    random = new Random(seed);
    frames = new DamagedFrames(random);
  }

  /** Runs it. */
  public static void main(String[] args) {
    long bytes = args.length > 0 ? (long) Double.parseDouble(args[0]) : 1_000_000_000L;
    DecoderSoak soak = new DecoderSoak(args.length > 1 ? Long.parseLong(args[1]) : 1);
    long start = System.nanoTime();
    for (int report = 1; report <= REPORTS; report++) {
      soak.feedTo(bytes / REPORTS * report);
      soak.print((System.nanoTime() - start) * 1e-9);
    }
    System.exit(soak.falseAccepts == 0 ? 0 : 1);
  }

  private void feedTo(long bytes) {
    while (fed < bytes) {
      random.nextBytes(noise);
      feed(noise, noise.length, unexpected);
      for (long end = fed + BLOCK; fed < end; ) {
        int length = frames.next();
        feed(frames.bytes(), length, expected);
      }
    }
  }

  private void feed(byte[] bytes, int length, FrameHandler handler) {
    decoder.decode(bytes, 0, length, handler);
    fed += length;
  }

  private void compare(Frame frame) {
    if (!frames.wasSent(frame)) {
      falseAccept();
    }
  }

  private void falseAccept() {
    falseAccepts++;
  }

  private void print(double seconds) {
    System.gc();
    Runtime vm = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%,d bytes in %.1f s, %,d damaged frames, false accepts %d, heap %.2f MB%n  %s%n",
        fed,
        seconds,
        frames.made(),
        falseAccepts,
        (vm.totalMemory() - vm.freeMemory()) / 1e6,
        decoder.rejects());
  }
}
