package org.fourcount.sensor.recording;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/**
 * One record of the station's raw recording (.fcraw), in a buffer that is used again and again. The
 * file is eight bytes that name the format, then records, little-endian:
 *
 * <pre>
 *   length u32   bytes of the chunk, 0 to 65536; 0: the line was opened anew
 *   host_ns i64  when they were received, on the clock of the link
 *   crc u32      CRC-32C over length, host_ns and the chunk
 *   chunk        bytes as they came over the line
 * </pre>
 *
 * Only ever appended to. A power cut leaves a last record that is cut off; all before it are whole.
 */
final class RawRecord {
  static final int HEADER_BYTES = 16;
  static final int MOST_CHUNK = 65_536;

  private static final byte[] MAGIC = "FCRAW\n\0\1".getBytes(StandardCharsets.US_ASCII);
  private static final int HOST_AT = 4;
  private static final int CRC_AT = 12;

  private final byte[] bytes;
  private final ByteBuffer view;
  private final CRC32C crc = new CRC32C();

  /** Room for a chunk of so many bytes. */
  RawRecord(int mostChunk) {
    bytes = new byte[HEADER_BYTES + mostChunk];
    view = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The first bytes of every file. */
  static byte[] magic() {
    return MAGIC.clone();
  }

  /** Where a whole record is, or is to be read into. */
  byte[] bytes() {
    return bytes;
  }

  int length() {
    return view.getInt(0);
  }

  long hostNs() {
    return view.getLong(HOST_AT);
  }

  /** Takes a chunk. */
  void fill(long hostNs, byte[] from, int offset, int length) {
    System.arraycopy(from, offset, bytes, HEADER_BYTES, length);
    view.putInt(0, length).putLong(HOST_AT, hostNs);
  }

  /** Fills in the check value; tells how many bytes the whole record has. */
  int sealed() {
    view.putInt(CRC_AT, sum());
    return HEADER_BYTES + length();
  }

  /** Whether it is as it was written; its length must be sound. */
  boolean isSound() {
    return view.getInt(CRC_AT) == sum();
  }

  private int sum() {
    crc.reset();
    crc.update(bytes, 0, CRC_AT);
    crc.update(bytes, HEADER_BYTES, length());
    return (int) crc.getValue();
  }
}
