package org.fourcount.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fourcount.motion.ApprovedReps;
import org.fourcount.motion.Course;
import org.fourcount.motion.Sample;
import org.fourcount.motion.SampleSink;
import org.fourcount.sensor.SourceUri;
import org.fourcount.sensor.VirtualUri;
import org.fourcount.sensor.virtual.SimulatedPerson;
import org.fourcount.sensor.virtual.SimulatedRep;
import org.fourcount.sensor.virtual.SimulatedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two thighs in turn, simulated. */
class MarchJudgeTest {
  private static final NodeRoles ROLES =
      new NodeRoles(SimulatedPerson.LIMB, 0, Course.ARC, SimulatedPerson.RIGHT);

  private static SimulatedSet set(String query) {
    String uri = "virtual:2-0-2-0?march=yes&guided=0&still=3&after=3&" + query;
    return ((VirtualUri) SourceUri.parse(uri)).set();
  }

  private static List<JudgedRep> judged(SimulatedSet set, int block) {
    return judged(set, samples(set), block);
  }

  private static List<JudgedRep> judged(SimulatedSet set, List<Sample> samples, int block) {
    ApprovedRecorder recorder = new ApprovedRecorder(ROLES);
    samples(set.baseline()).forEach(recorder::accept);
    Approved approved =
        recorder.approve(recorder.calibrate(ApprovedReps.of(3, set.tempo())).baseline());
    Judge judge =
        Judge.of(approved, Prescription.of(set.tempo(), set.reps()), ROLES, new TraceRing(2));
    play(samples, block, judge);
    return List.copyOf(judge.reps());
  }

  private static List<Sample> samples(SimulatedSet set) {
    SimulatedPerson person = new SimulatedPerson(set);
    List<Sample> all = new ArrayList<>();
    Sample s = new Sample();
    while (person.next(s)) {
      all.add(s);
      s = new Sample();
    }
    return all;
  }

  /** Hands on the samples of each node in blocks of so many, as batched frames bring them. */
  private static void play(List<Sample> samples, int block, SampleSink sink) {
    List<Sample> left = samples.stream().filter(s -> !isRight(s)).toList();
    List<Sample> right = samples.stream().filter(MarchJudgeTest::isRight).toList();
    for (int i = 0; i < Math.max(left.size(), right.size()); i += block) {
      part(left, i, block).forEach(sink::accept);
      part(right, i, block).forEach(sink::accept);
    }
  }

  private static List<Sample> part(List<Sample> all, int from, int block) {
    return all.subList(Math.min(from, all.size()), Math.min(from + block, all.size()));
  }

  private static boolean isRight(Sample sample) {
    return sample.node == SimulatedPerson.RIGHT;
  }

  /** Whether a sample is the right thigh's and was taken during the fourth repetition, its own. */
  private static boolean isOfTheFourth(SimulatedSet set, Sample sample) {
    SimulatedRep fourth = new SimulatedPerson(set).truth().get(3);
    return isRight(sample) && sample.seconds() > fourth.start() && sample.seconds() < fourth.end();
  }

  private static List<Fault> faults(JudgedRep rep) {
    return rep.flags().stream().map(Flag::fault).toList();
  }

  @Test
  void eachSideIsCounted() {
    assertThat(judged(set("reps=8"), 1))
        .extracting(JudgedRep::side)
        .containsExactly(
            Side.LEFT,
            Side.RIGHT,
            Side.LEFT,
            Side.RIGHT,
            Side.LEFT,
            Side.RIGHT,
            Side.LEFT,
            Side.RIGHT);
  }

  @Test
  void aCleanMarchIsClean() {
    assertThat(judged(set("reps=8"), 1)).allMatch(r -> r.flags().isEmpty());
  }

  @Test
  void theSameSideTwiceInARowIsFlagged() {
    List<JudgedRep> reps = judged(set("reps=6&faults=same-side@4"), 1);
    assertThat(reps).filteredOn(r -> !r.flags().isEmpty()).containsExactly(reps.get(3));
    assertThat(faults(reps.get(3))).containsExactly(Fault.SAME_SIDE);
  }

  @Test
  void aSideThatMovedTooLittleToBeCountedWasNotLeftOut() {
    SimulatedSet set = set("reps=6&range=60");
    List<Sample> samples = samples(set);
    List<Sample> little = samples(set("reps=6&range=10.5"));
    for (int i = 0; i < samples.size(); i++) {
      if (isOfTheFourth(set, samples.get(i))) {
        samples.set(i, little.get(i));
      }
    }
    assertNothingIsSaidOfFive(judged(set, samples, 1));
  }

  @Test
  void aSideThatWasNotSeenIsNotSaidToHaveRested() {
    SimulatedSet set = set("reps=6");
    List<Sample> seen = samples(set).stream().filter(s -> !isOfTheFourth(set, s)).toList();
    assertNothingIsSaidOfFive(judged(set, seen, 1));
  }

  private static void assertNothingIsSaidOfFive(List<JudgedRep> reps) {
    assertThat(reps)
        .extracting(JudgedRep::side)
        .containsExactly(Side.LEFT, Side.RIGHT, Side.LEFT, Side.LEFT, Side.RIGHT);
    assertThat(reps).allMatch(r -> r.flags().isEmpty());
  }

  @Test
  void aThighThatLeavesBeforeTheOtherIsBackIsFlagged() {
    List<JudgedRep> reps = judged(set("reps=6&faults=overlap@4"), 1);
    assertThat(reps).filteredOn(r -> !r.flags().isEmpty()).containsExactly(reps.get(3));
    assertThat(faults(reps.get(3))).containsExactly(Fault.OVERLAP);
  }

  @Test
  void aRepetitionIsJudgedAgainstItsOwnSide() {
    List<JudgedRep> reps = judged(set("reps=6&faults=short@3,rushed-eccentric@4"), 1);
    assertThat(faults(reps.get(2))).containsExactly(Fault.SHORT_RANGE);
    assertThat(faults(reps.get(3))).containsExactly(Fault.RUSHED_ECCENTRIC);
  }

  @Test
  void aWeakSideIsCalledUnevenFromItsThirdRepetitionOn() {
    List<JudgedRep> reps = judged(set("reps=12&faults=asymmetry@1"), 1);
    assertThat(reps)
        .filteredOn(r -> faults(r).contains(Fault.ASYMMETRY))
        .containsExactly(reps.get(6), reps.get(8), reps.get(10));
  }

  @Test
  void oneShortRepetitionIsNoAsymmetry() {
    assertThat(judged(set("reps=12&faults=short@5"), 1))
        .noneMatch(r -> faults(r).contains(Fault.ASYMMETRY));
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 18, 37})
  void theSameWhateverBatchesTheSidesComeIn(int block) {
    SimulatedSet set = set("reps=8&faults=same-side@4,overlap@6,short@7");
    assertThat(judged(set, block)).isEqualTo(judged(set, 1));
  }
}
