package org.fourcount.kiosk.look;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.awt.Color;
import java.awt.Font;
import java.util.Locale;
import java.util.Map;
import javax.swing.UIManager;

/**
 * How the kiosk looks: dark for dim rooms, light for bright ones, or with all contrast there is.
 */
public enum Look {
  /** Light marks on a dark ground. */
  DARK,
  /** Dark marks on a light ground. */
  LIGHT,
  /** White and yellow on black, for eyes that need it. */
  HIGH_CONTRAST;

  /** The colours of this look. */
  public Palette palette() {
    return switch (this) {
      case DARK -> Palette.DARK;
      case LIGHT -> Palette.LIGHT;
      case HIGH_CONTRAST -> Palette.HIGH_CONTRAST;
    };
  }

  /** Its name as people write it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Reads the name of a look as people write it.
   *
   * @throws IllegalArgumentException with a sentence for the person who wrote it
   */
  public static Look parse(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "dark" -> DARK;
      case "light" -> LIGHT;
      case "high-contrast" -> HIGH_CONTRAST;
      default ->
          throw new IllegalArgumentException(
              "There is no look \"" + text + "\": write dark, light or high-contrast.");
    };
  }

  /**
   * Whether anything can be written on a screen: our own type comes with the program, but Java
   * paints none where the computer itself has no font at all.
   */
  public static boolean hasFonts() {
    try {
      return !new Font(Font.DIALOG, Font.PLAIN, 12).getFamily().isEmpty();
    } catch (InternalError | NoClassDefFoundError e) {
      return false; // "Fontconfig head is null", the first time and every other time
    }
  }

  /** Makes this the look of all windows opened from now on; on the event thread. */
  public void install() {
    FlatInterFont.installLazy();
    Map<String, String> accents =
        Map.of(
            "@accentColor", hex(palette().own()),
            "@background", hex(palette().canvas()),
            "@foreground", hex(palette().text()));
    switch (this) {
      case DARK, HIGH_CONTRAST -> {
        FlatDarkLaf laf = new FlatDarkLaf();
        laf.setExtraDefaults(accents);
        FlatDarkLaf.setup(laf);
      }
      case LIGHT -> {
        FlatLightLaf laf = new FlatLightLaf();
        laf.setExtraDefaults(accents);
        FlatLightLaf.setup(laf);
      }
    }
    UIManager.put("defaultFont", Type.text(18));
  }

  private static String hex(Color c) {
    return String.format("#%06x", c.getRGB() & 0xFFFFFF);
  }
}
