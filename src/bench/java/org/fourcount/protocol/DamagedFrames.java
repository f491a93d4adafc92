package org.fourcount.protocol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Frames of every type with flipped bits, wrong bytes, bursts, cut tails and other frames' tails.
 */
final class DamagedFrames {
  private static final int DIFFERENT = 997;
  private static final int LONGEST_BURST = 32;

  /** A frame on the wire, and what is to be heard of it. */
  private static final class Original {
    final byte[] wire;
    final byte[] content;

    Original(byte[] wire) {
      this.wire = wire;
      byte[][] heard = new byte[1][];
      new FrameDecoder(Direction.TO_HOST)
          .decode(wire, 0, wire.length, frame -> heard[0] = content(frame));
      this.content = heard[0];
    }
  }

  private final Random random;
  private final List<Original> originals = new ArrayList<>();
  private final byte[] bytes = new byte[2 * FrameFormat.MAX_WIRE];
  private Original first;
  private Original second;
  private long made;

  DamagedFrames(Random random) {
    this.random = random;
    RandomMessages messages = new RandomMessages(random);
    FrameEncoder encoder = new FrameEncoder(Direction.TO_HOST);
    for (int i = 0; i < DIFFERENT; i++) {
      originals.add(new Original(encoder.encode(messages.next(), random.nextInt(256))));
    }
    first = originals.get(0);
    second = first;
  }

  private static byte[] content(Frame f) {
    byte[] payload = f.bytes(0, f.length());
    byte[] content = Arrays.copyOf(payload, payload.length + 5);
    for (int i = 0; i < 5; i++) {
      content[payload.length + i] = header(f, i);
    }
    return content;
  }

  private static byte header(Frame f, int i) {
    return switch (i) {
      case 0 -> (byte) f.type().code();
      case 1 -> (byte) f.node();
      case 2 -> (byte) f.flags();
      case 3 -> (byte) f.seq();
      default -> (byte) (f.seq() >>> 8);
    };
  }

  /** How many were made. */
  long made() {
    return made;
  }

  /** Where {@link #next} puts them. */
  byte[] bytes() {
    return bytes;
  }

  /**
   * Makes the next one, between delimiters of its own, so that nothing is heard late.
   *
   * @return its length
   */
  int next() {
    made++;
    first = originals.get(random.nextInt(DIFFERENT));
    second = first;
    bytes[0] = 0;
    System.arraycopy(first.wire, 0, bytes, 1, first.wire.length);
    int length = damage(1 + random.nextInt(first.wire.length), first.wire.length + 1);
    bytes[length] = 0;
    return length + 1;
  }

  private int damage(int at, int length) {
    switch (random.nextInt(5)) {
      case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> {
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
          bytes[1 + random.nextInt(length - 1)] = (byte) random.nextInt(256);
        }
      }
      case 2 -> {
        for (int i = at; i < Math.min(length, at + LONGEST_BURST); i++) {
          bytes[i] = (byte) random.nextInt(256);
        }
      }
      case 3 -> {
        return at;
      }
      default -> {
        return glue(at);
      }
    }
    return length;
  }

  private int glue(int at) {
    second = originals.get(random.nextInt(DIFFERENT));
    int tail = random.nextInt(second.wire.length);
    System.arraycopy(second.wire, tail, bytes, at, second.wire.length - tail);
    return at + second.wire.length - tail;
  }

  /** Whether this is the frame that was damaged last, or the one whose tail was put to it. */
  boolean wasSent(Frame frame) {
    return isSame(frame, first.content) || isSame(frame, second.content);
  }

  private static boolean isSame(Frame frame, byte[] content) {
    boolean same = content.length == frame.length() + 5;
    for (int i = 0; same && i < content.length; i++) {
      boolean payload = i < frame.length();
      same = content[i] == (payload ? (byte) frame.u8(i) : header(frame, i - frame.length()));
    }
    return same;
  }
}
