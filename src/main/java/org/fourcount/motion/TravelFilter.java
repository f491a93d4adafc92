package org.fourcount.motion;

/**
 * Position, speed and accelerometer bias of a stack by a Kalman filter on its acceleration (Kalman
 * 1960; the states as in Groves, Principles of GNSS and Inertial Navigation, 14.2), and what they
 * were in the light of what came after (the smoother of Bierman 1973 after Bryson and Frazier,
 * which inverts nothing). Millimetres and seconds.
 *
 * <p>That the stack rests, or where it was at a turn, is told in hindsight: the filter goes back to
 * that moment and comes forward again.
 */
final class TravelFilter {
  /** Points that are kept: 82 s. */
  static final int SIZE = 4096;

  /**
   * Random walk of the bias, (mm/s2)^2 per second: 5 ug/s of drift as a sensor warms up (0.1 mg/K)
   * are 0.5 mm/s2 within 10 s.
   */
  private static final double BIAS_WALK = 0.02;

  private static final int P = 0;
  private static final int V = 1;
  private static final int NONE = -1;

  private final double noise;
  private final double[] time = new double[SIZE];
  private final double[] acceleration = new double[SIZE];
  private final double[] shaken = new double[SIZE];
  private final double[][] state = new double[SIZE][3];
  private final double[][] covariance = new double[SIZE][9];
  private final Told[] told = new Told[SIZE];
  private final double[] smoothed = new double[SIZE];
  private final double[] adjoint = new double[3];
  private final double[] scratch = new double[9];
  private long first;
  private long count;

  /** What was told of one point, and what the filter made of it. */
  private static final class Told {
    int what = NONE;
    int then = NONE;
    double level;
    double levelSd;
    double speedSd;
    final double[] gain = new double[6];
    final double[] innovation = new double[2];
    final double[] variance = new double[2];
  }

  /**
   * @param noise two-sided spectral density of the acceleration, (mm/s2)^2 per Hz
   */
  TravelFilter(double noise) {
    this.noise = noise;
    for (int i = 0; i < SIZE; i++) {
      told[i] = new Told();
    }
  }

  private static int at(long number) {
    return (int) number & (SIZE - 1);
  }

  /** Begins anew at a point of which little is known: standard deviations in mm, mm/s, mm/s2. */
  void begin(double t, double a, double p, double pSd, double vSd, double b, double bSd) {
    first = count;
    int i = at(count);
    put(i, t, a, 0);
    state[i][0] = p;
    state[i][1] = 0;
    state[i][2] = b;
    java.util.Arrays.fill(covariance[i], 0);
    covariance[i][0] = pSd * pSd;
    covariance[i][4] = vSd * vSd;
    covariance[i][8] = bSd * bSd;
    count++;
  }

  /**
   * Takes the next point.
   *
   * @param a measured acceleration, mm/s2
   * @param speedSd by how much a jolt may have changed the speed unseen, mm/s
   */
  void add(double t, double a, double speedSd) {
    put(at(count), t, a, speedSd);
    count++;
    first = Math.max(first, count - SIZE);
    predict(count - 1);
  }

  private void put(int i, double t, double a, double speedSd) {
    time[i] = t;
    acceleration[i] = a;
    shaken[i] = speedSd * speedSd;
    told[i].what = NONE;
    told[i].then = NONE;
  }

  private void predict(long number) {
    int i = at(number);
    int before = at(number - 1);
    double dt = time[i] - time[before];
    double[] x = state[before];
    double a = 0.5 * (acceleration[i] + acceleration[before]) - x[2];
    state[i][0] = x[0] + x[1] * dt + 0.5 * a * dt * dt;
    state[i][1] = x[1] + a * dt;
    state[i][2] = x[2];
    double[] c = covariance[before];
    double[] d = scratch;
    for (int k = 0; k < 3; k++) { // F P
      d[k] = c[k] + dt * c[3 + k] - 0.5 * dt * dt * c[6 + k];
      d[3 + k] = c[3 + k] - dt * c[6 + k];
      d[6 + k] = c[6 + k];
    }
    double[] e = covariance[i];
    for (int k = 0; k < 3; k++) { // (F P) F'
      int r = 3 * k;
      e[r] = d[r] + dt * d[r + 1] - 0.5 * dt * dt * d[r + 2];
      e[r + 1] = d[r + 1] - dt * d[r + 2];
      e[r + 2] = d[r + 2];
    }
    e[0] += noise * dt * dt * dt / 3;
    e[1] += noise * dt * dt / 2;
    e[3] += noise * dt * dt / 2;
    e[4] += noise * dt + shaken[i];
    e[8] += BIAS_WALK * dt;
  }

