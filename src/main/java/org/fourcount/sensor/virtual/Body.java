package org.fourcount.sensor.virtual;

/** What a simulated person moves. */
public enum Body {
  /** One limb that turns about a joint; ranges in degrees. */
  LIMB,
  /** The weight stack of a machine; ranges in millimetres. */
  STACK,
  /** Two thighs in turn, left first; ranges in degrees. */
  THIGHS
}
