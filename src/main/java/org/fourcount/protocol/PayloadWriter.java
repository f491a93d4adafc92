package org.fourcount.protocol;

/** Writes the fields of a payload one after the other, least significant byte first. */
final class PayloadWriter {
  private final byte[] bytes;
  private int at;

  /** Starts at this place of the array. */
  PayloadWriter(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  /** Where the next field goes. */
  int at() {
    return at;
  }

  PayloadWriter u8(int value) {
    bytes[at++] = (byte) value;
    return this;
  }

  PayloadWriter u16(int value) {
    LittleEndian.put16(bytes, at, value);
    at += 2;
    return this;
  }

  PayloadWriter u32(long value) {
    LittleEndian.put32(bytes, at, (int) value);
    at += 4;
    return this;
  }

  PayloadWriter u64(long value) {
    LittleEndian.put64(bytes, at, value);
    at += 8;
    return this;
  }

  PayloadWriter uid(Uid uid) {
    at = uid.write(bytes, at);
    return this;
  }

  PayloadWriter zeros(int n) {
    for (int i = 0; i < n; i++) {
      u8(0);
    }
    return this;
  }
}
