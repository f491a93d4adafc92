package org.fourcount.motion;

/**
 * Turns samples of any rate, regular or not, into the even grid of {@link Tick}. Above the grid's
 * rate a point is the mean of the samples since the last one, stamped with their mean time; below,
 * the straight line between its neighbours. Gaps up to a second are bridged; after a longer one the
 * grid starts anew.
 */
final class Resampler implements Grid {
  /** Longest gap that is bridged, in seconds. */
  static final double BRIDGED_S = 1.0;

  private static final int VALUES = 6;

  private final double[] previous = new double[VALUES];
  private final double[] current = new double[VALUES];
  private final double[] sum = new double[VALUES];
  private double previousT = Double.NaN;
  private double currentT = Double.NaN;
  private double sumT;
  private int summed;
  private long gridIndex;
  private boolean currentIsSummed;
  private boolean hasGyro;
  private boolean afterGap;

  @Override
  public void add(Sample s) {
    double t = s.seconds();
    if (t <= currentT) {
      return;
    }
    boolean restart = Double.isNaN(currentT) || t - currentT > BRIDGED_S;
    System.arraycopy(current, 0, previous, 0, VALUES);
    previousT = currentT;
    currentT = t;
    current[0] = s.ax;
    current[1] = s.ay;
    current[2] = s.az;
    current[3] = s.hasGyro ? s.gx : 0;
    current[4] = s.hasGyro ? s.gy : 0;
    current[5] = s.hasGyro ? s.gz : 0;
    hasGyro = s.hasGyro;
    currentIsSummed = false;
    if (restart) {
      afterGap = true;
      previousT = Double.NaN;
      gridIndex = (long) Math.floor(t * Tick.RATE_HZ) + 1;
      clearSum();
    }
  }

  @Override
  public boolean next(Tick out) {
    double grid = gridIndex * Tick.DT;
    if (currentT <= grid && !currentIsSummed) {
      addToSum();
    }
    if (Double.isNaN(previousT) || currentT < grid) {
      return false;
    }
    if (summed >= 2) {
      fill(out, sumT / summed, sum, 1.0 / summed, sum, 0);
    } else {
      double w = (grid - previousT) / (currentT - previousT);
      fill(out, grid, previous, 1 - w, current, w);
    }
    out.hasGyro = hasGyro;
    out.afterGap = afterGap;
    afterGap = false;
    gridIndex++;
    clearSum();
    return true;
  }

  private static void fill(Tick out, double t, double[] a, double wa, double[] b, double wb) {
    out.t = t;
    for (int i = 0; i < 3; i++) {
      out.accel[i] = wa * a[i] + wb * b[i];
      out.rate[i] = wa * a[i + 3] + wb * b[i + 3];
    }
  }

  private void addToSum() {
    for (int i = 0; i < VALUES; i++) {
      sum[i] += current[i];
    }
    sumT += currentT;
    summed++;
    currentIsSummed = true;
  }

  private void clearSum() {
    java.util.Arrays.fill(sum, 0);
    sumT = 0;
    summed = 0;
  }
}
