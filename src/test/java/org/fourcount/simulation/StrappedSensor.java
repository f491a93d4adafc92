package org.fourcount.simulation;

import java.util.Random;
import org.fourcount.motion.Sample;

/**
 * A sensor strapped anyhow to a part that turns about a fixed axis: gravity, turned by the part's
 * angle, centripetal and tangential acceleration at its distance from the joint, and the rate.
 */
final class StrappedSensor {
  private static final double GRAVITY = 9.80665;

  private final double tilt;
  private final double startDegrees;
  private final double leverMetres;
  private final Turn mounting;
  private final Reading reading;
  private final double[] slipAxis;
  private final double[] force = new double[3];
  private final double[] rate = new double[3];

  /**
   * A sensor on a part that hangs anyhow, strapped on anyhow.
   *
   * @param axisDegrees the joint's axis, degrees from the vertical
   * @param leverMetres its distance from the joint; negative on the other side of the pivot
   */
  StrappedSensor(double axisDegrees, double leverMetres, Reading reading, Random random) {
    this(
        axisDegrees,
        360 * random.nextDouble(),
        leverMetres,
        Turn.any(random),
        reading,
        Turn.anyDirection(random));
  }

  /** One of which all is known, strapped on so that it does not slip. */
  StrappedSensor(
      double axisDegrees, double startDegrees, double leverMetres, Turn mounting, Reading reading) {
    this(axisDegrees, startDegrees, leverMetres, mounting, reading, new double[] {1, 0, 0});
  }

  private StrappedSensor(
      double axisDegrees,
      double startDegrees,
      double leverMetres,
      Turn mounting,
      Reading reading,
      double[] slipAxis) {
    tilt = Math.toRadians(axisDegrees);
    this.startDegrees = startDegrees;
    this.leverMetres = leverMetres;
    this.mounting = mounting;
    this.reading = reading;
    this.slipAxis = slipAxis;
  }

  /** Upwards in the part's own axes while its angle is this, degrees; the axis is the third. */
  double[] up(double degrees) {
    double at = Math.toRadians(startDegrees + degrees);
    return new double[] {
      Math.sin(tilt) * Math.cos(at), -Math.sin(tilt) * Math.sin(at), Math.cos(tilt)
    };
  }

  /** Its distance from the joint along the part's first axis, metres. */
  double leverMetres() {
    return leverMetres;
  }

  /**
   * Reads a part that turns about its axis.
   *
   * @param motion the part's angle in degrees, its first and its second derivative
   * @param shake further specific force in g, in the part's own axes
   * @param slip how far the strap has slipped, degrees
   * @param slipRate how fast it slips, degrees per second
   */
  void read(double[] motion, double[] shake, double slip, double slipRate, Sample slot) {
    double at = Math.toRadians(startDegrees + motion[0]);
    double omega = Math.toRadians(motion[1]);
    force[0] = Math.sin(tilt) * Math.cos(at) - leverMetres * omega * omega / GRAVITY + shake[0];
    force[1] =
        -Math.sin(tilt) * Math.sin(at)
            + leverMetres * Math.toRadians(motion[2]) / GRAVITY
            + shake[1];
    force[2] = Math.cos(tilt) + shake[2];
    rate[0] = 0;
    rate[1] = 0;
    rate[2] = motion[1];
    mounting.apply(force);
    mounting.apply(rate);
    if (slip != 0) {
      Turn slipped = Turn.about(slipAxis, -slip);
      slipped.apply(force);
      slipped.apply(rate);
      for (int i = 0; i < 3; i++) {
        rate[i] += slipAxis[i] * slipRate;
      }
    }
    reading.write(force, rate, slot);
  }

  /** Reads a part that moves anyhow: specific force in g and rate in its own axes. */
  void read(double[] freeForce, double[] freeRate, Sample slot) {
    System.arraycopy(freeForce, 0, force, 0, 3);
    System.arraycopy(freeRate, 0, rate, 0, 3);
    mounting.apply(force);
    mounting.apply(rate);
    reading.write(force, rate, slot);
  }
}
