package org.fourcount.coaching;

import java.util.List;
import org.fourcount.motion.Course;

/**
 * Which node sits where.
 *
 * @param moving node on the part that moves, 1 to 254; in marching the one on the left thigh
 * @param watched nodes on parts that are to keep still
 * @param course what course the moving part takes
 * @param right node on the right thigh in marching, 0 otherwise
 * @param pathFloor the moving part may always leave its plane by this much, degrees
 */
public record NodeRoles(
    int moving, List<Watched> watched, Course course, int right, double pathFloor) {
  /** Node 1 moves, node 2 sits on the trunk: how the station's sensors are numbered. */
  public static final NodeRoles USUAL = new NodeRoles(1, 2);

  /** Keeps an unchangeable copy of the watched nodes. */
  public NodeRoles {
    watched = List.copyOf(watched);
  }

  /** The same with the usual floor of the path. */
  public NodeRoles(int moving, List<Watched> watched, Course course, int right) {
    this(moving, watched, course, right, Part.PATH.floor());
  }

  /** A limb, and the trunk if its node is not 0. */
  public NodeRoles(int moving, int trunk) {
    this(moving, trunk, Course.ARC, 0);
  }

  /** The same with another course, or two thighs; the trunk's node is 0 if there is none. */
  public NodeRoles(int moving, int trunk, Course course, int right) {
    this(moving, trunk == 0 ? List.of() : List.of(new Watched(trunk, Part.TRUNK)), course, right);
  }

  /** The node on the trunk, 0 if there is none. */
  public int trunk() {
    for (Watched w : watched) {
      if (w.part() == Part.TRUNK) {
        return w.node();
      }
    }
    return 0;
  }

  /** Whether a trunk node takes part. */
  public boolean hasTrunk() {
    return trunk() != 0;
  }

  /** Whether two thighs are lifted in turn. */
  public boolean isMarch() {
    return right != 0;
  }

  /** The roles as one side of a march has them. */
  NodeRoles ofSide(Side side) {
    return new NodeRoles(side == Side.RIGHT ? right : moving, watched, course, 0, pathFloor);
  }
}
