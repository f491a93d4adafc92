package org.fourcount;

import java.util.concurrent.TimeUnit;
import org.fourcount.coaching.SetJudge;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Bytes to verdicts: six-axis samples a second on one core, through decoder, link, tracker and
 * judge. Each invocation is a whole set of 100 repetitions with a new judge, whose own memory (1.6
 * MB) is part of the bytes per sample.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Dfourcount.log=WARN")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Thread)
public class ChainBenchmark {
  /** Samples of the set: 100 repetitions of about 8 s at 100 a second. */
  private static final int SAMPLES = 82_040;

  private final ChainBytes set = new ChainBytes(100);

  /** Checks that the set is what the figures say. */
  @Setup
  public void check() {
    long[] count = {0};
    SetJudge judge = set.judge();
    set.play(
        64,
        s -> {
          count[0]++;
          judge.accept(s);
        });
    if (judge.reps().size() != 100 || count[0] != SAMPLES) {
      throw new IllegalStateException(
          judge.reps().size() + " repetitions in " + count[0] + " samples");
    }
  }

  /** Pieces of 64 bytes, as from a USB serial port. */
  @Benchmark
  @OperationsPerInvocation(SAMPLES)
  public int samples() {
    SetJudge judge = set.judge();
    set.play(64, judge);
    return judge.reps().size();
  }
}
