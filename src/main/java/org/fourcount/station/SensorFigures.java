package org.fourcount.station;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fourcount.kiosk.LinkNotice;
import org.fourcount.kiosk.staff.HealthScreen;
import org.fourcount.kiosk.staff.HealthScreen.Figure;
import org.fourcount.kiosk.staff.HealthScreen.Level;
import org.fourcount.kiosk.words.Words;
import org.fourcount.sensor.health.Check;
import org.fourcount.sensor.health.Finding;
import org.fourcount.sensor.health.Finding.Result;
import org.fourcount.sensor.health.HealthReport;
import org.fourcount.sensor.health.HubFigures;
import org.fourcount.sensor.health.NodeFigures;
import org.fourcount.sensor.link.LinkStatus;
import org.fourcount.sensor.link.NodeStatus;
import org.fourcount.sensor.source.LinkProblem;
import org.jspecify.annotations.Nullable;

/** The sensors' health in the words of the screen. */
final class SensorFigures {
  private final Words words;

  SensorFigures(Words words) {
    this.words = words;
  }

  /** All of it; null before the first look. */
  HealthScreen.Now of(@Nullable LinkStatus status) {
    if (status == null) {
      return new HealthScreen.Now(words.text("health.waiting"), false, List.of());
    }
    HealthReport report = status.health();
    List<HealthScreen.Place> places = new ArrayList<>();
    for (NodeStatus node : status.nodes()) {
      places.add(new HealthScreen.Place(node.id(), figures(node.figures(), report)));
    }
    places.add(new HealthScreen.Place(0, figures(status.figures(), report)));
    return new HealthScreen.Now(sentence(status, report), status.isLive(), places);
  }

  private String sentence(LinkStatus status, HealthReport report) {
    LinkProblem problem = status.problem();
    if (problem != null && status.isTrouble()) {
      return words.notice(LinkWords.notice(LinkNotice.Level.TROUBLE, problem));
    }
    if (!status.isLive()) {
      return words.notice(LinkWords.notice(LinkNotice.Level.WAIT, status));
    }
    boolean isKnown =
        report.findings().stream().anyMatch(f -> f.node() != 0 && f.result() == Result.PASS);
    String well = words.text(isKnown ? "health.all-well" : "health.measuring");
    return worst(report).map(this::remedy).orElse(well);
  }

  private static Optional<Finding> worst(HealthReport report) {
    return report.findings().stream()
        .filter(f -> f.result() == Result.FAIL)
        .findFirst()
        .or(() -> report.findings().stream().filter(f -> f.result() == Result.WARNING).findFirst());
  }

  private String remedy(Finding f) {
    String key = key(f.check());
    String where = f.node() == 0 ? words.text("health.hub") : words.text("health.sensor", f.node());
    return words.text(
        "health.remedy", where, words.text("health." + key), words.text("health.do-" + key));
  }

  private static String key(Check check) {
    return check.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private List<Figure> figures(NodeFigures n, HealthReport report) {
    Figures all = new Figures(n.node(), report);
    all.add(Check.BATTERY, n.isCharging() ? "percent-charging" : "percent", n.batteryPercent());
    all.add(Check.SIGNAL, "dbm", n.signalDbm());
    all.add(Check.TEMPERATURE, "celsius", n.temperatureC());
    all.add(Check.RATE, "hertz", n.rateHz(), n.statedHz());
    all.add(Check.LOSSES, "tenth-percent", 100 * n.lostShare());
    all.add(Check.NOISE, "milli-g", n.noiseMg());
    all.add(Check.GRAVITY, "g", n.gravityG());
    boolean isRun = n.selfTest() != NodeFigures.SelfTest.NOT_RUN;
    String test = "test-" + n.selfTest().name().toLowerCase(Locale.ROOT).replace('_', '-');
    all.add(Check.SELF_TEST, test, isRun ? 0 : Double.NaN);
    return all.figures;
  }

  private List<Figure> figures(HubFigures h, HealthReport report) {
    Figures all = new Figures(0, report);
    all.add(Check.CLOCK, "ppm", h.skewPpm());
    all.add(Check.RESIDUAL, "ms", h.residualMs());
    all.add(Check.LINE, "tenth-percent", 100 * h.damagedShare());
    all.add(Check.TEST_AGE, "hours", h.testedHoursAgo());
    return all.figures;
  }

  private final class Figures {
    private final int node;
    private final HealthReport report;
    private final List<Figure> figures = new ArrayList<>();

    Figures(int node, HealthReport report) {
      this.node = node;
      this.report = report;
    }

    void add(Check check, String unit, double value) {
      add(check, unit, value, 0);
    }

    void add(Check check, String unit, double value, double beside) {
      String said = Double.isNaN(value) ? "" : words.text("health.value-" + unit, value, beside);
      figures.add(new Figure(key(check), said, level(check)));
    }

    private Level level(Check check) {
      return report.findings().stream()
          .filter(f -> f.node() == node && f.check() == check)
          .map(f -> level(f.result()))
          .findFirst()
          .orElse(Level.NOT_KNOWN);
    }

    private static Level level(Result result) {
      return switch (result) {
        case PASS -> Level.FIT;
        case NOT_KNOWN -> Level.NOT_KNOWN;
        case WARNING -> Level.SEE_TO;
        case FAIL -> Level.UNFIT;
      };
    }
  }
}
