package org.fourcount.kiosk.pieces;

import java.awt.Font;
import java.awt.FontMetrics;
import java.util.List;
import javax.swing.JComponent;
import org.fourcount.kiosk.look.Type;

/**
 * A text in a place of limited width: set smaller as long as it stays readable, then in two lines.
 */
record Lines(Font font, List<String> texts) {
  /** Type is set no smaller than this share of its full size. */
  private static final double LEAST = 0.66;

  /** Two lines are no larger than this share of their place: capitals, leading, and air. */
  private static final double OF_HEIGHT = 0.275;

  /** So much smaller, and it still stands better in one line. */
  private static final double ENOUGH = 0.9;

  private static final String MORE = "\u2026";

  /** Whether nothing is left out. */
  boolean isWhole() {
    return texts.stream().noneMatch(t -> t.endsWith(MORE));
  }

  /** A title, which somebody wrote: what does not fit into two lines ends in an ellipsis. */
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

  /**
   * Words of ours, which are never cut: in one line, or in two where those are larger.
   *
   * @param beside what stands beside the text at its full size, pixels
   */
  static Lines broken(JComponent on, String text, Font full, double room, double beside) {
    FontMetrics metrics = on.getFontMetrics(full);
    double one = Math.min(1, 0.99 * room / (beside + metrics.stringWidth(text)));
    List<String> halves = one < ENOUGH ? halves(text, metrics) : List.of(text);
    double longer = halves.stream().mapToInt(metrics::stringWidth).max().orElse(1);
    double high = OF_HEIGHT * on.getHeight() / (full.getSize2D() * Type.CAPITALS);
    double two = Math.min(Math.min(1, high), 0.99 * room / (beside + longer));
    boolean isBroken = halves.size() > 1 && two > one;
    Font font = full.deriveFont((float) (full.getSize2D() * (isBroken ? two : one)));
    return new Lines(font, isBroken ? halves : List.of(text));
  }

  /** The text in two lines whose longer one is as short as can be. */
  private static List<String> halves(String text, FontMetrics metrics) {
    List<String> best = List.of(text);
    int shortest = metrics.stringWidth(text);
    for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
      String first = text.substring(0, i);
      String second = text.substring(i + 1);
      int longer = Math.max(metrics.stringWidth(first), metrics.stringWidth(second));
      if (longer < shortest) {
        shortest = longer;
        best = List.of(first, second);
      }
    }
    return best;
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
