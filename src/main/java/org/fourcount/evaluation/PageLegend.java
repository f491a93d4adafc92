package org.fourcount.evaluation;

/** What the pictures' colours and marks mean. */
final class PageLegend {
  private PageLegend() {}

  static void draw(Markup page) {
    page.open("p", "class", "legend");
    swatch(page, "up", "concentric");
    swatch(page, "hold", "hold");
    swatch(page, "down", "eccentric");
    swatch(page, "mistake", "counted or judged wrong");
    swatch(page, "missed", "done, but not counted");
    page.text("\u25b2 \u25bc raised \u201ctoo fast\u201d, in lifting and in lowering. ");
    page.text(
        "A set\u2019s numbers are counted of done. The trace is in percent of the approved range; a row is a minute.");
    page.close();
  }

  private static void swatch(Markup page, String kind, String words) {
    page.open("svg", "width", 22, "height", 16);
    page.empty("rect", "x", 1, "y", 1, "width", 20, "height", 14, "class", kind);
    page.close().text(" " + words + "   ");
  }
}
