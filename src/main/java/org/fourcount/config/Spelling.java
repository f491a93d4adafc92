package org.fourcount.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant, and lists those that may be meant. */
final class Spelling {
  /** So many letters may be wrong, missing, too many, or half as many as the word has. */
  private static final int FORGIVEN = 2;

  private Spelling() {}

  /** The known word that is nearest to one that is not known; empty if none is near. */
  static Optional<String> nearest(String word, Collection<String> known) {
    int limit = Math.min(FORGIVEN, word.length() / 2);
    return known.stream()
        .filter(k -> distance(word.toLowerCase(Locale.ROOT), k) <= limit)
        .min(Comparator.comparingInt((String k) -> distance(word, k)).thenComparing(k -> k));
  }

  /** Such as "en, de or es". */
  static String or(List<String> words) {
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  /**
   * Letters to change, insert or leave out to get from one word to the other (Levenshtein 1966).
   */
  private static int distance(String from, String to) {
    int[] above = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[to.length() + 1];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int changed = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[to.length()];
  }
}
