package org.fourcount.kiosk.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.fourcount.coaching.TraceRing;
import org.fourcount.kiosk.ScriptedSet;
import org.junit.jupiter.api.Test;

class RepTracesTest {
  private final ScriptedSet set = new ScriptedSet(100, 3);
  private final RepTraces traces = new RepTraces();

  private void passTo(double seconds) {
    for (double t = set.state().time(); t < seconds; t += 0.5) {
      set.passTo(t);
      traces.follow(set.state(), set.trace());
    }
  }

  @Test
  void everyRepetitionIsThereAfterTheSet() {
    passTo(ScriptedSet.repAt(10) + 2);
    for (int rep = 0; rep < 10; rep++) {
      RepTrace trace = traces.get(rep);
      assertThat(trace.time(0)).isCloseTo(ScriptedSet.repAt(rep) - 0.3, within(0.05));
      assertThat(trace.size()).isBetween(100, 250);
    }
  }

  @Test
  void theLeanOfTheFifthIsFoundInItsPicture() {
    passTo(ScriptedSet.repAt(10) + 2);
    double start = ScriptedSet.repAt(4);
    assertThat(traces.get(4).largest(0, start + 4.9, start + 6.3)).isBetween(10.0, 12.0);
    assertThat(traces.get(4).largest(0, start, start + 2)).isLessThan(6);
  }

  @Test
  void whatWasNotSeenIsNotThere() {
    passTo(ScriptedSet.repAt(10) + 2);
    double start = ScriptedSet.repAt(8);
    assertThat(traces.get(8).largest(2, start + 2, start + 6)).isNaN();
  }

  @Test
  void whatTheRingHasForgottenLeavesAnEmptyPicture() {
    TraceRing small = new TraceRing(8);
    for (int i = 0; i < 100; i++) {
      small.add(i, i);
    }
    assertThat(RepTrace.of(small, 10, 20).size()).isZero();
  }

  @Test
  void anotherSetBeginsAnew() {
    passTo(ScriptedSet.repAt(10) + 2);
    set.again();
    traces.follow(set.state(), set.trace());
    passTo(ScriptedSet.repAt(1) + 2);
    assertThat(traces.get(0).time(0)).isCloseTo(ScriptedSet.repAt(0) - 0.3, within(0.05));
  }
}
