package org.fourcount.protocol;

import java.io.ByteArrayOutputStream;
import java.util.Random;

/** What runs over a wire, piece after piece. */
final class Line {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  Line add(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  /** A hub's frame with this number. */
  Line frame(Message message, int seq) {
    return add(new FrameEncoder(Direction.TO_HOST, seq).encode(message, 1));
  }

  Line vectors() {
    Vector.all().forEach(v -> add(v.bytes()));
    return this;
  }

  Line noise(Random random, int length) {
    byte[] noise = new byte[length];
    random.nextBytes(noise);
    return add(noise);
  }

  byte[] bytes() {
    return out.toByteArray();
  }
}
