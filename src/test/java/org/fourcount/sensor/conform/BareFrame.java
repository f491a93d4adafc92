package org.fourcount.sensor.conform;

import java.util.Arrays;
import java.util.zip.CRC32C;

/** Frames taken apart and put together again without the codec under test. */
final class BareFrame {
  private static final int TIME_REQ = 0x21;

  private BareFrame() {}

  /** Header, payload and check value of a whole frame. */
  private static byte[] body(byte[] wire) {
    byte[] body = Arrays.copyOfRange(wire, 2, wire.length - 1);
    for (int zero = 1 + (wire[1] & 0xFF); zero < wire.length - 1; zero += wire[zero] & 0xFF) {
      body[zero - 2] = 0;
    }
    return body;
  }

  /** A frame of this header and payload; the last four bytes become their check value. */
  private static byte[] wire(byte[] body) {
    CRC32C crc = new CRC32C();
    crc.update(body, 0, body.length - 4);
    for (int i = 0; i < 4; i++) {
      body[body.length - 4 + i] = (byte) (crc.getValue() >>> (8 * i));
    }
    byte[] wire = new byte[body.length + 3];
    System.arraycopy(body, 0, wire, 2, body.length);
    int code = 1;
    for (int at = 2; at < wire.length - 1; at++) {
      if (wire[at] == 0) {
        wire[code] = (byte) (at - code);
        code = at;
      }
    }
    wire[code] = (byte) (wire.length - 1 - code);
    return wire;
  }

  /** The frame with flags bit 1 set. */
  static byte[] withReservedFlag(byte[] frame) {
    byte[] body = body(frame);
    body[2] |= 2;
    return wire(body);
  }

  /** What a hub hears that looks at nothing but the type: every TIME_REQ becomes a sound one. */
  static byte[] repaired(byte[] bytes) {
    if (bytes.length < 15 || bytes.length > 40) {
      return bytes;
    }
    byte[] body = body(bytes);
    if (body[1] != TIME_REQ) {
      return bytes;
    }
    byte[] sound = Arrays.copyOf(body, 20);
    sound[0] = 1;
    sound[2] = 0;
    sound[6] = 8;
    if (body.length < 20) {
      Arrays.fill(sound, body.length - 4, 20, (byte) 0); // the host_ns that was cut off
    }
    return wire(sound);
  }
}
