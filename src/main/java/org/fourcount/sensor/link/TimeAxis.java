package org.fourcount.sensor.link;

/**
 * Device time without a break: as long as the hub runs it is the hub's own clock, and when the hub
 * starts anew, whose clock begins at 0 again, it goes on by as much as passed on the host's clock.
 */
final class TimeAxis {
  /** By how much at least time goes on across a restart, microseconds. */
  private static final long STEP_US = 1;

  private ClockFit fit = new ClockFit();
  private ClockFit fitBefore = fit;
  private boolean isRestarted;
  private long offsetUs;
  private long offsetBeforeUs;
  private long latestUs = Long.MIN_VALUE;
  private long latestAtNs;

  /** The clock of the hub since it last started. */
  ClockFit fit() {
    return fit;
  }

  /** The hub's clock began anew. */
  void restart() {
    if (!isRestarted) {
      fitBefore = fit;
      offsetBeforeUs = offsetUs;
    }
    isRestarted = true;
    fit = new ClockFit();
  }

  /**
   * What to add to the device times of a batch.
   *
   * @param firstUs device time of its first sample
   * @param lastUs device time of its last sample
   * @param nowNs when it arrived, host clock
   */
  long offsetUs(long firstUs, long lastUs, long nowNs) {
    if (isRestarted) {
      isRestarted = false;
      offsetUs = latestUs == Long.MIN_VALUE ? 0 : continued(firstUs, lastUs, nowNs);
    }
    return offsetUs;
  }

  /** A batch was taken whose last sample has this time on this axis. */
  void took(long lastUs, long nowNs) {
    latestUs = Math.max(latestUs, lastUs);
    latestAtNs = nowNs;
  }

  private long continued(long firstUs, long lastUs, long nowNs) {
    // Without an exchange since the restart, the newest sample is taken to have just been measured.
    long hostNs = fit.isKnown() ? fit.hostNs(firstUs) : nowNs - (lastUs - firstUs) * 1000;
    long goesOnUs =
        fitBefore.isKnown()
            ? fitBefore.deviceUs(hostNs) + offsetBeforeUs
            : latestUs + (hostNs - latestAtNs) / 1000;
    return Math.max(goesOnUs, latestUs + STEP_US) - firstUs;
  }
}
