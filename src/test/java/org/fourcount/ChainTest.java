package org.fourcount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.SetJudge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes to verdicts, as live. */
class ChainTest {
  private static final ChainBytes TEN_REPS = new ChainBytes(10);

  private static List<JudgedRep> judged(int piece) {
    SetJudge judge = TEN_REPS.judge();
    TEN_REPS.play(piece, judge);
    return List.copyOf(judge.reps());
  }

  @Test
  void countsTenOutOfBytes() {
    assertThat(judged(4096)).hasSize(10).allMatch(r -> r.flags().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 64, 1000})
  void theSameWhateverPiecesTheBytesComeIn(int piece) {
    assertThat(judged(piece)).isEqualTo(judged(4096));
  }

  @Test
  void aSampleLeavesNoGarbage() {
    assumeTrue(
        ManagementFactory.getThreadMXBean() instanceof ThreadMXBean,
        "this Java does not tell what a thread allocates");
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long self = Thread.currentThread().getId();
    for (int warm = 0; warm < 20; warm++) {
      judged(64);
    }
    // What the code allocates it allocates in every set; the virtual machine itself, optimising or
    // taking back, adds some hundred bytes to one now and then.
    long least = Long.MAX_VALUE;
    for (int set = 0; set < 3; set++) {
      least = Math.min(least, allocatedBetweenReps(threads, self));
    }
    assertThat(least).isZero();
  }

  private static long allocatedBetweenReps(ThreadMXBean threads, long self) {
    SetJudge judge = TEN_REPS.judge();
    long[] counted = {0, 0};
    TEN_REPS.play(
        64,
        s -> {
          int reps = judge.reps().size();
          long before = threads.getThreadAllocatedBytes(self);
          judge.accept(s);
          long allocated = threads.getThreadAllocatedBytes(self) - before;
          if (judge.reps().size() == reps && !nearTurn(judge)) {
            counted[0]++;
            counted[1] += allocated;
          }
        });
    assertThat(counted[0]).isGreaterThan(2000);
    return counted[1];
  }

  /**
   * A finished repetition, its verdicts and the start of a phase are kept, so they may allocate.
   */
  private static boolean nearTurn(SetJudge judge) {
    return judge.percent() < 20 || judge.percent() > 90;
  }
}
