package org.fourcount.protocol;

/** Ranges of the fields, so that a message that cannot be sent cannot be made. */
final class Field {
  private Field() {}

  static void u8(String name, int value) {
    check(name, value, 0, 0xFF);
  }

  static void u16(String name, int value) {
    check(name, value, 0, 0xFFFF);
  }

  static void u32(String name, long value) {
    check(name, value, 0, 0xFFFF_FFFFL);
  }

  static void i8(String name, int value) {
    check(name, value, Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  static void i16(String name, int value) {
    check(name, value, Short.MIN_VALUE, Short.MAX_VALUE);
  }

  static void check(String name, long value, long least, long most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          String.format("%s is %d; it must be %d to %d.", name, value, least, most));
    }
  }
}
