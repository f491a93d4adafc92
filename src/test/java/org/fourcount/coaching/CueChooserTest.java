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
    reps.add(new JudgedRep(rep(0), flags, null, Double.NaN));
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

  @Test
  void aPartThatMovesIsSaidWhileItDoes() {
    after();
    Flag now = new Flag(Fault.TRUNK, 9, 8.5, 9, 9, 6);
    assertThat(cues.next(reps, List.of(now), false)).isEqualTo(Cue.BACK_STILL);
    reps.add(new JudgedRep(rep(8), List.of(now), null, Double.NaN));
    assertThat(cues.next(reps, List.of(now), false)).as("said already").isEqualTo(Cue.NONE);
  }

  @Test
  void whatWasRaisedBeforeTheLastRepetitionEndedIsOver() {
    after(Fault.SHORT_RANGE);
    Flag before = new Flag(Fault.TRUNK, 5, 4, 5, 9, 6);
    assertThat(cues.next(reps, List.of(before), false)).isEqualTo(Cue.ALL_THE_WAY);
  }

  @Test
  void aPartThatWasNotSeenIsSaidAndNotPraised() {
    assertThat(afterUnseen(Doubt.SIGNAL_LOST)).isEqualTo(Cue.PART_NOT_SEEN);
    assertThat(afterUnseen(Doubt.SIGNAL_LOST)).isEqualTo(Cue.NONE);
    assertThat(afterUnseen(Doubt.SLIPPED)).isEqualTo(Cue.CHECK_THE_STRAP);
  }

  private Cue afterUnseen(Doubt why) {
    List<Unseen> unseen = List.of(new Unseen(Part.TRUNK, why));
    reps.add(new JudgedRep(rep(0), List.of(), null, Double.NaN, Side.ONLY, unseen, Likeness.FULL));
    return cues.next(reps, List.of(), false);
  }

  @Test
  void aShortRangeSaysWhichWay() {
    Flag flag = new Flag(Fault.SHORT_RANGE, 8, 0, 8, 60, 80, Evidence.SHORT_OF_START);
    reps.add(new JudgedRep(rep(0), List.of(flag), null, Double.NaN));
    assertThat(cues.next(reps, List.of(), false)).isEqualTo(Cue.ALL_THE_WAY_DOWN);
  }

  private static Rep rep(double start) {
    return new Rep(
        start, start + 4, start + 4, start + 8, start + 4.5, start + 8, 60, 4, 20, 0.1, 0);
  }
}
