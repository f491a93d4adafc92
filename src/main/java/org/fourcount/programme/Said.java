package org.fourcount.programme;

import java.util.Locale;
import java.util.Map;

/**
 * The same in several languages.
 *
 * @param texts by language, such as {@code en}; English is always there
 */
public record Said(Map<String, String> texts) {
  /** Keeps an unchangeable copy. */
  public Said {
    texts = Map.copyOf(texts);
    if (!texts.containsKey(Locale.ENGLISH.getLanguage())) {
      throw new IllegalArgumentException("It is not said in English (en).");
    }
  }

  /** In this language, or in English where it is not said in it. */
  public String in(Locale locale) {
    return texts.getOrDefault(locale.getLanguage(), english());
  }

  /** In English. */
  public String english() {
    return texts.getOrDefault(Locale.ENGLISH.getLanguage(), "");
  }
}
