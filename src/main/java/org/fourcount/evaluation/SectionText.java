package org.fourcount.evaluation;

import java.io.PrintWriter;
import java.util.List;

/** A section for a terminal: as wide as its words, numbers to the right. */
final class SectionText {
  private SectionText() {}

  static void print(Section section, PrintWriter out) {
    out.println();
    out.println(section.title());
    if (!section.rows().isEmpty()) {
      int[] widths = widths(section);
      line(section, section.columns(), widths, out);
      section.rows().forEach(r -> line(section, r, widths, out));
    }
    section.notes().forEach(n -> out.println("  " + n));
  }

  private static int[] widths(Section section) {
    int[] widths = new int[section.columns().size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      widths[i] =
          section.rows().stream()
              .mapToInt(r -> r.get(column).length())
              .reduce(section.columns().get(i).length(), Math::max);
    }
    return widths;
  }

  private static void line(Section section, List<String> cells, int[] widths, PrintWriter out) {
    StringBuilder line = new StringBuilder("  ");
    for (int i = 0; i < widths.length; i++) {
      String cell = cells.get(i);
      String pad = " ".repeat(widths[i] - cell.length());
      line.append(section.isFigures(i) ? pad + cell : cell + pad).append("  ");
    }
    out.println(line.toString().stripTrailing());
  }
}
