package org.fourcount.kiosk.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How large things are on a station's screen, and how large they have to be. Every screen is a
 * design of 1920x1080 pixels that fills the screen; capitals need 0.7 degrees of the eye's field
 * (EN 301 549, 5.1.4), which are 12 mm for each metre.
 *
 * @param inches the screen's diagonal
 * @param metres from the eyes of whoever lifts to the screen
 */
public record ReadingSize(double inches, double metres) {
  /** What the design was made for: a 24-inch screen, read at a metre. */
  public static final ReadingSize USUAL = new ReadingSize(24, 1);

  /** From the eyes to a screen that is being touched, metres. */
  private static final double TOUCHING_METRES = 0.6;

  /** Capitals of what is read while moving, but for the count, which is far larger: pixels. */
  public static final double MOVING_PIXELS = 55;

  /** Smallest side of what is touched, pixels. */
  public static final double TOUCHED_PIXELS = 73;

  /** More than this leaves the chart no room. */
  private static final double MOST = 1.2;

  private static final double CAPITALS_MM_PER_METRE = 12;
  private static final double FINGER_MM = 20;

  /** Capitals of what is read where one stands to touch it, millimetres. */
  public static final double NEAR_MM = CAPITALS_MM_PER_METRE * TOUCHING_METRES;

  /** Of a screen 16 wide and 9 high. */
  private static final double WIDTH_MM_PER_INCH = 25.4 * 16 / Math.hypot(16, 9);

  /** Rounding: a screen sold as 24 inches has 23.8. */
  private static final double TOLERANCE = 0.98;

  /** So many pixels of the design on this screen, millimetres. */
  public double millimetres(double designPixels) {
    return designPixels * inches * WIDTH_MM_PER_INCH / 1920;
  }

  /** What capitals need at this distance, millimetres. */
  public double capitalsMillimetres() {
    return CAPITALS_MM_PER_METRE * metres;
  }

  /** By how much what is read while moving is larger than in the design: 1 or more. */
  public double scale() {
    double needed = capitalsMillimetres() / millimetres(MOVING_PIXELS);
    return Math.max(1, Math.min(MOST, needed));
  }

  /** What is too small on such a screen, a sentence each that says what to do; usually nothing. */
  public List<String> shortfalls() {
    List<String> said = new ArrayList<>();
    double capitals = millimetres(MOVING_PIXELS * scale());
    if (capitals < TOLERANCE * capitalsMillimetres()) {
      said.add(
          String.format(
              Locale.ROOT,
              "On a screen of %.0f inches letters are %.0f mm high, and at %.1f m %.0f mm are needed: take one of %.0f inches or more, or put it at %.1f m.",
              inches,
              capitals,
              metres,
              capitalsMillimetres(),
              Math.ceil(inches * capitalsMillimetres() / capitals),
              Math.floor(10 * capitals / CAPITALS_MM_PER_METRE) / 10));
    }
    double finger = millimetres(TOUCHED_PIXELS);
    if (finger < TOLERANCE * FINGER_MM) {
      said.add(
          String.format(
              Locale.ROOT,
              "On a screen of %.0f inches the smallest buttons are %.0f mm high, and fingers need %.0f: take one of %.0f inches or more.",
              inches,
              finger,
              FINGER_MM,
              USUAL.inches));
    }
    return said;
  }
}
