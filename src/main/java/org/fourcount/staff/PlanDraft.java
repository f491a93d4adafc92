package org.fourcount.staff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.fourcount.coaching.Side;
import org.fourcount.motion.Phase;
import org.fourcount.motion.Tempo;
import org.fourcount.programme.Departure;
import org.fourcount.programme.Exercise;
import org.fourcount.programme.Gate;
import org.fourcount.programme.Load;
import org.fourcount.programme.PlanShape;
import org.fourcount.programme.PlannedExercise;

/**
 * A plan that a trainer is writing; it becomes a plan when they approve it. What would lead out of
 * the range of what can be planned stops at its end, and an exercise is there once a side.
 *
 * @param lines in the order in which they are to be done
 * @param approved the lines of the plan that it began with; empty for none
 */
public record PlanDraft(List<PlannedExercise> lines, List<PlannedExercise> approved) {
  private static final int USUAL_SETS = 2;
  private static final int USUAL_REPS = 8;
  private static final int USUAL_REST_S = 60;
  private static final int MOST_SETS = 5;
  private static final int MOST_REPS = 50;
  private static final int MOST_REST_S = 600;
  private static final int LONGEST_PHASE_S = 60;
  private static final double HEAVIEST_KG = 500;

  /** Keeps unchangeable copies. */
  public PlanDraft {
    lines = List.copyOf(lines);
    approved = List.copyOf(approved);
  }

  /** A draft that begins with what holds now. */
  public static PlanDraft of(List<PlannedExercise> approved) {
    return new PlanDraft(approved, approved);
  }

  /** Whether it is another than the plan that it began with. */
  public boolean isChanged() {
    return !lines.equals(approved);
  }

  /** Where it departs from the usual shape. */
  public List<Departure> departures(Map<String, Exercise> catalogue) {
    return PlanShape.departures(lines, catalogue);
  }

  /** Ids of the exercises that stay locked until a trainer signs something off. */
  public List<String> locked(Map<String, Exercise> catalogue, Set<Gate> signedOff) {
    return lines.stream()
        .map(PlannedExercise::exercise)
        .distinct()
        .filter(
            id -> {
              Exercise known = catalogue.get(id);
              return known != null && !signedOff.containsAll(known.gates());
            })
        .toList();
  }

  /** Whether an exercise is in it, on all its sides. */
  public boolean holds(Exercise exercise) {
    return missing(exercise).isEmpty();
  }

  private List<Side> missing(Exercise exercise) {
    List<Side> there =
        lines.stream()
            .filter(line -> line.exercise().equals(exercise.id()))
            .map(PlannedExercise::side)
            .toList();
    if (there.contains(Side.ONLY)) {
      return List.of();
    }
    List<Side> all = exercise.hasSides() ? List.of(Side.LEFT, Side.RIGHT) : List.of(Side.ONLY);
    return all.stream().filter(side -> !there.contains(side)).toList();
  }

  /**
   * With one more exercise at the end, as usual and without a load; on both sides if it has any.
   *
   * @param unit of the load that it will have
   */
  public PlanDraft add(Exercise exercise, Load.Unit unit) {
    List<PlannedExercise> all = new ArrayList<>(lines);
    for (Side side : missing(exercise)) {
      all.add(
          new PlannedExercise(
              exercise.id(),
              side,
              new Load(0, unit),
              USUAL_SETS,
              USUAL_REPS,
              exercise.tempo(),
              USUAL_REST_S));
    }
    return with(all);
  }

  /** Without this line. */
  public PlanDraft remove(int line) {
    List<PlannedExercise> all = new ArrayList<>(lines);
    all.remove(line);
    return with(all);
  }

  /** With this line one place earlier, or later; at either end it stays. */
  public PlanDraft move(int line, boolean isLater) {
    int to = line + (isLater ? 1 : -1);
    if (to < 0 || to >= lines.size()) {
      return this;
    }
    List<PlannedExercise> all = new ArrayList<>(lines);
    Collections.swap(all, line, to);
    return with(all);
  }

