package org.fourcount.coaching;

import java.util.ArrayList;
import java.util.List;
import org.fourcount.motion.Sample;
import org.fourcount.motion.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Whether what moves may be a repetition. It may be once all parts have kept still in their start
 * posture, until the person walks or does not come back to it.
 */
final class Arming {
  /** Who has been away from the start posture this long, or this many repetitions, has left. */
  private static final double AWAY_S = 10;

  private static final double AWAY_REPS = 2.5;

  /** Who walks this long has left, seconds. */
  static final double WALKING_S = 1.5;

  /** The same within a set without doubt: a trunk that throws a dumbbell swings for 2.5 s. */
  private static final double WALKING_IN_SET_S = 3;

  private record Part(int node, PostureWatch watch) {}

  private final NodeRoles roles;
  private final List<Part> parts = new ArrayList<>();
  private final WalkWatch walk = new WalkWatch();
  private final double awayS;
  private boolean armed;
  private boolean inSet;
  private double walkedS;
  private double walkingS = WALKING_S;

  /**
   * @param approved whose start posture it is
   * @param repetitionS how long a repetition is to last, seconds
   */
  Arming(NodeRoles roles, Approved approved, double repetitionS) {
    this.roles = roles;
    awayS = Math.max(AWAY_S, AWAY_REPS * repetitionS);
    add(roles.moving(), upOfMoving(approved));
    if (roles.isMarch()) {
      add(roles.right(), upOfMoving(approved.right()));
    }
    StartPosture start = approved.start();
    if (start != null && start.trunk() != null) {
      add(roles.trunk(), start.trunk());
    }
  }

  private void add(int node, @Nullable Vector start) {
    parts.add(new Part(node, new PostureWatch(roles.course(), start)));
  }

  private static @Nullable Vector upOfMoving(@Nullable Approved approved) {
    StartPosture start = approved == null ? null : approved.start();
    return start == null ? null : start.moving();
  }

  /** Takes a sample of any node. */
  void accept(Sample sample) {
    for (Part part : parts) {
      if (part.node() == sample.node) {
        part.watch().accept(sample, armed && inSet);
      }
    }
    if (roles.hasTrunk() && sample.node == roles.trunk()) {
      walkedS = walk.next(sample);
      armed &= !walks();
    } else if (sample.node == roles.moving()) {
      armed =
          armed
              ? parts.stream().noneMatch(p -> p.watch().awayFor() > awayS)
              : parts.stream().allMatch(p -> p.watch().isReady());
    }
  }

  /** The person is known to be in the start posture, seconds of device time. */
  void arm(double now) {
    armed = true;
    parts.forEach(p -> p.watch().isBack(now));
  }

  /** Whether somebody may just have begun to walk. */
  boolean mayWalk() {
    return walkedS > 0;
  }

  /** Whether somebody walks who should not. */
  boolean walks() {
    return walkedS >= walkingS;
  }

  /** Whether repetitions may be counted. */
  boolean armed() {
    return armed;
  }

  /** For how long all parts have kept still in their start posture, seconds. */
  double restedFor(double now) {
    return parts.stream().mapToDouble(p -> p.watch().restedFor(now)).min().orElse(0);
  }

  /**
   * How far the set is.
   *
   * @param open whether a set is known to have begun
   * @param underWay whether it is one without doubt
   */
  void follow(boolean open, boolean underWay) {
    if (inSet && !open) {
      parts.forEach(p -> p.watch().startsAsApproved());
    }
    inSet = open;
    walkingS = underWay ? WALKING_IN_SET_S : WALKING_S;
  }

  /** A repetition of the set begins: the posture of now is one to start from. */
  void repetitionBegins() {
    if (inSet) {
      parts.forEach(p -> p.watch().startsHere());
    }
  }
}
