package org.fourcount.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fourcount.programme.Exercise;
import org.fourcount.programme.Feeling;
import org.fourcount.programme.Gates;
import org.fourcount.programme.Gates.Missing;
import org.fourcount.programme.Person;
import org.fourcount.programme.Plan;
import org.fourcount.programme.PlanAge;
import org.fourcount.programme.PlannedExercise;
import org.fourcount.programme.Readiness;
import org.fourcount.programme.RestDay;
import org.fourcount.programme.RestOverride;
import org.fourcount.programme.Role;
import org.fourcount.programme.TimeToConsult;
import org.jspecify.annotations.Nullable;

/**
 * One person's visit. What happens at a step where it means nothing changes nothing: a card that is
 * read twice, a late touch. For one thread.
 */
public final class Visit {
  private static final int DAYS_TO_NEXT = 2;

  private final Map<String, Exercise> catalogue;
  private Step step = new Step.Idle();
  private @Nullable Client client;
  private @Nullable Readiness readiness;
  private @Nullable Person trainer;
  private @Nullable RestOverride override;
  private @Nullable Feeling feeling;
  private TimeToConsult consult = TimeToConsult.NO;
  private int[] setsDone = {};

  /**
   * A station where nobody is.
   *
   * @param catalogue every exercise by its id
   */
  public Visit(Map<String, Exercise> catalogue) {
    this.catalogue = Map.copyOf(catalogue);
  }

  /** Where it is. */
  public Step step() {
    return step;
  }

  /** Who is there, null before they have signed in. */
  public @Nullable Client client() {
    return client;
  }

  /** What they answered, null before that. */
  public @Nullable Readiness readiness() {
    return readiness;
  }

  /** Why they may train without a day of rest, null if that is not so. */
  public @Nullable RestOverride override() {
    return override;
  }

  /** What they said of the session, null before that. */
  public @Nullable Feeling feeling() {
    return feeling;
  }

  /** Somebody touched the screen. */
  public void touched() {
    if (step instanceof Step.Idle) {
      step = new Step.SignIn(false, Duration.ZERO);
    }
  }

  /**
   * Number and PIN, or a card, are somebody's. A card may be read on the idle screen, too. Trainers
   * and administrators come to work.
   */
  public void signedIn(Client who) {
    if (!(step instanceof Step.Idle || step instanceof Step.SignIn)) {
      return;
    }
    if (who.person().role() != Role.CLIENT) {
      step = new Step.AtWork(who.person());
    } else {
      client = who;
      consult = who.consult();
      Plan plan = who.plan();
      setsDone = new int[plan == null ? 0 : plan.exercises().size()];
      step = plan == null ? askTrainer(Concern.NO_PLAN) : new Step.Ready();
    }
  }

  /**
   * They are nobody's.
   *
   * @param wait for how long no further try is looked at
   */
  public void refused(Duration wait) {
    if (step instanceof Step.SignIn) {
      step = new Step.SignIn(true, wait);
    }
  }

  private static Step askTrainer(Concern... concerns) {
    return new Step.AskTrainer(List.of(concerns), false);
  }

  /** How they are; any yes, a day without rest and the first session ask for the trainer. */
  public void answered(Readiness answers, Instant now, ZoneId zone) {
    Client who = client;
    if (step instanceof Step.Ready && who != null) {
      readiness = answers;
      List<Concern> concerns = concerns(who, answers, now, zone);
      step = concerns.isEmpty() ? today() : new Step.AskTrainer(concerns, false);
    }
  }

  private static List<Concern> concerns(Client who, Readiness answers, Instant now, ZoneId zone) {
    Set<Concern> concerns = EnumSet.noneOf(Concern.class);
    if (answers.pain()) {
      concerns.add(Concern.PAIN);
    }
    if (answers.dizziness()) {
      concerns.add(Concern.DIZZINESS);
    }
    if (answers.newBackPain()) {
      concerns.add(Concern.NEW_BACK_PAIN);
    }
    if (answers.unwell()) {
      concerns.add(Concern.UNWELL);
    }
    switch (RestDay.of(who.earlier(), now, zone)) {
      case RESTED -> {}
      case NO_DAY_BETWEEN, SAME_DAY -> concerns.add(Concern.NO_REST_DAY);
      case CLOCK_IS_WRONG -> concerns.add(Concern.CLOCK_IS_WRONG);
    }
    if (who.earlier().isEmpty()) {
      concerns.add(Concern.FIRST_SESSION);
    }
    Instant looked = who.planLookedAt();
    if (looked != null
        && PlanAge.isOver(LocalDate.ofInstant(looked, zone), LocalDate.ofInstant(now, zone))) {
      concerns.add(Concern.PLAN_IS_OLD);
    }
    return List.copyOf(concerns);
  }

