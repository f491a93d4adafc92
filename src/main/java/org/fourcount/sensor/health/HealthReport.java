package org.fourcount.sensor.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fourcount.sensor.health.Finding.Result;

/**
 * Whether a station's sensors are fit for a session.
 *
 * @param hub the hub's number
 * @param sensors how many sensors were looked at
 * @param findings every check of every sensor, then the hub's
 */
public record HealthReport(String hub, int sensors, List<Finding> findings) {
  /** Keeps an unchangeable copy of the list. */
  public HealthReport {
    findings = List.copyOf(findings);
  }

  /** Looks at everything that is known. */
  public static HealthReport of(List<NodeFigures> nodes, HubFigures hub) {
    List<Finding> all = new ArrayList<>();
    nodes.forEach(node -> all.addAll(Checks.of(node)));
    all.addAll(Checks.of(hub));
    return new HealthReport(hub.hub(), nodes.size(), all);
  }

  /** Whether there is a sensor and nothing failed. */
  public boolean isPassed() {
    return sensors > 0 && count(Result.FAIL) == 0;
  }

  /** How many checks came out so. */
  public long count(Result result) {
    return findings.stream().filter(finding -> finding.result() == result).count();
  }

  /** The first check of a kind that came out so or worse. */
  public Optional<Finding> first(Check check, Result atLeast) {
    return findings.stream()
        .filter(f -> f.check() == check && f.result().compareTo(atLeast) >= 0)
        .findFirst();
  }

  /** Pass or fail in one line, with what failed, for the day's report. */
  public String line() {
    StringBuilder line = new StringBuilder();
    line.append(
        String.format(
            Locale.ROOT,
            "%s: hub %s, %d sensors, %d checks, %d warnings, %d failed",
            isPassed() ? "PASS" : "FAIL",
            hub.isEmpty() ? "not known" : hub,
            sensors,
            findings.size(),
            count(Result.WARNING),
            count(Result.FAIL)));
    findings.stream()
        .filter(f -> f.result() == Result.FAIL)
        .forEach(f -> line.append("; ").append(where(f)).append(' ').append(f.measured()));
    return line.append('.').toString();
  }

  private static String where(Finding f) {
    return (f.node() == 0 ? "hub" : "sensor " + f.node()) + " " + f.check().words();
  }
}