  /** With another side; unless that is in the plan, or both of its sides are to become one. */
  public PlanDraft side(int line, Side side) {
    PlannedExercise old = lines.get(line);
    boolean isTaken =
        IntStream.range(0, lines.size())
            .filter(i -> i != line && lines.get(i).exercise().equals(old.exercise()))
            .mapToObj(i -> lines.get(i).side())
            .anyMatch(other -> other == side || other == Side.ONLY || side == Side.ONLY);
    return isTaken ? this : put(line, old.on(side));
  }

  /** Where the other side of this line is; -1 if it is not in the plan. */
  public int otherSide(int line) {
    PlannedExercise one = lines.get(line);
    return IntStream.range(0, lines.size())
        .filter(i -> i != line && lines.get(i).exercise().equals(one.exercise()))
        .findFirst()
        .orElse(-1);
  }

  /** With the other side as this one is. */
  public PlanDraft sameOnOtherSide(int line) {
    int other = otherSide(line);
    return other < 0 ? this : put(other, lines.get(line).on(lines.get(other).side()));
  }

  /** With more load, in the unit that it has; or less. */
  public PlanDraft load(int line, double more) {
    Load old = lines.get(line).load();
    return load(line, within(old.amount() + more, old.unit()));
  }

  /** With the load in another unit: as heavy, to half of one. */
  public PlanDraft unit(int line, Load.Unit unit) {
    Load old = lines.get(line).load();
    double halves = old.kilograms() / new Load(1, unit).kilograms() * 2;
    return old.unit() == unit ? this : load(line, within(Math.floor(halves + 0.5) / 2, unit));
  }

  private static Load within(double amount, Load.Unit unit) {
    double heaviest = Math.floor(HEAVIEST_KG / new Load(1, unit).kilograms());
    return new Load(Math.max(0, Math.min(amount, heaviest)), unit);
  }

  private PlanDraft load(int line, Load load) {
    return put(line, lines.get(line).with(load));
  }

  /** With more sets, or fewer. */
  public PlanDraft sets(int line, int more) {
    PlannedExercise old = lines.get(line);
    return numbers(line, within(old.sets() + more, 1, MOST_SETS), old.reps(), old.restSeconds());
  }

  /** With more repetitions, or fewer. */
  public PlanDraft reps(int line, int more) {
    PlannedExercise old = lines.get(line);
    return numbers(line, old.sets(), within(old.reps() + more, 1, MOST_REPS), old.restSeconds());
  }

  /** With a longer rest, or a shorter one; seconds. */
  public PlanDraft rest(int line, int more) {
    PlannedExercise old = lines.get(line);
    return numbers(line, old.sets(), old.reps(), within(old.restSeconds() + more, 0, MOST_REST_S));
  }

  private PlanDraft numbers(int line, int sets, int reps, int restSeconds) {
    return put(line, lines.get(line).with(sets, reps, restSeconds));
  }

  /** With more seconds for a phase, or fewer; moving takes at least one. */
  public PlanDraft tempo(int line, Phase phase, int more) {
    PlannedExercise old = lines.get(line);
    Tempo tempo = old.tempo();
    return put(
        line,
        old.with(
            new Tempo(
                seconds(tempo, Phase.CONCENTRIC, phase, more, 1),
                seconds(tempo, Phase.SHORTENED_HOLD, phase, more, 0),
                seconds(tempo, Phase.ECCENTRIC, phase, more, 1),
                seconds(tempo, Phase.LENGTHENED_HOLD, phase, more, 0))));
  }

  private static double seconds(Tempo tempo, Phase one, Phase changed, int more, int least) {
    double old = tempo.seconds(one);
    return one != changed ? old : Math.max(least, Math.min(old + more, LONGEST_PHASE_S));
  }

  private PlanDraft put(int line, PlannedExercise now) {
    List<PlannedExercise> all = new ArrayList<>(lines);
    all.set(line, now);
    return with(all);
  }

  private PlanDraft with(List<PlannedExercise> all) {
    return new PlanDraft(all, approved);
  }

  private static int within(int value, int least, int most) {
    return Math.max(least, Math.min(value, most));
  }
}
