package org.fourcount.sensor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code key=value&key=value} after an address's question mark, each key known. */
record UriQuery(Map<String, String> values) {
  static UriQuery parse(String query, List<String> known) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String pair : query.isEmpty() ? new String[0] : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      String key = equals < 0 ? pair : pair.substring(0, equals);
      if (!known.contains(key)) {
        throw new IllegalArgumentException(
            "The source knows no \"" + key + "\": it knows " + String.join(", ", known) + ".");
      }
      if (equals < 0 || equals == pair.length() - 1) {
        throw new IllegalArgumentException("\"" + key + "\" has no value: write " + key + "=...");
      }
      if (values.put(key, pair.substring(equals + 1)) != null) {
        throw new IllegalArgumentException("\"" + key + "\" stands twice: write it once.");
      }
    }
    return new UriQuery(values);
  }

  String text(String key, String otherwise) {
    return values.getOrDefault(key, otherwise);
  }

  double number(String key, double otherwise, double least, double most) {
    String text = values.get(key);
    if (text == null) {
      return otherwise;
    }
    try {
      double value = Double.parseDouble(text);
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw outside(key, text, least, most, e);
    }
    throw outside(key, text, least, most, null);
  }

  int whole(String key, int otherwise, int least, int most) {
    double value = number(key, otherwise, least, most);
    if (value != Math.rint(value)) {
      throw outside(key, text(key, ""), least, most, null);
    }
    return (int) value;
  }

  boolean flag(String key, boolean otherwise) {
    return switch (text(key, Boolean.toString(otherwise))) {
      case "true", "yes", "1" -> true;
      case "false", "no", "0" -> false;
      default ->
          throw new IllegalArgumentException(
              key + "=" + text(key, "") + " must be " + key + "=yes or " + key + "=no.");
    };
  }

  private static IllegalArgumentException outside(
      String key, String text, double least, double most, @Nullable Throwable cause) {
    return new IllegalArgumentException(
        String.format(
            Locale.ROOT,
            "%s=%s must be a number from %s to %s.",
            key,
            text,
            plain(least),
            plain(most)),
        cause);
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
