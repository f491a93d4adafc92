package org.fourcount.coaching;

import org.fourcount.motion.FirstTravel;
import org.fourcount.motion.Sample;
import org.fourcount.motion.StillPart;

/**
 * How far the moving part has gone, for want of anything better, until its approved repetitions are
 * known: the tilt of a limb, or of the thigh that is further up, or the travel of a stack.
 */
interface FirstLook {
  /** The look that suits what moves. */
  static FirstLook of(NodeRoles roles) {
    return switch (roles.course()) {
      case ARC -> new Tilt(roles);
      case TRAVEL -> new Travel();
    };
  }

  /** Takes a sample of a node that moves. */
  void accept(Sample sample);

  /**
   * The part was in its start posture at this time, seconds of device time, and is now.
   *
   * @return whether that is enough to follow it from here on
   */
  boolean refer(double t);

  /** Seconds of device time up to which it is known. */
  double knownUntil();

  /** How far it is from its start posture, degrees or millimetres. */
  double moved();

  /** From here on the first guided repetition has begun, degrees or millimetres. */
  double begun();

  /** A provisional 100 percent until the person has moved further, degrees or millimetres. */
  double leastFull();

  /** Limbs tilt. */
  final class Tilt implements FirstLook {
    private final NodeRoles roles;
    private final StillPart tilt = StillPart.leaning();
    private final StillPart right = StillPart.leaning();

    Tilt(NodeRoles roles) {
      this.roles = roles;
    }

    @Override
    public void accept(Sample sample) {
      (sample.node == roles.moving() ? tilt : right).accept(sample);
    }

    @Override
    public boolean refer(double t) {
      tilt.refer(t);
      right.refer(t);
      return true;
    }

    @Override
    public double knownUntil() {
      return tilt.knownUntil();
    }

    @Override
    public double moved() {
      return Math.max(tilt.lean(), right.lean());
    }

    @Override
    public double begun() {
      return 5;
    }

    @Override
    public double leastFull() {
      return 60;
    }
  }

  /** Stacks travel. */
  final class Travel implements FirstLook {
    private final FirstTravel travel = new FirstTravel();

    @Override
    public void accept(Sample sample) {
      travel.accept(sample);
    }

    @Override
    public boolean refer(double t) {
      return travel.begin();
    }

    @Override
    public double knownUntil() {
      return travel.knownUntil();
    }

    @Override
    public double moved() {
      return travel.millimetres();
    }

    @Override
    public double begun() {
      return 30;
    }

    @Override
    public double leastFull() {
      return 300;
    }
  }
}
