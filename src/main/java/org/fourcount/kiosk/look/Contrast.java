package org.fourcount.kiosk.look;

import java.awt.Color;

/** How well one colour stands out from another. */
public final class Contrast {
  private Contrast() {}

  /** The contrast ratio of WCAG 2.2, from 1 (the same) to 21 (black on white). */
  public static double ratio(Color a, Color b) {
    double la = luminance(a);
    double lb = luminance(b);
    return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
  }

  /** The relative luminance of WCAG 2.2, from 0 (black) to 1 (white). */
  static double luminance(Color c) {
    return 0.2126 * linear(c.getRed())
        + 0.7152 * linear(c.getGreen())
        + 0.0722 * linear(c.getBlue());
  }

  private static double linear(int channel) {
    double v = channel / 255.0;
    return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
  }
}
