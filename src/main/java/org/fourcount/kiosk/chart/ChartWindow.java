package org.fourcount.kiosk.chart;

/**
 * How much time the chart shows.
 *
 * @param behind seconds before the now line
 * @param ahead seconds after it
 */
public record ChartWindow(double behind, double ahead) {
  /** Two repetitions of 4-0-4-0 behind, most of the next one ahead; now at 70 % of the width. */
  public static final ChartWindow USUAL = new ChartWindow(16, 7);

  /** Checks that there is something to show. */
  public ChartWindow {
    if (!(behind > 0 && ahead >= 0)) {
      throw new IllegalArgumentException(
          "The chart shows " + behind + " s behind and " + ahead + " s ahead; it needs some.");
    }
  }

  /** Seconds in all. */
  public double seconds() {
    return behind + ahead;
  }
}
