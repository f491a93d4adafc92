package org.fourcount.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.fourcount.coaching.Fault;
import org.junit.jupiter.api.Test;

class WaysOfLiftingTest {
  private static WaysOfLifting of(MadeUp recording) {
    return WaysOfLifting.of(KnownSet.all(List.of(recording.result())));
  }

  @Test
  void eachWayIsToldByWhatWasSaid() {
    WaysOfLifting ways =
        of(
            new MadeUp()
                .set("correct", 0, 20, 2)
                .set("hips thrown forward", 20, 40, 2, "compensation")
                .set("elbows thrown forward", 40, 60, 2, "compensation")
                .measured(0)
                .measured(10, Fault.ADJACENT)
                .measured(20, Fault.TRUNK)
                .measured(30, Fault.SHORT_RANGE)
                .measured(40, Fault.ADJACENT));
    assertThat(ways.done()).isEqualTo(6);
    assertThat(ways.right()).isEqualTo(3);
    assertThat(ways.said().get(Way.ELBOWS)).isEqualTo(Map.of(Way.ELBOWS, 1, Way.MISSED, 1));
    assertThat(ways.said().get(Way.HIPS)).isEqualTo(Map.of(Way.HIPS, 1, Way.LIFTED, 1));
  }

  @Test
  void correctSetsOfOtherRecordingsAreLeftOut() {
    MadeUp curls = new MadeUp().file("c.toml").set("lifted halfway", 0, 20, 1, "short-range");
    MadeUp others = new MadeUp().file("o.toml").set("correct", 0, 20, 1);
    List<RecordingResult> both = List.of(curls.result(), others.measured(0).result());
    assertThat(WaysOfLifting.of(KnownSet.all(both)).done()).isEqualTo(1);
  }

  @Test
  void setsOfOtherRecordingsAreNotAsked() {
    assertThat(of(new MadeUp().set("correct", 0, 20, 1).measured(0)).done()).isZero();
  }
}
