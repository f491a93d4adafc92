package org.fourcount.kiosk.look;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import com.formdev.flatlaf.util.FontUtils;
import java.awt.Font;

/** The kiosk's type: Inter, which keeps 1, l and I apart and has tall lower-case letters. */
public final class Type {
  /** Height of Inter's capitals and figures as a share of the type size (its OS/2 table). */
  public static final double CAPITALS = 0.727;

  // Looked up once: finding a font by its family takes 16 ms, deriving a size from one 1 us.
  private static final Font TEXT = inter(Font.PLAIN);
  private static final Font STRONG = inter(Font.BOLD);

  private Type() {}

  /** Running text. */
  public static Font text(double size) {
    return TEXT.deriveFont((float) size);
  }

  /** What is to be seen first. */
  public static Font strong(double size) {
    return STRONG.deriveFont((float) size);
  }

  private static Font inter(int style) {
    FlatInterFont.installLazy();
    return FontUtils.getCompositeFont(FlatInterFont.FAMILY, style, 12);
  }
}
