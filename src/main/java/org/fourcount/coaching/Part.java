package org.fourcount.coaching;

/**
 * A part of the body that is to keep still, or to move no more than in the approved repetitions.
 * The floors keep breath, balance and small adjustments from being called movement; they were
 * measured on people who exercised correctly. An exercise's file may set others.
 */
public enum Part {
  /** The trunk: it leans, sways or twists. */
  TRUNK("trunk", Fault.TRUNK, 6),
  /** The part next to the moving one, such as the upper arm in a curl. */
  ADJACENT("adjacent", Fault.ADJACENT, 12),
  /** The same part of the other side. */
  OPPOSITE("opposite", Fault.STILL_PART, 8),
  /** No part of its own: the moving one, which is to keep to the plane of its movement. */
  PATH("path", Fault.OFF_PLANE, 30),
  /** Another part that is to keep still. */
  STILL("still", Fault.STILL_PART, 8);

  private final String role;
  private final Fault fault;
  private final double floor;

  Part(String role, Fault fault, double floor) {
    this.role = role;
    this.fault = fault;
    this.floor = floor;
  }

  /** The name of its node's role in recordings and exercises. */
  public String role() {
    return role;
  }

  /** What it is called when it moves. */
  public Fault fault() {
    return fault;
  }

  /** No limit is below this, degrees. */
  public double floor() {
    return floor;
  }
}
