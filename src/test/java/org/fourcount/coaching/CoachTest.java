package org.fourcount.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fourcount.motion.ApprovedReps;
import org.fourcount.motion.Sample;
import org.fourcount.motion.Tempo;
import org.fourcount.simulation.SimulatedLimb;
import org.fourcount.simulation.SimulatedLimb.Plan;
import org.junit.jupiter.api.Test;

class CoachTest {
  private static final Plan RUSHED_DOWN = new Plan(1, 0.4, 1);
  private static final Plan SHORT = new Plan(1, 1, 0.5);

  private final TraceRing trace = new TraceRing(1 << 14);
  private final Prescription prescription = Prescription.of(Tempo.FOUR_COUNT, 4);
  private final Coach coach = Coach.guiding(new NodeRoles(1, 0), prescription, 2, trace);
  private final Set<Stage> stages = EnumSet.noneOf(Stage.class);
  private final Set<String> advice = new HashSet<>();
  private final List<SetState> tooFast = new ArrayList<>();

  private void feed(Sample s) {
    coach.accept(s);
    advice.add(coach.state().advice());
    stages.add(coach.state().stage());
    if (coach.state().tooFast()) {
      tooFast.add(coach.state());
    }
  }

  /** Two guided repetitions, then the set after so long a rest. */
  private SetState play(Plan... plans) {
    SimulatedLimb limb = new SimulatedLimb(21);
    limb.play(2, this::feed);
    SimulatedLimb set = limb.again();
    set.restS = 5;
    set.startUs = 1_000_000 + 22_000_000;
    set.play(List.of(plans), this::feed);
    return coach.state();
  }

  @Test
  void leadsFromStillnessToTheLastRepetition() {
    SetState end = play(Collections.nCopies(4, Plan.AS_ASKED).toArray(Plan[]::new));
    assertThat(stages)
        .contains(Stage.HOLD_STILL, Stage.GUIDED, Stage.COUNTDOWN, Stage.LIVE, Stage.DONE);
    assertThat(end.stage()).isEqualTo(Stage.DONE);
    assertThat(end.reps()).hasSize(4).allMatch(r -> r.mark() == Mark.CLEAN);
  }

  @Test
  void learnsTheRangeFromTheGuidedRepetitions() {
    assertThat(play(Plan.AS_ASKED).rangeDegrees()).isCloseTo(60, within(2.0));
  }

  @Test
  void strappingTheSensorOnIsNotPartOfTheGuidedRepetitions() {
    SimulatedLimb fidget = new SimulatedLimb(77);
    fidget.tempo = Tempo.parse("0.7-0-0.6-0");
    fidget.rangeDegrees = 150;
    fidget.restS = 0.5;
    fidget.startUs = -9_000_000;
    fidget.play(6, this::feed);
    assertThat(play(Plan.AS_ASKED).rangeDegrees()).isCloseTo(60, within(2.0));
  }

  @Test
  void doesNotCountGuidedRepetitions() {
    assertThat(play(Plan.AS_ASKED).reps()).hasSize(1);
  }

  @Test
  void saysTooFastWhileItIsTooFast() {
    SetState end = play(Plan.AS_ASKED, RUSHED_DOWN, Plan.AS_ASKED, Plan.AS_ASKED);
    JudgedRep rushed = end.reps().get(1);
    assertThat(rushed.mark()).isEqualTo(Mark.RUSHED);
    assertThat(rushed.rushedRaised()).isBetween(rushed.rep().eccentricStart(), rushed.rep().end());
    assertThat(tooFast).isNotEmpty().allMatch(s -> s.cue() == Cue.SLOWER_DOWN);
  }

  @Test
  void aFirstRepetitionThatIsRushedIsSeenAtOnce() {
    assertThat(play(new Plan(0.4, 0.4, 1)).reps()).hasSize(1).allMatch(r -> !r.flags().isEmpty());
  }

