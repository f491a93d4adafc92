package org.fourcount.sensor.source;

import org.jspecify.annotations.Nullable;

/**
 * How fast a source that is not real runs.
 *
 * @param factor seconds of its time for each second of ours; infinity for as fast as it is read
 */
public record Speed(double factor) {
  /** As in life. */
  public static final Speed REAL = new Speed(1);

  /** As fast as it is read, in its own time; the same bytes give the same results. */
  public static final Speed MAX = new Speed(Double.POSITIVE_INFINITY);

  /** Checks that it runs. */
  public Speed {
    if (!(factor > 0)) {
      throw new IllegalArgumentException("The speed is " + factor + "; it must be more than 0.");
    }
  }

  /** Whether it waits for nothing. */
  public boolean isMax() {
    return Double.isInfinite(factor);
  }

  /**
   * Reads {@code max} or a number.
   *
   * @throws IllegalArgumentException with a sentence for the person who wrote it
   */
  public static Speed parse(String text) {
    if (text.equals("max")) {
      return MAX;
    }
    try {
      double factor = Double.parseDouble(text);
      if (factor > 0 && factor <= 1000) {
        return new Speed(factor);
      }
    } catch (NumberFormatException e) {
      throw wrong(text, e);
    }
    throw wrong(text, null);
  }

  private static IllegalArgumentException wrong(String text, @Nullable Throwable cause) {
    return new IllegalArgumentException(
        "speed=" + text + " is no speed: write a number from above 0 to 1000, or max.", cause);
  }
}
