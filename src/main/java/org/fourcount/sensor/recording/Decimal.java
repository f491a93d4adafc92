package org.fourcount.sensor.recording;

/** Reads the plain decimal numbers of a recording, to the same double as Java does, but sooner. */
final class Decimal {
  /** Digits that a double holds exactly, whatever they are. */
  private static final int EXACT_DIGITS = 15;

  private static final double[] POWERS = new double[EXACT_DIGITS + 1];

  static {
    double power = 1;
    for (int i = 0; i < POWERS.length; i++) {
      POWERS[i] = power;
      power *= 10;
    }
  }

  private Decimal() {}

  /**
   * The number that a text like {@code -0.0123} stands for. The digits and the power of ten are
   * exact, so that their quotient is rounded once, as it should be (Clinger, How to read floating
   * point numbers accurately, 1990); everything else is left to Java.
   *
   * @throws NumberFormatException if it is no number
   */
  static double parse(String text) {
    boolean negative = text.startsWith("-");
    long digits = 0;
    int count = 0;
    int point = -1;
    for (int i = negative ? 1 : 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits = 10 * digits + (c - '0');
        count++;
      } else if (c == '.' && point < 0) {
        point = count;
      } else {
        return Double.parseDouble(text);
      }
      if (count > EXACT_DIGITS) {
        return Double.parseDouble(text);
      }
    }
    if (count == 0) {
      return Double.parseDouble(text);
    }
    double value = point < 0 ? digits : digits / POWERS[count - point];
    return negative ? -value : value;
  }
}
