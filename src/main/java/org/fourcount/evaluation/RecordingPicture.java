package org.fourcount.evaluation;

import java.util.List;

/** A whole recording as an SVG picture, a row a minute. */
final class RecordingPicture {
  private RecordingPicture() {}

  static void draw(RecordingResult result, Markup page) {
    PictureRow row = new PictureRow(result, RepCheck.all(result));
    Markup rows = new Markup();
    double height = 2;
    double from = 0;
    do {
      height += row.draw(new Pane(from, height, rows));
      from += Pane.SECONDS;
    } while (from < end(result));
    page.open(
        "svg",
        "width",
        (int) Pane.WIDTH,
        "height",
        (int) Math.ceil(height),
        "role",
        "img",
        "aria-label",
        "Trace of " + result.name());
    page.include(rows).close();
  }

  /** Where the picture ends, seconds: with what was measured, or with what was done. */
  private static double end(RecordingResult result) {
    List<Double> ends = result.recording().reps().stream().map(r -> r.end()).toList();
    double done = ends.stream().mapToDouble(e -> e).max().orElse(0);
    return Math.max(result.trace().end(), done);
  }
}
