package org.fourcount.kiosk.look;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.awt.Font;

/** The kiosk's type: Inter, which keeps 1, l and I apart and has tall lower-case letters. */
public final class Type {
  /** Height of Inter's capitals and figures as a share of the type size (its OS/2 table). */
  public static final double CAPITALS = 0.727;

  private Type() {}

  /** Running text. */
  public static Font text(double size) {
    return inter(FlatInterFont.FAMILY, Font.PLAIN, size);
  }

  /** What is to be seen first. */
  public static Font strong(double size) {
    return inter(FlatInterFont.FAMILY, Font.BOLD, size);
  }

  private static Font inter(String family, int style, double size) {
    FlatInterFont.installLazy();
    return com.formdev.flatlaf.util.FontUtils.getCompositeFont(family, style, 12)
        .deriveFont((float) size);
  }
}
