package org.fourcount.protocol;

import java.util.Arrays;
import java.util.zip.CRC32C;

/** A frame with any header, right or wrong; written apart from the encoder under test. */
final class RawFrame {
  private final byte[] header;
  private final byte[] payload;

  private RawFrame(byte[] header, byte[] payload) {
    this.header = header;
    this.payload = payload;
  }

  static RawFrame of(int type, int flags, int node, int seq, byte[] payload) {
    int[] header = {1, type, flags, node, seq, seq >>> 8, payload.length, 0};
    byte[] bytes = new byte[8];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) header[i];
    }
    return new RawFrame(bytes, payload);
  }

  /** The same with another header byte; the check value fits it. */
  RawFrame withHeader(int at, int value) {
    byte[] other = header.clone();
    other[at] = (byte) value;
    return new RawFrame(other, payload);
  }

  byte[] bytes() {
    return bytes(0);
  }

  /** The frame with this damage to its check value. */
  byte[] bytes(int crcDamage) {
    byte[] body = Arrays.copyOf(header, 12 + payload.length);
    System.arraycopy(payload, 0, body, 8, payload.length);
    CRC32C crc = new CRC32C();
    crc.update(body, 0, 8 + payload.length);
    int check = (int) crc.getValue() ^ crcDamage;
    for (int i = 0; i < 4; i++) {
      body[8 + payload.length + i] = (byte) (check >>> (8 * i));
    }
    return stuff(body);
  }

  /** COBS by its definition: each zero becomes the distance to the next one. */
  private static byte[] stuff(byte[] body) {
    byte[] out = new byte[body.length + 3];
    int nextZero = body.length + 2;
    for (int i = body.length - 1; i >= 0; i--) {
      out[i + 2] = body[i];
      if (body[i] == 0) {
        out[i + 2] = (byte) (nextZero - (i + 2));
        nextZero = i + 2;
      }
    }
    out[1] = (byte) (nextZero - 1);
    return out;
  }
}
