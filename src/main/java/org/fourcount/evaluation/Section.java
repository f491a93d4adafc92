package org.fourcount.evaluation;

import java.util.List;
import java.util.Locale;

/**
 * One part of the report: a small table with its title, the same for the terminal and the page.
 *
 * @param title what it is about
 * @param columns headings; one a column
 * @param rows one text a column
 * @param notes sentences below the table
 */
record Section(String title, List<String> columns, List<List<String>> rows, List<String> notes) {
  /** What stands where a figure cannot be measured on these recordings. */
  static final String NOT_HERE = "not in this folder";

  /** Figures with their units and the words between them. */
  private static final String FIGURES = "[-+\\d](?:[-+\\d.%() ]|\\bof\\b|\\bto\\b|\\bs\\b)*";

  /** Whether a column holds nothing but figures, which stand to the right. */
  boolean isFigures(int column) {
    return rows.stream().allMatch(r -> r.get(column).matches(FIGURES));
  }

  /** Seconds, or percent, with two decimals; a dash where there is none. */
  static String number(double value) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.2f", value);
  }

  /** The same with its sign. */
  static String signed(double value) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%+.2f", value);
  }

  /** A share such as {@code 68 of 72 (94.4 %)}. */
  static String share(int part, int whole) {
    String counts = part + " of " + whole;
    return whole == 0
        ? counts
        : counts + String.format(Locale.ROOT, " (%.1f %%)", 100.0 * part / whole);
  }
}
