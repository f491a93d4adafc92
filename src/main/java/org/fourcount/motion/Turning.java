package org.fourcount.motion;

/** How a node has turned, as a unit quaternion: its rate of turn, integrated. */
final class Turning {
  private final double[] q = {1, 0, 0, 0};

  /**
   * Turns on for one grid point.
   *
   * @param rate degrees per second in the node's own axes, bias taken off
   */
  void next(double[] rate) {
    double half = Math.toRadians(Tick.DT / 2);
    double x = rate[0] * half;
    double y = rate[1] * half;
    double z = rate[2] * half;
    double w = Math.sqrt(Math.max(0, 1 - x * x - y * y - z * z));
    double a = q[0] * w - q[1] * x - q[2] * y - q[3] * z;
    double b = q[0] * x + q[1] * w + q[2] * z - q[3] * y;
    double c = q[0] * y - q[1] * z + q[2] * w + q[3] * x;
    double d = q[0] * z + q[1] * y - q[2] * x + q[3] * w;
    double n = Math.sqrt(a * a + b * b + c * c + d * d);
    q[0] = a / n;
    q[1] = b / n;
    q[2] = c / n;
    q[3] = d / n;
  }

  /** Writes the quaternion: four numbers. */
  void write(double[] out) {
    System.arraycopy(q, 0, out, 0, 4);
  }

  /** Writes where a direction of the node's own axes now points, in the axes of the beginning. */
  void write(Vector own, double[] out) {
    // v + 2 w (r x v) + 2 r x (r x v), r being the quaternion's vector part
    double tx = 2 * (q[2] * own.z() - q[3] * own.y());
    double ty = 2 * (q[3] * own.x() - q[1] * own.z());
    double tz = 2 * (q[1] * own.y() - q[2] * own.x());
    out[0] = own.x() + q[0] * tx + q[2] * tz - q[3] * ty;
    out[1] = own.y() + q[0] * ty + q[3] * tx - q[1] * tz;
    out[2] = own.z() + q[0] * tz + q[1] * ty - q[2] * tx;
  }
}
