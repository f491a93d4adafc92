package org.fourcount.evaluation;

import java.util.List;
import java.util.Locale;

/**
 * One published figure beside the one measured here.
 *
 * @param work who published it, and when
 * @param figure what it is
 * @param published its value there
 * @param here its value on these recordings
 * @param verdict {@code better}, {@code worse}, or why it cannot be said
 */
record Comparison(String work, String figure, String published, String here, String verdict) {
  /** A percentage of which less is better; NaN here: not measured. */
  static Comparison less(String work, String figure, double published, double here) {
    return percent(work, figure, published, here, here < published);
  }

  /** A percentage of which more is better; NaN here: not measured. */
  static Comparison more(String work, String figure, double published, double here) {
    return percent(work, figure, published, here, here > published);
  }

  private static Comparison percent(
      String work, String figure, double published, double here, boolean better) {
    if (Double.isNaN(here)) {
      return new Comparison(work, figure, percent(published), "-", Section.NOT_HERE);
    }
    String verdict = here == published ? "as good" : better ? "better" : "worse";
    return new Comparison(work, figure, percent(published), percent(here), verdict);
  }

  private static String percent(double value) {
    return Section.number(value) + " %";
  }

  /** Limits of agreement, seconds: better where they lie within the published ones. */
  static Comparison limits(String work, String figure, double lower, double upper, Agreement here) {
    String published = String.format(Locale.ROOT, "%+.2f..%+.2f s", lower, upper);
    if (here.n() < 2) {
      return new Comparison(work, figure, published, "-", Section.NOT_HERE);
    }
    boolean inside = here.lower() >= lower && here.upper() <= upper;
    boolean narrower = 2 * here.half() < upper - lower;
    String verdict = inside ? "better" : narrower ? "narrower, but beyond one limit" : "worse";
    return new Comparison(work, figure, published, here.interval() + " s", verdict);
  }

  /** A figure that no recording can show. */
  static Comparison notByRecordings(String work, String figure, String published, String why) {
    return new Comparison(work, figure, published, "-", why);
  }

  List<String> row() {
    return List.of(work, figure, published, here, verdict);
  }
}
