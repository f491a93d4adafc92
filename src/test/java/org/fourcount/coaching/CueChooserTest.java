package org.fourcount.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fourcount.motion.Rep;
import org.junit.jupiter.api.Test;

class CueChooserTest {
  private final CueChooser cues = new CueChooser();
  private final List<JudgedRep> reps = new ArrayList<>();

  private Cue after(Fault... faults) {
    List<Flag> flags = new ArrayList<>();
    for (Fault f : faults) {
      flags.add(new Flag(f, 8, 0, 8, 1, 2));
    }
    reps.add(
        new JudgedRep(new Rep(0, 4, 4, 8, 4.5, 8, 60, 4, 20, 0.1, 0), flags, null, Double.NaN));
    return cues.next(reps, List.of(), false);
  }

  @Test
  void remindsOfTheTummyBeforeTheFirstRepetition() {
    assertThat(cues.next(reps, List.of(), false)).isEqualTo(Cue.TIGHTEN_TUMMY);
  }

  @Test
  void saysTheWorstOnly() {
    assertThat(after(Fault.TRUNK, Fault.SHORT_RANGE)).isEqualTo(Cue.BACK_STILL);
  }

  @Test
  void doesNotNag() {
    assertThat(after(Fault.TRUNK)).isEqualTo(Cue.BACK_STILL);
    assertThat(after(Fault.TRUNK)).isEqualTo(Cue.NONE);
    assertThat(after(Fault.TRUNK)).isEqualTo(Cue.NONE);
    assertThat(after(Fault.TRUNK)).isEqualTo(Cue.BACK_STILL);
  }

  @Test
  void saysTheNextWorstInstead() {
    after(Fault.TRUNK, Fault.SHORT_RANGE);
    assertThat(after(Fault.TRUNK, Fault.SHORT_RANGE)).isEqualTo(Cue.ALL_THE_WAY);
  }

  @Test
  void praisesWhatGotBetter() {
    after(Fault.RUSHED_ECCENTRIC);
    assertThat(after()).isEqualTo(Cue.BETTER);
    assertThat(after()).isEqualTo(Cue.GOOD);
  }

  @Test
  void bothPhasesRushedAreOneCue() {
    assertThat(after(Fault.RUSHED_CONCENTRIC, Fault.RUSHED_ECCENTRIC)).isEqualTo(Cue.SLOWER);
  }

  @Test
  void tooFastNowComesFirst() {
    after(Fault.TRUNK);
    Flag now = new Flag(Fault.RUSHED_ECCENTRIC, 9, 8, 9, 1, 2);
    assertThat(cues.next(reps, List.of(now), true)).isEqualTo(Cue.SLOWER_DOWN);
  }
}
