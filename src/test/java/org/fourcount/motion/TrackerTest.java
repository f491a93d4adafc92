package org.fourcount.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import org.fourcount.simulation.SimulatedLimb;
import org.fourcount.simulation.SimulatedLimb.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TrackerTest {
  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  private static Baseline baseline(SimulatedLimb limb) {
    SampleBuffer buffer = new SampleBuffer();
    limb.play(3, buffer);
    Calibration c = new Calibrator(ApprovedReps.of(3, limb.tempo)).calibrate(buffer);
    assertThat(c.refusal()).isNull();
    return c.baseline();
  }

  private static List<Rep> track(Baseline baseline, SimulatedLimb limb, List<Plan> plans) {
    Tracker tracker = new Tracker(baseline);
    limb.play(plans, s -> tracker.accept(s, (t, angle) -> {}));
    return tracker.reps();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void countsAsManyAsWereDoneHoweverTheSensorIsStrappedOn(long seed) {
    SimulatedLimb limb = new SimulatedLimb(seed);
    limb.gyro = seed % 2 == 0;
    limb.tremorG = seed % 3 == 0 ? 0.01 : 0;
    int done = 1 + (int) (seed % 10);
    List<Rep> reps =
        track(baseline(limb), limb.again(), java.util.Collections.nCopies(done, Plan.AS_ASKED));
    assertThat(reps).hasSize(done);
  }

  @ParameterizedTest
  @CsvSource({"10", "25", "50", "66.7", "100", "400"})
  void countsTenAtAnyRate(double rateHz) {
    SimulatedLimb limb = new SimulatedLimb(7);
    limb.rateHz = rateHz;
    assertThat(
            track(baseline(limb), limb.again(), java.util.Collections.nCopies(10, Plan.AS_ASKED)))
        .hasSize(10);
  }

  @ParameterizedTest
  @CsvSource({"90", "60", "30", "0"})
  void countsTenWhateverTheAxisWithAGyro(double axisFromVertical) {
    SimulatedLimb limb = new SimulatedLimb(11);
    limb.axisFromVerticalDegrees = axisFromVertical;
    assertThat(
            track(baseline(limb), limb.again(), java.util.Collections.nCopies(10, Plan.AS_ASKED)))
        .hasSize(10);
  }

  @Test
  void timesEachPhaseToATenthOfASecond() {
    SimulatedLimb limb = new SimulatedLimb(3);
    limb.tempo = Tempo.parse("3-0-2-0");
    Baseline baseline = baseline(limb);
    SimulatedLimb set = limb.again();
    List<Rep> reps = track(baseline, set, java.util.Collections.nCopies(8, Plan.AS_ASKED));
    assertThat(reps)
        .allSatisfy(
            r -> {
              assertThat(r.seconds(Phase.CONCENTRIC)).isCloseTo(2, within(0.15));
              assertThat(r.seconds(Phase.ECCENTRIC)).isCloseTo(3, within(0.15));
            });
    assertThat(reps.get(0).start()).isCloseTo(1 + set.truth.get(0)[0], within(0.15));
  }

  @Test
  void tellsTheFourPhasesApartWhenAllDiffer() {
    SimulatedLimb limb = new SimulatedLimb(5);
    limb.tempo = Tempo.parse("3-1-5-2");
    List<Rep> reps =
        track(baseline(limb), limb.again(), java.util.Collections.nCopies(6, Plan.AS_ASKED));
    assertThat(reps)
        .hasSize(6)
        .allSatisfy(
            r -> {
              assertThat(r.seconds(Phase.CONCENTRIC)).isCloseTo(5, within(0.35));
              assertThat(r.seconds(Phase.SHORTENED_HOLD)).isCloseTo(2, within(0.35));
              assertThat(r.seconds(Phase.ECCENTRIC)).isCloseTo(3, within(0.35));
            });
  }

  @Test
  void measuresTheRangeWithinTwoDegrees() {
    SimulatedLimb limb = new SimulatedLimb(9);
    limb.rangeDegrees = 45;
    List<Rep> reps =
        track(baseline(limb), limb.again(), java.util.Collections.nCopies(5, Plan.AS_ASKED));
    assertThat(reps).allSatisfy(r -> assertThat(r.range()).isCloseTo(45, within(2.0)));
  }

  @Test
  void confirmsARepetitionAboutWhenItEnds() {
    SimulatedLimb limb = new SimulatedLimb(13);
    Baseline baseline = baseline(limb);
    SimulatedLimb set = limb.again();
    List<Rep> reps = track(baseline, set, java.util.Collections.nCopies(5, Plan.AS_ASKED));
    assertThat(reps)
        .allSatisfy(r -> assertThat(r.confirmed()).isBetween(r.end() - 0.5, r.end() + 0.5));
  }

  @Test
  void countsNothingWhileTheLimbRests() {
    SimulatedLimb limb = new SimulatedLimb(17);
    Baseline baseline = baseline(limb);
    SimulatedLimb rest = limb.again();
    rest.restS = 60;
    rest.tremorG = 0.02;
    assertThat(track(baseline, rest, List.of())).isEmpty();
  }

  @Test
  void startsTheSweepAnewAfterALongGap() {
    SimulatedLimb limb = new SimulatedLimb(19);
    Baseline baseline = baseline(limb);
    SimulatedLimb set = limb.again();
    Tracker tracker = new Tracker(baseline);
    // The samples of the third repetition's way up are lost.
    set.play(
        4,
        s -> {
          double t = s.seconds() - 1;
          if (t < 20 || t > 22.5) {
            tracker.accept(s, (at, angle) -> {});
          }
        });
    assertThat(tracker.longestGap(19, 24)).isCloseTo(2.5, within(0.05));
    assertThat(tracker.reps().size()).isBetween(3, 4);
  }

  @Test
  void eachPhaseIsSaidProvisionallyAndThenConfirmed() {
    SimulatedLimb limb = new SimulatedLimb(3);
    Tracker tracker = new Tracker(baseline(limb));
    limb.again().play(1, s -> tracker.accept(s, (t, angle) -> {}));
    assertThat(tracker.events())
        .extracting(PhaseEvent::phase, PhaseEvent::confirmed)
        .containsExactly(
            tuple(Phase.CONCENTRIC, false),
            tuple(Phase.ECCENTRIC, false),
            tuple(Phase.CONCENTRIC, true),
            tuple(Phase.ECCENTRIC, true),
            tuple(Phase.LENGTHENED_HOLD, true));
  }

  @Test
  void aTurnIsSaidWithinAFifthOfAFourSecondPhase() {
    SimulatedLimb limb = new SimulatedLimb(3);
    Tracker tracker = new Tracker(baseline(limb));
    limb.again().play(5, s -> tracker.accept(s, (t, angle) -> {}));
    assertThat(tracker.events())
        .filteredOn(e -> e.phase() == Phase.ECCENTRIC && !e.confirmed())
        .hasSize(5)
        .allSatisfy(e -> assertThat(e.detected() - e.at()).isBetween(0.0, 0.8));
  }
}
