package org.fourcount.coaching;

/**
 * Which node sits where.
 *
 * @param moving node on the part that moves, 1 to 254
 * @param trunk node on the trunk, 0 if there is none
 */
public record NodeRoles(int moving, int trunk) {
  /** Node 1 moves, node 2 sits on the trunk: how the station's sensors are numbered. */
  public static final NodeRoles USUAL = new NodeRoles(1, 2);

  /** Whether a trunk node takes part. */
  public boolean hasTrunk() {
    return trunk != 0;
  }
}
