package org.fourcount.simulation;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * How right the judge is about simulated sets, over the whole matrix of people, tempi and sensors:
 * {@code --seeds 400 --from 0 --only usual,accel --worst 20 --seed 17}. The same seeds give the
 * same tables.
 */
public final class MatrixReport {
  private int seeds = 400;
  private long from;
  private int worst;
  private Predicate<MatrixCase> only = c -> true;

  private MatrixReport() {}

  /** Prints the report. */
  public static void main(String[] args) {
    MatrixReport report = new MatrixReport();
    for (int i = 0; i + 1 < args.length; i += 2) {
      report.set(args[i], args[i + 1]);
    }
    report.print(System.out);
  }

  private void set(String option, String value) {
    switch (option) {
      case "--seeds" -> seeds = Integer.parseInt(value);
      case "--from" -> from = Long.parseLong(value);
      case "--worst" -> worst = Integer.parseInt(value);
      case "--seed" -> {
        from = Long.parseLong(value);
        seeds = 1;
        worst = 1;
      }
      case "--only" -> Arrays.stream(value.split(",", -1)).forEach(this::alone);
      default -> throw new IllegalArgumentException("No such option: " + option);
    }
  }

  private void alone(String name) {
    Predicate<MatrixCase> filter = Cells.filters().get(name);
    if (filter == null) {
      throw new IllegalArgumentException(
          "\"" + name + "\" is none of " + String.join(", ", Cells.filters().keySet()));
    }
    only = only.and(filter);
  }

  /** The outcomes of so many seeds from one on, in their order. */
  static List<SetOutcome> outcomes(long from, int seeds, Predicate<MatrixCase> only) {
    return LongStream.range(from, from + seeds)
        .parallel()
        .mapToObj(MatrixCase::of)
        .filter(only)
        .map(SetOutcome::of)
        .toList();
  }

  private void print(PrintStream out) {
    long started = System.nanoTime();
    List<SetOutcome> all = outcomes(from, seeds, only);
    double seconds = (System.nanoTime() - started) * 1e-9;
    new MatrixTables(out).print(all);
    Worst.print(all, worst, out);
    int reps = all.stream().mapToInt(o -> o.pairs().size()).sum();
    out.printf(Locale.ROOT, "%n%d repetitions judged in %.1f s%n", reps, seconds);
    if (seeds == 1) {
      all.forEach(o -> Worst.retell(o, out));
    }
  }
}
