package org.fourcount.motion;

/**
 * The even grid for a force that is to be integrated twice: each point is the mean of the straight
 * lines between the samples over its 20 ms, stamped with their middle, so that nothing is counted
 * twice or left out at any rate. A mean of whichever samples fall between two points, as for
 * angles, folds shaking near the difference of the rates down to where the movement is: at 66.7 Hz
 * one repetition in a hundred was lost by it. Gaps up to a second are bridged; after a longer one
 * the grid starts anew. Rates are not carried.
 */
final class MeanGrid implements Grid {
  private final double[] previous = new double[3];
  private final double[] current = new double[3];
  private final double[] integral = new double[3];
  private double previousT = Double.NaN;
  private double currentT = Double.NaN;
  private double done;
  private long index;
  private boolean afterGap;

  @Override
  public void add(Sample s) {
    double t = s.seconds();
    if (t <= currentT) {
      return;
    }
    boolean restart = Double.isNaN(currentT) || t - currentT > Resampler.BRIDGED_S;
    System.arraycopy(current, 0, previous, 0, 3);
    previousT = currentT;
    currentT = t;
    current[0] = s.ax;
    current[1] = s.ay;
    current[2] = s.az;
    if (restart) {
      afterGap = true;
      previousT = Double.NaN;
      index = (long) Math.floor(t * Tick.RATE_HZ) + 2;
      done = (index - 1) * Tick.DT;
    }
  }

  @Override
  public boolean next(Tick out) {
    double end = index * Tick.DT;
    if (Double.isNaN(previousT)) {
      return false;
    }
    integrate(Math.min(end, currentT));
    if (currentT < end) {
      return false;
    }
    out.t = end - 0.5 * Tick.DT;
    for (int i = 0; i < 3; i++) {
      out.accel[i] = integral[i] / Tick.DT;
      out.rate[i] = 0;
      integral[i] = 0;
    }
    out.hasGyro = false;
    out.afterGap = afterGap;
    afterGap = false;
    index++;
    return true;
  }

  private void integrate(double to) {
    if (to <= done) {
      return;
    }
    double middle = 0.5 * (done + to);
    double w = (middle - previousT) / (currentT - previousT);
    for (int i = 0; i < 3; i++) {
      integral[i] += (previous[i] + w * (current[i] - previous[i])) * (to - done);
    }
    done = to;
  }
}
