package org.fourcount.wall;

import java.io.Serializable;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in the order that people count in: "Station 2" comes before "Station 10". */
final class ByName implements Comparator<String>, Serializable {
  private static final long serialVersionUID = 1;

  /** Longer rows of digits are no numbers that anybody counts in. */
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private static final int DIGITS = 9;

  @Override
  public int compare(String one, String other) {
    int byKey = key(one).compareToIgnoreCase(key(other));
    return byKey == 0 ? one.compareTo(other) : byKey;
  }

  private static String key(String name) {
    return NUMBER
        .matcher(name)
        .replaceAll(number -> Matcher.quoteReplacement(padded(number.group())));
  }

  private static String padded(String digits) {
    return "0".repeat(DIGITS - digits.length()) + digits;
  }
}
