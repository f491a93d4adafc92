package org.fourcount.evaluation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Writes HTML and SVG: closes what it opened, and no text or value can break out. */
final class Markup {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  Markup open(String name, Object... attributes) {
    start(name, attributes).append('>');
    open.push(name);
    return this;
  }

  /** Closes the element that was opened last. */
  Markup close() {
    out.append("</").append(open.pop()).append(">\n");
    return this;
  }

  /** An element without content. */
  Markup empty(String name, Object... attributes) {
    start(name, attributes).append("/>");
    return this;
  }

  /** An element with nothing but a text. */
  Markup leaf(String name, String text, Object... attributes) {
    return open(name, attributes).text(text).close();
  }

  /** A text. */
  Markup text(String text) {
    out.append(escaped(text));
    return this;
  }

  /** What was drawn apart, as it is. */
  Markup include(Markup other) {
    out.append(other.out);
    return this;
  }

  private StringBuilder start(String name, Object... attributes) {
    out.append('<').append(name);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      String value = escaped(written(attributes[i + 1]));
      out.append(' ').append(attributes[i]).append("=\"").append(value).append('"');
    }
    return out;
  }

  /** A tenth of a dot is finer than any screen. */
  private static String written(Object value) {
    return value instanceof Double d ? String.format(Locale.ROOT, "%.1f", d) : value.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