  @Test
  void whoLeavesAfterThePracticeLiftsIsAskedForThemAgain() {
    SimulatedLimb limb = new SimulatedLimb(21);
    limb.play(2, this::feed);
    assertThat(coach.state().stage()).isEqualTo(Stage.COUNTDOWN);
    SimulatedLimb elsewhere = new SimulatedLimb(5); // gravity from another side
    elsewhere.startUs = 23_000_000;
    elsewhere.restS = 15;
    elsewhere.play(0, this::feed);
    assertThat(coach.state().rangeDegrees()).isZero();
    assertThat(coach.state().advice()).isEqualTo("left");
  }

  @Test
  void whoDoesAnotherMovementAfterThePracticeLiftsIsAskedForThemAgain() {
    SimulatedLimb limb = new SimulatedLimb(21);
    limb.play(2, this::feed);
    SimulatedLimb farther = limb.again();
    farther.rangeDegrees = 150;
    farther.restS = 8;
    farther.startUs = 23_000_000;
    farther.play(2, this::feed);
    assertThat(advice).contains("unlike-practice");
    assertThat(coach.state().reps()).isEmpty();
    assertThat(coach.state().rangeDegrees()).isCloseTo(150, within(6.0)); // those are the lifts now
  }

  @Test
  void whoLiftsWithoutAMomentOfRestIsCountedFromTheFirstOn() {
    SimulatedLimb limb = new SimulatedLimb(21);
    ApprovedRecorder recorder = new ApprovedRecorder(new NodeRoles(1, 0));
    limb.play(2, recorder);
    Approved approved =
        recorder.approve(recorder.calibrate(ApprovedReps.of(2, Tempo.FOUR_COUNT)).baseline());
    Coach known = Coach.knowing(approved, new NodeRoles(1, 0), prescription, trace);
    SimulatedLimb restless = limb.again();
    restless.restS = 0.1;
    restless.play(Collections.nCopies(4, new Plan(0.5, 0.5, 0.6)), known);
    assertThat(known.state().reps()).hasSize(4);
  }

  @Test
  void marksAShortRepetition() {
    assertThat(play(Plan.AS_ASKED, SHORT, Plan.AS_ASKED).reps().get(1).mark())
        .isEqualTo(Mark.SHORT);
  }

  @Test
  void theGuideWaitsForThePerson() {
    SetState end = play(Plan.AS_ASKED, Plan.AS_ASKED);
    JudgedRep first = end.reps().get(0);
    assertThat(end.target().repStart(first.rep().start() + 1))
        .isCloseTo(first.rep().start(), within(0.5));
    assertThat(end.upOnTarget()).isGreaterThan(85);
    assertThat(end.downOnTarget()).isGreaterThan(85);
  }

  @Test
  void stopEndsTheSetAndKeepsWhatWasDone() {
    play(Plan.AS_ASKED, Plan.AS_ASKED);
    coach.stop();
    SimulatedLimb more = new SimulatedLimb(21);
    more.startUs = 1_000_000 + 80_000_000;
    more.play(2, this::feed);
    assertThat(coach.state().stage()).isEqualTo(Stage.DONE);
    assertThat(coach.state().reps()).hasSize(2);
    assertThat(coach.state().cue()).isEqualTo(Cue.NONE);
  }

  @Test
  void againBeginsANewSetWithTheSameRange() {
    play(Plan.AS_ASKED);
    coach.stop();
    coach.again();
    assertThat(coach.state().reps()).isEmpty();
    assertThat(coach.state().rangeDegrees()).isCloseTo(60, within(2.0));
    assertThat(coach.state().stage()).isEqualTo(Stage.START_POSTURE);
  }

  @Test
  void theTraceIsInPercentOfTheRange() {
    play(Plan.AS_ASKED, Plan.AS_ASKED);
    double highest = 0;
    for (long i = trace.oldest(); i < trace.written(); i++) {
      highest = Math.max(highest, trace.limb(i));
    }
    assertThat(highest).isCloseTo(100, within(6.0));
  }
}
