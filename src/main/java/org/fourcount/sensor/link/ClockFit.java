package org.fourcount.sensor.link;

/**
 * The host's clock as a line over the device's, host = a * device + b, fitted by least squares to
 * the exchanges with the smallest round trips: a message cannot arrive before it was sent, so those
 * know the moment best (Cristian 1989; NTP's clock filter does the same).
 */
public final class ClockFit {
  private static final int KEPT = 64;

  /** Device time that the exchanges must span before the pace can be told from jitter. */
  private static final long LEAST_SPAN_US = 5_000_000;

  /** Round trips up to this factor, and this much, above the smallest count as good. */
  private static final double GOOD_FACTOR = 1.5;

  private static final long GOOD_NS = 50_000;
  private static final double NOMINAL = 1000;

  private final long[] hostNs = new long[KEPT];
  private final long[] deviceUs = new long[KEPT];
  private final long[] roundTripNs = new long[KEPT];
  private long count;
  private long originNs;
  private long originUs;
  private double nsPerUs = NOMINAL;
  private boolean paceKnown;
  private double residualNs = Double.NaN;

  /**
   * Takes an exchange. One that cannot be true is left out: received before it was sent, or more
   * than a second later.
   *
   * @param sentNs when the host asked, host clock
   * @param device what the device's clock showed, microseconds
   * @param receivedNs when the answer was there, host clock
   */
  public void add(long sentNs, long device, long receivedNs) {
    long roundTrip = receivedNs - sentNs;
    if (roundTrip < 0 || roundTrip > 1_000_000_000L) {
      return;
    }
    int i = (int) (count % KEPT);
    hostNs[i] = sentNs + roundTrip / 2;
    deviceUs[i] = device;
    roundTripNs[i] = roundTrip;
    count++;
    fit();
  }

  private void fit() {
    int kept = (int) Math.min(count, KEPT);
    long smallest = Long.MAX_VALUE;
    for (int i = 0; i < kept; i++) {
      smallest = Math.min(smallest, roundTripNs[i]);
    }
    double worst = smallest * GOOD_FACTOR + GOOD_NS;
    int last = (int) ((count - 1) % KEPT);
    long refNs = hostNs[last];
    long refUs = deviceUs[last];
    double n = 0;
    double sumX = 0;
    double sumY = 0;
    double first = Double.POSITIVE_INFINITY;
    double end = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < kept; i++) {
      if (roundTripNs[i] <= worst) {
        double x = deviceUs[i] - refUs;
        n++;
        sumX += x;
        sumY += hostNs[i] - refNs;
        first = Math.min(first, x);
        end = Math.max(end, x);
      }
    }
    double meanX = sumX / n;
    double meanY = sumY / n;
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (int i = 0; i < kept; i++) {
      if (roundTripNs[i] <= worst) {
        double x = deviceUs[i] - refUs - meanX;
        double y = hostNs[i] - refNs - meanY;
        xx += x * x;
        xy += x * y;
        yy += y * y;
      }
    }
    paceKnown = n >= 3 && end - first >= LEAST_SPAN_US;
    nsPerUs = paceKnown ? xy / xx : NOMINAL;
    residualNs = paceKnown ? Math.sqrt(Math.max(0, yy - nsPerUs * xy) / n) : Double.NaN;
    originUs = refUs + Math.round(meanX);
    originNs = refNs + Math.round(meanY);
  }

  /** Whether there was any exchange. */
  public boolean isKnown() {
    return count > 0;
  }

  /** The host's clock in nanoseconds when the device's shows this. */
  public long hostNs(long device) {
    return originNs + Math.round((device - originUs) * nsPerUs);
  }

  /** The device's clock in microseconds when the host's shows this. */
  public long deviceUs(long host) {
    return originUs + Math.round((host - originNs) / nsPerUs);
  }

  /**
   * How far the good exchanges lie from the line, one standard deviation, nanoseconds; NaN until
   * the pace can be told.
   */
  public double residualNs() {
    return residualNs;
  }

  /** How much the device's clock is too fast, in millionths; NaN until it can be told. */
  public double skewPpm() {
    return paceKnown ? (NOMINAL / nsPerUs - 1) * 1e6 : Double.NaN;
  }
}
