package org.fourcount.kiosk.staff;

import java.util.List;
import org.fourcount.kiosk.chart.TrendChart;
import org.fourcount.kiosk.chart.TrendLine;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.AgreementTrend;

/** How far trainers agreed with the station's flags, over half a year. */
public final class AgreementScreen extends StaffScreen {
  private static final double TOP_PERCENT = 112;
  private static final double STEP_PERCENT = 20;

  /** A chart of these weeks with a sentence below. */
  public AgreementScreen(AgreementTrend trend, Palette palette, Words words, Runnable onBack) {
    super("staff.agreement", 0, palette, words, onBack);
    List<TrendLine.Point> points =
        trend.weeks().stream()
            .map(week -> new TrendLine.Point(week.monday(), week.agreement().percent()))
            .toList();
    String said = inWords(trend, words);
    TrendChart chart = new TrendChart("chart", palette);
    chart.show(
        new TrendChart.Content(
            words.text("review.agreement-title"),
            trend.first(),
            trend.monday(),
            TOP_PERCENT,
            WeekLabels.values(STEP_PERCENT, TOP_PERCENT, words),
            WeekLabels.days(trend.first(), trend.monday(), words),
            List.of(new TrendLine("", TrendLine.Kind.ONLY, points))),
        said);
    put(chart, EDGE, TOP, WIDTH - 2 * EDGE, 630);
    put(paragraph("sentence", said), EDGE, TOP + 650, WIDTH - 2 * EDGE, 110);
  }

  /** The same in a sentence or two. */
  public static String inWords(AgreementTrend trend, Words words) {
    if (trend.recent().flags() == 0) {
      return words.text("review.nothing-said");
    }
    String now = words.text("review.agreed", trend.recent().percent(), trend.recent().flags());
    return trend.before().flags() == 0
        ? now
        : now + " " + words.text("review.agreed-before", trend.before().percent());
  }
}
