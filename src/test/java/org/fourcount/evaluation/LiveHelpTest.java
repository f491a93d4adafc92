package org.fourcount.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.fourcount.coaching.Fault;
import org.junit.jupiter.api.Test;

class LiveHelpTest {
  private final MadeUp recording = MadeUp.set(2).done(0, "trunk").measured(0, Fault.TRUNK);

  private LiveHelp help() {
    return LiveHelp.of(List.of(recording.done(10).measured(10).result()));
  }

  @Test
  void whatIsSaidWhileThePartHelpsCounts() {
    recording.raised(Fault.TRUNK, 1, 1.5);
    assertThat(help().within()).isEqualTo(1);
    assertThat(help().helped()).isEqualTo(1);
    assertThat(help().after().median()).isCloseTo(0.5, within(1e-9));
    assertThat(help().falsely()).isZero();
  }

  @Test
  void whatIsSaidAfterwardsDoesNot() {
    recording.raised(Fault.TRUNK, 1, 9);
    assertThat(help().within()).isZero();
  }

  @Test
  void whatIsSaidOfACleanRepetitionIsFalse() {
    recording.raised(Fault.ADJACENT, 11, 12);
    assertThat(help().falsely()).isEqualTo(1);
    assertThat(help().others()).isEqualTo(1);
  }

  @Test
  void tooFastIsNoHelp() {
    recording.raised(Fault.RUSHED_CONCENTRIC, 11, 12);
    assertThat(help().falsely()).isZero();
  }
}
