package org.fourcount.coaching;

/**
 * A node on a part that is to keep still.
 *
 * @param node 1 to 254
 * @param part where it sits
 * @param floor no limit of it is below this, degrees
 */
public record Watched(int node, Part part, double floor) {
  /** A node on a part with its usual floor. */
  public Watched(int node, Part part) {
    this(node, part, part.floor());
  }
}
