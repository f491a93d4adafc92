package org.fourcount.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.fourcount.coaching.Side;

/**
 * How one exercise of a person went over the last half year, week by week. A week without it is
 * left out.
 *
 * @param monday of the current week
 * @param unit in which loads are shown: that of the newest session
 * @param weeks oldest first
 */
public record Trend(LocalDate monday, Load.Unit unit, List<Week> weeks) {
  /** So many weeks are shown, the current one among them: half a year. */
  public static final int WEEKS = 26;

  private static final int LEAST_WEEKS = 9;

  /** The last so many weeks are compared with those before: as long as from talk to talk. */
  public static final int RECENT = 4;

  /** What is done with which side. */
  public record Done(String exercise, Side side) {}

  /**
   * One week's sessions together; means are over repetitions.
   *
   * @param monday its first day
   * @param reps repetitions
   * @param clean percent of them that were clean
   * @param up mean concentric phase, seconds
   * @param down mean eccentric phase, seconds
   * @param askedUp prescribed concentric phase, seconds
   * @param askedDown prescribed eccentric phase, seconds
   * @param range mean sweep, degrees or millimetres; NaN if none is known
   * @param load heaviest load, in the trend's unit
   */
  public record Week(
      LocalDate monday,
      int reps,
      double clean,
      double up,
      double down,
      double askedUp,
      double askedDown,
      double range,
      double load) {}

  /**
   * Then and now.
   *
   * @param recent over the last {@link #RECENT} weeks; NaN if there was nothing
   * @param before over the weeks before; NaN if there was nothing
   */
  public record Change(double recent, double before) {
    /** Whether there is something to say of the last weeks. */
    public boolean isKnown() {
      return !Double.isNaN(recent);
    }

    /** Whether both can be compared. */
    public boolean isComparable() {
      return isKnown() && !Double.isNaN(before);
    }
  }

  /** Keeps an unchangeable copy of the weeks. */
  public Trend {
    weeks = List.copyOf(weeks);
  }

  /** What somebody has done, what was done last first. */
  public static List<Done> done(List<ExerciseDay> days) {
    Set<Done> all = new LinkedHashSet<>();
    for (int i = days.size() - 1; i >= 0; i--) {
      all.add(new Done(days.get(i).exercise(), days.get(i).side()));
    }
    return List.copyOf(all);
  }

  /**
   * The trend of one exercise. What lies ahead was dated by a wrong clock and is left out.
   *
   * @param days all days of somebody, oldest first
   */
  public static Trend of(List<ExerciseDay> days, Done which, LocalDate today) {
    LocalDate monday = monday(today);
    LocalDate first = monday.minusWeeks(WEEKS - 1);
    TreeMap<LocalDate, List<ExerciseDay>> byWeek = new TreeMap<>();
    Load.Unit unit = Load.Unit.KG;
    for (ExerciseDay day : days) {
      boolean isThis = day.exercise().equals(which.exercise()) && day.side() == which.side();
      if (isThis && !day.day().isBefore(first) && !day.day().isAfter(today)) {
        byWeek.computeIfAbsent(monday(day.day()), m -> new ArrayList<>()).add(day);
        unit = day.unit();
      }
    }
    List<Week> weeks = new ArrayList<>();
    for (var week : byWeek.entrySet()) {
      weeks.add(week(week.getKey(), week.getValue(), unit));
    }
    return new Trend(monday, unit, weeks);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static Week week(LocalDate monday, List<ExerciseDay> days, Load.Unit unit) {
    int reps = days.stream().mapToInt(ExerciseDay::reps).sum();
    int clean = days.stream().mapToInt(ExerciseDay::clean).sum();
    double heaviest = days.stream().mapToDouble(ExerciseDay::heaviest).max().orElse(0);
    ExerciseDay newest = days.get(days.size() - 1);
    return new Week(
        monday,
        reps,
        100.0 * clean / reps,
        mean(days, ExerciseDay::up, ExerciseDay::reps),
        mean(days, ExerciseDay::down, ExerciseDay::reps),
        newest.askedUp(),
        newest.askedDown(),
        mean(days, ExerciseDay::range, ExerciseDay::reps),
        Load.ofKilograms(heaviest, unit).amount());
  }

  /** The mean of what is known, each as often as it was done; NaN if nothing is known. */
  private static <T> double mean(List<T> all, ToDoubleFunction<T> what, ToDoubleFunction<T> times) {
    double sum = 0;
    double count = 0;
    for (T one : all) {
      double value = what.applyAsDouble(one);
      if (!Double.isNaN(value)) {
        sum += value * times.applyAsDouble(one);
        count += times.applyAsDouble(one);
      }
    }
    return count == 0 ? Double.NaN : sum / count;
  }

  /** Whether nothing was done in all these weeks. */
  public boolean isEmpty() {
    return weeks.isEmpty();
  }

  /** The first day that is shown: where there is something, and two months at least. */
  public LocalDate first() {
    LocalDate least = monday.minusWeeks(LEAST_WEEKS - 1);
    return isEmpty() || weeks.get(0).monday().isAfter(least) ? least : weeks.get(0).monday();
  }

  /** How something has changed, as a mean over repetitions. */
  public Change change(ToDoubleFunction<Week> what) {
    LocalDate since = monday.minusWeeks(RECENT - 1);
    List<Week> recent = weeks.stream().filter(w -> !w.monday().isBefore(since)).toList();
    List<Week> before = weeks.stream().filter(w -> w.monday().isBefore(since)).toList();
    return new Change(mean(recent, what, Week::reps), mean(before, what, Week::reps));
  }
}