  /**
   * A trainer's PIN was typed at this station, and they let the session begin; or, where there is
   * no plan, they come to make one.
   *
   * @param who whose PIN it was; whoever is no trainer is refused
   * @param reason why, where there was no day of rest
   */
  public void trainerAllows(Person who, String reason) {
    if (!(step instanceof Step.AskTrainer asked)) {
      return;
    }
    Client waiting = client;
    if (asked.needsPlan() && who.role() == Role.TRAINER && waiting != null) {
      forget();
      step = new Step.AtWork(who, waiting.person());
      return;
    }
    if (!asked.canBeSettledHere()) {
      return;
    }
    boolean isExplained = !asked.needsReason() || !reason.isBlank();
    if (who.role() != Role.TRAINER || !isExplained) {
      step = new Step.AskTrainer(asked.concerns(), true);
      return;
    }
    trainer = who;
    override = asked.needsReason() ? new RestOverride(who.id(), reason) : null;
    step = today();
  }

  private Step today() {
    return new Step.Today(lines(), consult);
  }

  private List<Step.Line> lines() {
    List<Step.Line> lines = new ArrayList<>();
    List<PlannedExercise> planned = planned();
    for (int i = 0; i < planned.size(); i++) {
      lines.add(new Step.Line(planned.get(i), setsDone[i], isLocked(planned.get(i))));
    }
    return lines;
  }

  private List<PlannedExercise> planned() {
    Client who = client;
    Plan plan = who == null ? null : who.plan();
    return plan == null ? List.of() : plan.exercises();
  }

  /** An exercise that the station does not know stays locked, too: nothing can judge it. */
  private boolean isLocked(PlannedExercise line) {
    Client who = client;
    Exercise exercise = catalogue.get(line.exercise());
    return exercise == null
        || who == null
        || Gates.closed(exercise, who.signedOff(), who.earlier().size(), trainer != null)
            .contains(Missing.VERTEBRAL_FRACTURE_SIGNED_OFF);
  }

  /**
   * They choose a line of the plan.
   *
   * @param line from 0 on
   */
  public void chose(int line) {
    if (step instanceof Step.Today now && line >= 0 && line < now.lines().size()) {
      Step.Line chosen = now.lines().get(line);
      if (!chosen.isLocked() && !chosen.isDone()) {
        step = new Step.Lifting(line, chosen.exercise(), chosen.setsDone() + 1);
      }
    }
  }

  /** A trainer comes to look at the ranges that were measured in this session. */
  public void trainerComes() {
    if (step instanceof Step.Today) {
      step = new Step.Approve();
    }
  }

  /** The trainer has approved them, or goes without. */
  public void trainerWent() {
    if (step instanceof Step.Approve) {
      step = today();
    }
  }

  /** They have seen the summary of the set that was done. */
  public void setDone() {
    if (step instanceof Step.Lifting set) {
      PlannedExercise exercise = set.exercise();
      setsDone[set.line()] = set.set();
      step =
          set.set() < exercise.sets()
              ? new Step.Resting(set.line(), exercise, set.set() + 1)
              : today();
    }
  }

  /** The set was broken off before a repetition was done; it may be done later. */
  public void setGivenUp() {
    if (step instanceof Step.Lifting) {
      step = today();
    }
  }

  /** The rest is over, or they do not want more of it. */
  public void rested() {
    if (step instanceof Step.Resting rest) {
      step = new Step.Lifting(rest.line(), rest.exercise(), rest.nextSet());
    }
  }

  /** They have done what they wanted to do today. */
  public void finished() {
    if (step instanceof Step.Today || step instanceof Step.Resting) {
      step = hasTrained() ? new Step.HowWasIt() : new Step.Idle();
      forgetIfIdle();
    }
  }

  private boolean hasTrained() {
    for (int done : setsDone) {
      if (done > 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * What the rules say of the weights now that this session is kept too, on the way to good-bye.
   */
  public void mayConsult(TimeToConsult now) {
    if (step instanceof Step.HowWasIt) {
      consult = now;
    }
  }

  /** How it was. */
  public void felt(Feeling how, LocalDate today) {
    if (step instanceof Step.HowWasIt) {
      feeling = how;
      step = new Step.GoodBye(today.plusDays(DAYS_TO_NEXT), consult);
    }
  }

  /** They go, or nobody has touched anything for long. A set that runs goes on. */
  public void left() {
    if (!(step instanceof Step.Lifting)) {
      step = new Step.Idle();
      forgetIfIdle();
    }
  }

  private void forgetIfIdle() {
    if (step instanceof Step.Idle) {
      forget();
    }
  }

  private void forget() {
    client = null;
    readiness = null;
    trainer = null;
    override = null;
    feeling = null;
    consult = TimeToConsult.NO;
    setsDone = new int[0];
  }
}
