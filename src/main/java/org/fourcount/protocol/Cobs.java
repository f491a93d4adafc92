package org.fourcount.protocol;

/**
 * Consistent Overhead Byte Stuffing (Cheshire and Baker, IEEE/ACM Transactions on Networking 7,
 * 1999): a body without zeros, so that zero can only be a delimiter.
 */
final class Cobs {
  /** A code for 254 bytes that no zero follows. */
  private static final int FULL = 255;

  private Cobs() {}

  /**
   * Unstuffs the first {@code length} bytes where they stand; the result is never longer.
   *
   * @param bytes without zeros among the first {@code length}
   * @return how many bytes the result has, or -1 if a code points past the end
   */
  static int decodeInPlace(byte[] bytes, int length) {
    int in = 0;
    int out = 0;
    while (in < length) {
      int code = bytes[in] & 0xFF;
      int next = in + code;
      if (next > length) {
        return -1;
      }
      for (in++; in < next; in++) {
        bytes[out++] = bytes[in];
      }
      if (code < FULL && in < length) {
        bytes[out++] = 0;
      }
    }
    return out;
  }

  /**
   * Stuffs the first {@code length} bytes of {@code body}.
   *
   * @return how many bytes were written to {@code out}: one more than the body for each 254
   */
  static int encode(byte[] body, int length, byte[] out, int offset) {
    int code = offset;
    int at = offset + 1;
    for (int i = 0; i < length; i++) {
      if (body[i] != 0) {
        out[at++] = body[i];
      }
      if (body[i] == 0 || at - code == FULL) {
        out[code] = (byte) (at - code);
        code = at++;
      }
    }
    out[code] = (byte) (at - code);
    return at - offset;
  }
}
