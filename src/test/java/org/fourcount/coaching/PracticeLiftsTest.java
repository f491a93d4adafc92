package org.fourcount.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.fourcount.coaching.PracticeLifts.Found;
import org.fourcount.motion.Refusal;
import org.fourcount.motion.Tempo;
import org.fourcount.simulation.SimulatedLimb;
import org.fourcount.simulation.SimulatedLimb.Plan;
import org.junit.jupiter.api.Test;

/** Two lifts of 60 degrees to a count of four are asked for. */
class PracticeLiftsTest {
  private static final NodeRoles LIMB = new NodeRoles(1, 0);
  private static final Plan FIDGET = new Plan(0.3, 0.4, 0.4);

  private final PracticeLifts lifts =
      new PracticeLifts(LIMB, Prescription.of(Tempo.FOUR_COUNT, 4), 2);
  private final SimulatedLimb limb = new SimulatedLimb(21);

  private PracticeLiftsTest played(int fidgets, Plan... done) {
    limb.play(Collections.nCopies(fidgets, FIDGET), lifts::accept);
    SimulatedLimb then = limb.again();
    then.startUs = 40_000_000;
    then.play(List.of(done), lifts::accept);
    return this;
  }

  private Found looked() {
    Found found = lifts.look();
    while (found == null) {
      found = lifts.look();
    }
    return found;
  }

  @Test
  void theRangeIsThatOfTheLifts() {
    Approved approved = played(0, Plan.AS_ASKED, Plan.AS_ASKED).looked().approved();
    assertThat(Objects.requireNonNull(approved).baseline().range()).isCloseTo(60, within(3.0));
  }

  @Test
  void whatWasDoneBeforeTheLiftsDoesNotMatter() {
    Approved approved = played(3, Plan.AS_ASKED, Plan.AS_ASKED).looked().approved();
    assertThat(Objects.requireNonNull(approved).baseline().range()).isCloseTo(60, within(3.0));
  }

  @Test
  void whatWasDoneBeforeItBeganAnewIsForgotten() {
    played(0, Plan.AS_ASKED, Plan.AS_ASKED);
    lifts.beginAnew();
    assertThat(looked()).isEqualTo(Found.NOTHING);
  }

  @Test
  void quickOnesAreNoPracticeLifts() {
    Plan quick = new Plan(0.4, 0.4, 1);
    Found found = played(0, quick, quick).looked();
    assertThat(found.approved()).isNull();
    assertThat(found.refusal()).isEqualTo(Refusal.NOT_IN_TIME);
  }

  @Test
  void eachCallLooksFromOneRestOnlyAndFromSixAtMost() {
    played(1, Plan.AS_ASKED); // one lift too few, so that none of the rests will do
    int calls = 1;
    while (lifts.look() == null) {
      calls++;
    }
    assertThat(calls).isBetween(2, 6);
  }
}
