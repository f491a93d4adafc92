package org.fourcount.config;

import java.util.List;
import java.util.Locale;

/** The languages that a station speaks. */
public final class Languages {
  /** By their ISO 639 names; the first is the usual one. */
  static final List<String> KNOWN = List.of("en", "de", "es");

  private Languages() {}

  /**
   * Reads the name of a language.
   *
   * @throws IllegalArgumentException with a sentence for the person who wrote it
   */
  public static Locale parse(String text) {
    String name = text.strip().toLowerCase(Locale.ROOT);
    if (!KNOWN.contains(name)) {
      throw new IllegalArgumentException(
          "There is no language \"" + text + "\": write " + Spelling.or(KNOWN) + ".");
    }
    return new Locale(name);
  }
}
