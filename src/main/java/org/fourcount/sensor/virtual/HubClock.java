package org.fourcount.sensor.virtual;

/**
 * The clocks of a simulated hub, driven from outside. Both stand still until streaming begins, so
 * that what a feed calls second 12 is second 12 of device time however long the greeting took.
 */
final class HubClock {
  private final double pace;
  private boolean started;
  private long startedAtNs;
  private long nowNs;
  private long bootUs;

  /** A clock that is this many millionths too fast. */
  HubClock(double driftPpm) {
    pace = 1 + driftPpm * 1e-6;
  }

  void now(long hostNs) {
    nowNs = hostNs;
  }

  void start() {
    if (!started) {
      started = true;
      startedAtNs = nowNs;
    }
  }

  boolean isStarted() {
    return started;
  }

  /** Microseconds of the feed's time. */
  long feedUs() {
    return started ? Math.round((nowNs - startedAtNs) * pace / 1000) : 0;
  }

  /** Microseconds of the device's clock: since it was last switched on. */
  long deviceUs() {
    return feedUs() - bootUs;
  }

  /** What the device's clock shows at this time of the feed. */
  long deviceUs(long feedUs) {
    return feedUs - bootUs;
  }

  /** When it will be this time of the feed. */
  long hostNs(long feedUs) {
    return startedAtNs + (long) Math.ceil(feedUs * 1000 / pace);
  }

  /** The device's clock begins at 0 again. */
  void restart() {
    bootUs = feedUs();
  }
}
