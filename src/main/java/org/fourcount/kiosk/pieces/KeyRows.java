package org.fourcount.kiosk.pieces;

import java.util.List;
import java.util.Locale;

/** Which letters lie where on a keyboard: as people of each language know them. */
final class KeyRows {
  private static final String DIGITS = "1234567890-'";

  private static final List<String> ENGLISH = List.of(DIGITS, "qwertyuiop", "asdfghjkl", "zxcvbnm");

  private static final List<String> GERMAN =
      List.of(DIGITS, "qwertzuiopü", "asdfghjklöä", "yxcvbnmß");

  private static final List<String> SPANISH =
      List.of(DIGITS, "qwertyuiop", "asdfghjklñ", "zxcvbnmáéíóú");

  /** What names in Europe and the Americas are written with besides. */
  static final List<String> OTHERS =
      List.of("áàâäãåæąçčćđ", "éèêëęěğíìîïı", "łñńóòôöõøőœś", "řšşßúùûüűýžż");

  private KeyRows() {}

  static List<String> of(Locale locale) {
    return switch (locale.getLanguage()) {
      case "de" -> GERMAN;
      case "es" -> SPANISH;
      default -> ENGLISH;
    };
  }

  /** As a capital; a letter that has none stays as it is. */
  static String capital(String letter) {
    String upper = letter.toUpperCase(Locale.ROOT);
    return upper.length() == letter.length() ? upper : letter;
  }
}