  /** Tells that the stack stood at the newest point, mm/s. */
  void stood(double sd) {
    Told here = told[at(count - 1)];
    here.speedSd = sd;
    tell(here, V);
    update(count - 1, slotOf(here, V));
  }

  /** Tells where the stack was at a point still kept, mm; everything since is computed anew. */
  void was(long number, double level, double sd) {
    Told here = told[at(number)];
    here.level = level;
    here.levelSd = sd;
    tell(here, P);
    update(number, slotOf(here, P));
    for (long n = number + 1; n < count; n++) {
      predict(n);
      for (int slot = 0; slot < 2; slot++) {
        update(n, slot);
      }
    }
  }

  private static void tell(Told here, int what) {
    if (here.what == NONE || here.what == what) {
      here.what = what;
    } else {
      here.then = what;
    }
  }

  private static int slotOf(Told here, int what) {
    return here.what == what ? 0 : 1;
  }

  private void update(long number, int slot) {
    int i = at(number);
    Told here = told[i];
    int what = slot == 0 ? here.what : here.then;
    if (what == NONE) {
      return;
    }
    double[] x = state[i];
    double[] c = covariance[i];
    double sd = what == P ? here.levelSd : here.speedSd;
    double y = (what == P ? here.level : 0) - x[what];
    double s = c[4 * what] + sd * sd;
    here.innovation[slot] = y;
    here.variance[slot] = s;
    for (int k = 0; k < 3; k++) {
      double gain = c[3 * k + what] / s;
      here.gain[3 * slot + k] = gain;
      x[k] += gain * y;
    }
    System.arraycopy(c, 3 * what, scratch, 0, 3);
    for (int k = 0; k < 3; k++) {
      for (int l = 0; l < 3; l++) {
        c[3 * k + l] -= here.gain[3 * slot + k] * scratch[l];
      }
    }
  }

  /** Computes what all points since the beginning, or since so many points, were after all. */
  void smooth() {
    double[] l = adjoint;
    java.util.Arrays.fill(l, 0);
    for (long n = count - 1; n >= first; n--) {
      int i = at(n);
      double[] c = covariance[i];
      smoothed[i] = state[i][0] - (c[0] * l[0] + c[1] * l[1] + c[2] * l[2]);
      adjointOf(told[i], 1);
      adjointOf(told[i], 0);
      if (n > first) {
        double dt = time[i] - time[at(n - 1)];
        l[2] += -0.5 * dt * dt * l[0] - dt * l[1];
        l[1] += dt * l[0];
      }
    }
  }

  private void adjointOf(Told here, int slot) {
    int what = slot == 0 ? here.what : here.then;
    if (what == NONE) {
      return;
    }
    double[] l = adjoint;
    double along = 0;
    for (int k = 0; k < 3; k++) {
      along += here.gain[3 * slot + k] * l[k];
    }
    l[what] -= along + here.innovation[slot] / here.variance[slot];
  }

  /** Number of the newest point. */
  long newest() {
    return count - 1;
  }

  /** Number of the oldest point that hangs together with the newest. */
  long oldest() {
    return first;
  }

  /** What a point was, as last smoothed, mm. */
  double smoothed(long number) {
    return smoothed[at(number)];
  }

  /** Position at the newest point, mm. */
  double position() {
    return state[at(count - 1)][0];
  }

  /** Speed at the newest point, mm/s. */
  double speed() {
    return state[at(count - 1)][1];
  }

  /** Bias at the newest point, mm/s2. */
  double bias() {
    return state[at(count - 1)][2];
  }

  /** Standard deviation of a point's position, mm. */
  double positionSd(long number) {
    return Math.sqrt(covariance[at(number)][0]);
  }

  /** Position of a point as it was known by then, mm. */
  double position(long number) {
    return state[at(number)][0];
  }

  /** Standard deviation of the newest speed, mm/s. */
  double speedSd() {
    return Math.sqrt(covariance[at(count - 1)][4]);
  }

  /** Standard deviation of the newest bias, mm/s2. */
  double biasSd() {
    return Math.sqrt(covariance[at(count - 1)][8]);
  }
}
