package org.fourcount.simulation;

import org.fourcount.motion.Sample;
import org.fourcount.motion.Vector;

/**
 * A body part that moves anyhow, sample by sample: its rate is integrated to where up is; what
 * rate, its change and the steps of walking do at the sensor's distance from the joint is added.
 */
final class Wandering {
  private static final double GRAVITY = 9.80665;

  /** How long the way back to the start posture takes, seconds. */
  static final double SETTLE_S = 1.5;

  private final StrappedSensor sensor;
  private final FreeMotion motion;
  private final double[] start;
  private final double[] up;
  private final double[] rate = new double[3];
  private final double[] before = new double[3];
  private final double[] force = new double[3];
  private double last = Double.NaN;

  Wandering(StrappedSensor sensor, FreeMotion motion) {
    this.sensor = sensor;
    this.motion = motion;
    start = sensor.up(0);
    up = start.clone();
  }

  /** The reading at a time that always goes on. */
  void read(double t, Sample slot) {
    if (motion.settles(t)) {
      motion.begin(wayBack(t));
    }
    motion.rate(t, rate);
    double dt = Double.isNaN(last) ? 0 : t - last;
    turn(dt);
    felt(t, dt);
    sensor.read(force, rate, slot);
    System.arraycopy(rate, 0, before, 0, 3);
    last = t;
  }

  private void turn(double dt) {
    double[] w = new double[3];
    double speed = 0;
    for (int i = 0; i < 3; i++) {
      w[i] = 0.5 * (rate[i] + before[i]);
      speed += w[i] * w[i];
    }
    speed = Math.sqrt(speed);
    if (speed * dt > 0) {
      // The part turns by its rate, so what stays upright turns back in the part's own axes.
      Turn.about(new double[] {w[0] / speed, w[1] / speed, w[2] / speed}, -speed * dt).apply(up);
    }
  }

  /** Gravity and bounce along up, and what turning does at a lever along the first axis. */
  private void felt(double t, double dt) {
    double lever = sensor.leverMetres() / GRAVITY;
    double wx = Math.toRadians(rate[0]);
    double wy = Math.toRadians(rate[1]);
    double wz = Math.toRadians(rate[2]);
    double ay = dt > 0 ? Math.toRadians(rate[1] - before[1]) / dt : 0;
    double az = dt > 0 ? Math.toRadians(rate[2] - before[2]) / dt : 0;
    double upward = 1 + motion.bounce(t);
    force[0] = upward * up[0] - lever * (wy * wy + wz * wz);
    force[1] = upward * up[1] + lever * (wx * wy + az);
    force[2] = upward * up[2] + lever * (wx * wz - ay);
  }

  /** The shortest turn that brings up back to where it is in the start posture. */
  private Gesture wayBack(double t) {
    double x = up[1] * start[2] - up[2] * start[1];
    double y = up[2] * start[0] - up[0] * start[2];
    double z = up[0] * start[1] - up[1] * start[0];
    double sin = Math.sqrt(x * x + y * y + z * z);
    double cos = up[0] * start[0] + up[1] * start[1] + up[2] * start[2];
    Vector axis = sin < 1e-9 ? new Vector(0, 0, 1) : new Vector(x / sin, y / sin, z / sin);
    return new Gesture(t, SETTLE_S, axis, -Math.toDegrees(Math.atan2(sin, cos)));
  }
}
