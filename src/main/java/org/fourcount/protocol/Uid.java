package org.fourcount.protocol;

import java.util.HexFormat;

/**
 * The number by which a hub (16 bytes) or a node (8 bytes) is known for all its life, whatever port
 * it is plugged into.
 *
 * @param hex its bytes in the order of the wire, two lower-case hexadecimal digits each
 */
public record Uid(String hex) {
  /** Bytes of a hub's number. */
  public static final int HUB_BYTES = 16;

  /** Bytes of a node's number. */
  public static final int NODE_BYTES = 8;

  private static final HexFormat HEX = HexFormat.of();

  /** Checks that it is 8 or 16 bytes in lower-case hexadecimal digits. */
  public Uid {
    if (!hex.matches("([0-9a-f]{16}){1,2}")) {
      throw new IllegalArgumentException(
          "\"" + hex + "\" is no device number: it must be 16 or 32 digits 0-9 and a-f.");
    }
  }

  /** A device number from its bytes. */
  public static Uid of(byte[] bytes) {
    return new Uid(HEX.formatHex(bytes));
  }

  void check(String name, int bytes) {
    if (hex.length() != 2 * bytes) {
      throw new IllegalArgumentException(
          String.format("%s is %s; it must be %d bytes.", name, hex, bytes));
    }
  }

  int write(byte[] out, int at) {
    byte[] bytes = HEX.parseHex(hex);
    System.arraycopy(bytes, 0, out, at, bytes.length);
    return at + bytes.length;
  }

  @Override
  public String toString() {
    return hex;
  }
}
