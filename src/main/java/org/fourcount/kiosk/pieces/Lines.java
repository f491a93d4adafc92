package org.fourcount.kiosk.pieces;

import java.awt.Font;
import java.awt.FontMetrics;
import java.util.List;
import javax.swing.JComponent;

/**
 * A text in a place of limited width: set smaller as long as it stays readable, then in two lines,
 * and what does not fit into those ends in an ellipsis.
 */
record Lines(Font font, List<String> texts) {
  /** Type is set no smaller than this share of its full size. */
  private static final double LEAST = 0.66;

  private static final String MORE = "\u2026";

  /** Whether nothing is left out. */
  boolean isWhole() {
    return texts.stream().noneMatch(t -> t.endsWith(MORE));
  }

  static Lines fit(JComponent on, String text, Font full, double room) {
    double wanted = on.getFontMetrics(full).stringWidth(text);
    if (wanted <= room) {
      return new Lines(full, List.of(text));
    }
    double share = room / wanted * 0.99;
    if (share >= LEAST) {
      return new Lines(full.deriveFont((float) (full.getSize2D() * share)), List.of(text));
    }
    Font small = full.deriveFont((float) (full.getSize2D() * LEAST));
    FontMetrics metrics = on.getFontMetrics(small);
    int end = lastSpace(text, metrics, room);
    String first = text.substring(0, end);
    String second = text.substring(end).strip();
    return second.isEmpty()
        ? new Lines(small, List.of(cut(first, metrics, room)))
        : new Lines(small, List.of(cut(first, metrics, room), cut(second, metrics, room)));
  }

  /** Where the last word ends that fits; the first word's end if none does. */
  private static int lastSpace(String text, FontMetrics metrics, double room) {
    int end = -1;
    for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
      if (end < 0 || metrics.stringWidth(text.substring(0, i)) <= room) {
        end = i;
      }
    }
    return end < 0 ? text.length() : end;
  }

  private static String cut(String text, FontMetrics metrics, double room) {
    String kept = text;
    while (!kept.isEmpty() && metrics.stringWidth(kept + (kept.equals(text) ? "" : MORE)) > room) {
      kept = kept.substring(0, kept.length() - 1);
    }
    return kept.equals(text) ? text : kept.strip() + MORE;
  }
}
