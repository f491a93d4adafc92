package org.fourcount.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How right the travel of a weight stack is, over tempi, travels, profiles, sensors and machines; a
 * seeded simulation. Run as a program it prints a row a tempo.
 */
public final class StackReport {
  /** What came of one tempo. */
  static final class Row {
    final List<Double> top = new ArrayList<>();
    final List<Double> bottom = new ArrayList<>();
    final List<Double> rest = new ArrayList<>();
    final List<Double> knock = new ArrayList<>();
    final List<Double> up = new ArrayList<>();
    final List<Double> down = new ArrayList<>();
    final List<Double> travel = new ArrayList<>();
    final List<Double> late = new ArrayList<>();
    int sets;
    int refused;
    int done;
    int missed;
    int falsely;
  }

  /** Eccentric, hold, concentric, hold. */
  private static final List<String> TEMPI =
      List.of("1-0-1-0", "2-0-2-0", "3-0-2-0", "4-0-4-0", "4-1-4-1", "6-0-6-0", "8-0-8-0");

  private StackReport() {}

  /** Prints the report; the first argument is the number of sets a row (default 100). */
  public static void main(String[] args) {
    int sets = args.length == 0 ? 100 : Integer.parseInt(args[0]);
    System.out.printf(
        "Weight stack, %d sets of 8 repetitions a row. Errors in s: mean, standard deviation.%n",
        sets);
    System.out.println(
        "tempo    refused  reps missed false   top turn        bottom turn     start at rest   set"
            + " down        up 95 %       down 95 %     travel        said after");
    for (String tempo : TEMPI) {
      System.out.println(line(tempo, row(Tempo.parse(tempo), sets)));
    }
  }

  /** So many seeded sets of eight repetitions at a tempo. */
  static Row row(Tempo tempo, int sets) {
    Row row = new Row();
    for (int seed = 0; seed < sets; seed++) {
      set(tempo, seed, row);
    }
    return row;
  }

  private static void set(Tempo tempo, long seed, Row row) {
    Random r = new Random((1000 + seed) * 0x9E3779B97F4A7C15L);
    SimulatedStack stack = new SimulatedStack(seed);
    stack.tempo = tempo;
    stack.travelMm = 200 + 400 * r.nextDouble();
    stack.profile = List.of(SimulatedStack.Profile.values()).get(r.nextInt(3));
    stack.bottom = List.of(SimulatedStack.Bottom.values()).get(r.nextInt(2));
    stack.rateHz = new double[] {50, 66.7, 100, 104, 200, 400}[r.nextInt(6)];
    stack.noise = 80 + 30 * r.nextDouble();
    stack.shakesG = 0.003 + 0.027 * r.nextDouble();
    stack.driftGPerS = 5e-6 * r.nextDouble();
    stack.scale = 1 + 0.08 * (2 * r.nextDouble() - 1);
    stack.knockMmPerS = 30 + 120 * r.nextDouble();
    int approved = 1 + r.nextInt(3);
    row.sets++;
    SampleBuffer buffer = new SampleBuffer();
    stack.play(approved, buffer);
    Calibration c = new StackCalibrator(ApprovedReps.of(approved, tempo)).calibrate(buffer);
    if (c.baseline() == null) {
      row.refused++;
      return;
    }
    Tracker tracker = new Tracker(c.baseline());
    stack.play(8, s -> tracker.accept(s, (t, mm) -> {}));
    score(stack, tracker.reps(), row);
  }

  private static void score(SimulatedStack stack, List<Rep> reps, Row row) {
    boolean[] used = new boolean[reps.size()];
    for (SimulatedStack.Truth real : stack.truth) {
      int best = -1;
      double most = 0.3 * (real.end() - real.start());
      for (int i = 0; i < reps.size(); i++) {
        double overlap =
            Math.min(reps.get(i).end(), real.end()) - Math.max(reps.get(i).start(), real.start());
        if (!used[i] && overlap > most) {
          most = overlap;
          best = i;
        }
      }
      row.done++;
      if (best < 0) {
        row.missed++;
        continue;
      }
      used[best] = true;
      Rep rep = reps.get(best);
      row.top.add(0.5 * (rep.concentricEnd() + rep.eccentricStart() - real.top() - real.leave()));
      boolean turns = stack.bottom == SimulatedStack.Bottom.TURNS;
      (turns ? row.bottom : row.rest).add(rep.start() - real.start());
      (turns ? row.bottom : row.knock).add(rep.end() - real.end());
      row.up.add(rep.seconds(Phase.CONCENTRIC) - (real.top() - real.start()));
      row.down.add(rep.seconds(Phase.ECCENTRIC) - (real.end() - real.leave()));
      row.travel.add(rep.range() / real.travel() - 1);
      row.late.add(rep.confirmed() - real.end());
    }
    for (int i = 0; i < used.length; i++) {
      row.falsely += used[i] ? 0 : 1;
    }
  }

  static double mean(List<Double> v) {
    return v.stream().mapToDouble(x -> x).average().orElse(Double.NaN);
  }

  static double sd(List<Double> v) {
    double m = mean(v);
    return Math.sqrt(v.stream().mapToDouble(x -> (x - m) * (x - m)).average().orElse(Double.NaN));
  }

  private static double percentile(List<Double> v, double share) {
    return Quantile.of(v.stream().mapToDouble(x -> x).toArray(), share);
  }

  private static String line(String tempo, Row r) {
    return String.format(
        Locale.ROOT,
        "%-9s %6d %5d %5d %5d   %s  %s  %s  %s  %s  %s  %+.1f +-%.1f %%  %.2f (p95 %.2f)",
        tempo,
        r.refused,
        r.done,
        r.missed,
        r.falsely,
        spread(r.top),
        spread(r.bottom),
        spread(r.rest),
        spread(r.knock),
        agreement(r.up),
        agreement(r.down),
        100 * mean(r.travel),
        100 * sd(r.travel),
        percentile(r.late, 0.5),
        percentile(r.late, 0.95));
  }

  private static String spread(List<Double> v) {
    return String.format(Locale.ROOT, "%+.3f +-%.3f", mean(v), sd(v));
  }

  /** Bland and Altman's 95 % limits. */
  private static String agreement(List<Double> v) {
    double m = mean(v);
    return String.format(Locale.ROOT, "%+.2f..%+.2f", m - 1.96 * sd(v), m + 1.96 * sd(v));
  }
}
