package org.fourcount.programme;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is lifted, in the unit that stands on the weight.
 *
 * @param amount 0 for no weight but one's own
 * @param unit unit of the amount
 */
public record Load(double amount, Unit unit) {
  /** Nothing but the limb itself. */
  public static final Load NONE = new Load(0, Unit.KG);

  /** Heavier is a slip of the pen at any machine. */
  private static final double HEAVIEST_KG = 500;

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,3})?) ?(kg|lb)");

  /** A unit of mass. */
  public enum Unit {
    /** Kilogram. */
    KG(1),
    /** International pound, exactly 0.45359237 kg (1959). */
    LB(0.45359237);

    private final double kilograms;

    Unit(double kilograms) {
      this.kilograms = kilograms;
    }

    /**
     * What weights are marked in where this language is spoken: English as in the United States.
     */
    public static Unit usual(Locale language) {
      return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? LB : KG;
    }

    /** The word for it. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Checks the amount.
   *
   * @throws IllegalArgumentException with a sentence for the person who wrote it
   */
  public Load {
    if (!(amount >= 0 && amount * unit.kilograms <= HEAVIEST_KG)) {
      throw new IllegalArgumentException(
          "A load of " + amount + " " + unit.key() + " cannot be right; 0 to 500 kg can.");
    }
  }

  /**
   * Reads {@code 5 kg} or {@code 12.5 lb}; nothing is no load.
   *
   * @throws IllegalArgumentException with a sentence for the person who wrote it
   */
  public static Load parse(String text) {
    String written = text.strip().toLowerCase(Locale.ROOT);
    if (written.isEmpty()) {
      return NONE;
    }
    Matcher m = WRITTEN.matcher(written);
    if (!m.matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no load; write it such as 5 kg or 12.5 lb, or nothing for none.");
    }
    return new Load(
        Double.parseDouble(m.group(1)), Unit.valueOf(m.group(2).toUpperCase(Locale.ROOT)));
  }

  /** A mass in the unit that stands on the weight, to the thousandth. */
  public static Load ofKilograms(double kilograms, Unit unit) {
    return new Load(Math.rint(kilograms / unit.kilograms * 1000) / 1000, unit);
  }

  /** The same in kilograms. */
  public double kilograms() {
    return amount * unit.kilograms;
  }

  /** As it stands on the weight, such as {@code 5 kg}; empty for none. */
  public String text() {
    if (amount == 0) {
      return "";
    }
    String number =
        amount == Math.rint(amount) ? Long.toString((long) amount) : Double.toString(amount);
    return number + " " + unit.key();
  }
}
