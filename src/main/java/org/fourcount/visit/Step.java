package org.fourcount.visit;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.fourcount.programme.Person;
import org.fourcount.programme.PlannedExercise;
import org.fourcount.programme.TimeToConsult;
import org.jspecify.annotations.Nullable;

/** Where in a visit somebody is: what the screen shows. */
public sealed interface Step {
  /** Nobody is there. */
  record Idle() implements Step {}

  /**
   * A number and a PIN are asked for.
   *
   * @param refused whether the last ones were wrong
   * @param delay for how long no further try is looked at
   */
  record SignIn(boolean refused, Duration delay) implements Step {}

  /**
   * Somebody who does not train but looks after those who do.
   *
   * @param who a trainer or an administrator
   * @param about whose plan they were called for, null if for nobody's
   */
  record AtWork(Person who, @Nullable Person about) implements Step {
    /** They were called for nobody. */
    public AtWork(Person who) {
      this(who, null);
    }
  }

  /** How they are, in four questions. */
  record Ready() implements Step {}

  /**
   * A trainer is asked first.
   *
   * @param concerns why, the weightiest first
   * @param refused whether the last PIN was not a trainer's
   */
  record AskTrainer(List<Concern> concerns, boolean refused) implements Step {
    /** Keeps an unchangeable copy. */
    public AskTrainer {
      concerns = List.copyOf(concerns);
    }

    /** Whether a trainer's PIN lets the session begin. */
    public boolean canBeSettledHere() {
      return concerns.stream().allMatch(Concern::canBeSettledHere);
    }

    /** Whether a trainer makes a plan first, behind their PIN. */
    public boolean needsPlan() {
      return concerns.contains(Concern.NO_PLAN);
    }

    /** Whether the trainer has to say why. */
    public boolean needsReason() {
      return concerns.stream().anyMatch(Concern::needsReason);
    }
  }

  /**
   * The plan, and what of it is done today.
   *
   * @param lines in the plan's order
   * @param consult whether it is time to talk to the trainer about the weights
   */
  record Today(List<Line> lines, TimeToConsult consult) implements Step {
    /** Keeps an unchangeable copy. */
    public Today {
      lines = List.copyOf(lines);
    }

    /** The line to do next, null if all of it is done. */
    public @Nullable Line next() {
      return lines.stream().filter(l -> !l.isDone() && !l.isLocked()).findFirst().orElse(null);
    }
  }

  /** A trainer looks at the ranges that were measured in this session, at the station. */
  record Approve() implements Step {}

  /**
   * One line of the plan today.
   *
   * @param exercise what is to be done
   * @param setsDone how many of its sets are done
   * @param isLocked whether a trainer has to sign something off first
   */
  record Line(PlannedExercise exercise, int setsDone, boolean isLocked) {
    /** Whether every set is done. */
    public boolean isDone() {
      return setsDone >= exercise.sets();
    }
  }

  /**
   * A set, from set-up to its summary.
   *
   * @param line which line of the plan, from 0 on
   * @param exercise what it asks for
   * @param set which of its sets, from 1 on
   */
  record Lifting(int line, PlannedExercise exercise, int set) implements Step {}

  /**
   * Rest between two sets.
   *
   * @param line which line of the plan, from 0 on
   * @param exercise what it asks for
   * @param nextSet which set comes, from 2 on
   */
  record Resting(int line, PlannedExercise exercise, int nextSet) implements Step {}

  /** Effort, pain and dizziness are asked for. */
  record HowWasIt() implements Step {}

  /**
   * Good-bye.
   *
   * @param next first day on which they may train again
   * @param consult whether it is time to talk to the trainer about the weights
   */
  record GoodBye(LocalDate next, TimeToConsult consult) implements Step {}
}
