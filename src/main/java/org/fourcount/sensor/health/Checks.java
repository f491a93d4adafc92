package org.fourcount.sensor.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fourcount.sensor.health.Finding.Result;

/** Compares figures with the limits of each {@link Check}. */
final class Checks {
  private final int node;
  private final List<Finding> findings = new ArrayList<>();

  private Checks(int node) {
    this.node = node;
  }

  /** What is to be said of a sensor. */
  static List<Finding> of(NodeFigures n) {
    Checks all = new Checks(n.node());
    all.battery(n);
    all.add(Check.SIGNAL, n.signalDbm());
    all.add(Check.TEMPERATURE, n.temperatureC());
    all.add(
        Check.RATE, n.rateOffPercent(), "%.2f Hz of " + words("%.0f", n.statedHz()), n.rateHz());
    all.add(Check.LOSSES, 100 * n.lostShare());
    all.add(Check.NOISE, n.noiseMg());
    all.add(Check.GRAVITY, 100 * Math.abs(n.gravityG() - 1), "%.3f g", n.gravityG());
    all.selfTest(n.selfTest());
    return all.findings;
  }

  /** What is to be said of the hub. */
  static List<Finding> of(HubFigures h) {
    Checks all = new Checks(0);
    all.add(Check.CLOCK, Math.abs(h.skewPpm()), "%+.0f ppm", h.skewPpm());
    all.add(Check.RESIDUAL, h.residualMs(), "%.2f ms", h.residualMs());
    all.add(Check.LINE, 100 * h.damagedShare());
    all.add(Check.TEST_AGE, h.testedHoursAgo());
    return all.findings;
  }

  private void battery(NodeFigures n) {
    String volts = Double.isNaN(n.batteryVolts()) ? "" : words(", %.2f V", n.batteryVolts());
    String measured = Check.BATTERY.words(n.batteryPercent()) + volts;
    Result result = Check.BATTERY.judge(n.batteryPercent());
    if (n.isCharging()) {
      result = Result.PASS;
      measured += ", charging";
    }
    findings.add(new Finding(node, Check.BATTERY, result, measured));
  }

  private void selfTest(NodeFigures.SelfTest test) {
    double failed = test == NodeFigures.SelfTest.NOT_RUN ? Double.NaN : test.isFailed() ? 1 : 0;
    findings.add(new Finding(node, Check.SELF_TEST, Check.SELF_TEST.judge(failed), test.words()));
  }

  private void add(Check check, double value) {
    findings.add(new Finding(node, check, check.judge(value), check.words(value)));
  }

  private void add(Check check, double value, String format, double shown) {
    findings.add(new Finding(node, check, check.judge(value), words(format, shown)));
  }

  private static String words(String format, double value) {
    return Double.isNaN(value) ? "not known" : String.format(Locale.ROOT, format, value);
  }
}
