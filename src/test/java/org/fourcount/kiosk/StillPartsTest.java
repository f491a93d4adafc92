package org.fourcount.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fourcount.coaching.Evidence;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.Part;
import org.fourcount.coaching.StillLimit;
import org.fourcount.coaching.Watched;
import org.fourcount.motion.Vector;
import org.junit.jupiter.api.Test;

class StillPartsTest {
  private static final List<StillLimit> STILL =
      List.of(limit(2, Part.ADJACENT), limit(3, Part.OPPOSITE), limit(4, Part.STILL));

  private static StillLimit limit(int node, Part part) {
    return new StillLimit(new Watched(node, part), 8, 20, 3, Vector.ZERO);
  }

  private static int of(Flag flag) {
    double[] largest = {1, 2, 3};
    return StillParts.of(flag, STILL, i -> largest[i]);
  }

  @Test
  void aFlagIsAboutThePartWithItsFault() {
    assertThat(of(new Flag(Fault.ADJACENT, 1, 1, 2, 15, 12))).isZero();
  }

  @Test
  void ofTwoPartsWithOneFaultItIsTheOneThatTurnedFurther() {
    assertThat(of(new Flag(Fault.STILL_PART, 1, 1, 2, 15, 12))).isEqualTo(2);
  }

  @Test
  void whatTheMovingPartShowsIsAboutNoOther() {
    assertThat(of(new Flag(Fault.RUSHED, 1, 1, 2, 2, 3))).isNegative();
    assertThat(of(new Flag(Fault.ADJACENT, 1, 1, 2, 121, 115, Evidence.OVERREACH))).isNegative();
    assertThat(of(new Flag(Fault.TRUNK, 1, 1, 2, 11, 6))).isNegative();
  }
}
