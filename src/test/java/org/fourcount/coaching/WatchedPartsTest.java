package org.fourcount.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.fourcount.motion.ApprovedReps;
import org.fourcount.motion.Calibration;
import org.fourcount.motion.Refusal;
import org.fourcount.motion.Sample;
import org.fourcount.motion.SampleSink;
import org.fourcount.motion.Tempo;
import org.fourcount.sensor.SourceUri;
import org.fourcount.sensor.VirtualUri;
import org.fourcount.sensor.virtual.SimulatedPerson;
import org.fourcount.sensor.virtual.SimulatedSet;
import org.junit.jupiter.api.Test;

/** Parts that are to keep still, through whole sets of a person whose trunk is watched too. */
class WatchedPartsTest {
  private static final NodeRoles ROLES = NodeRoles.USUAL;
  private static final int REPS = 6;
  private static final String CLEAN = "virtual:3-0-3-0?reps=6";
  private static final String LEANS = "virtual:3-0-3-0?reps=6&faults=trunk@3";

  private static boolean all(Sample s) {
    return true;
  }

  private static void asItIs(Sample s) {}

  private static SimulatedSet set(String uri) {
    return ((VirtualUri) SourceUri.parse(uri)).set();
  }

  private static void play(
      SimulatedSet set, Predicate<Sample> comes, Consumer<Sample> how, SampleSink sink) {
    SimulatedPerson person = new SimulatedPerson(set);
    Sample s = new Sample();
    while (person.next(s)) {
      if (comes.test(s)) {
        how.accept(s);
        sink.accept(s);
      }
    }
  }

  private static Approved approved(NodeRoles roles, Predicate<Sample> comes) {
    ApprovedRecorder recorder = new ApprovedRecorder(roles);
    play(set(CLEAN).baseline(), comes, WatchedPartsTest::asItIs, recorder);
    return recorder.approve(recorder.calibrate(ApprovedReps.of(3, tempo())).baseline());
  }

  private static Tempo tempo() {
    return set(CLEAN).tempo();
  }

  private static SetJudge judged(String uri, Predicate<Sample> comes, Consumer<Sample> how) {
    return judged(approved(ROLES, WatchedPartsTest::all), uri, comes, how);
  }

  private static SetJudge judged(
      Approved approved, String uri, Predicate<Sample> comes, Consumer<Sample> how) {
    Prescription prescription = Prescription.of(tempo(), REPS);
    SetJudge judge = new SetJudge(approved, prescription, ROLES, new TraceRing(2));
    play(set(uri + "&guided=0"), comes, how, judge);
    return judge;
  }

  private static boolean ofTrunk(Sample s) {
    return s.node == SimulatedPerson.TRUNK;
  }

  private static List<Mark> marks(SetJudge judge) {
    return judge.reps().stream().map(JudgedRep::mark).toList();
  }

  private static void onlyTheThirdLeans(SetJudge judge) {
    assertThat(marks(judge))
        .containsExactly(
            Mark.CLEAN, Mark.CLEAN, Mark.COMPENSATED, Mark.CLEAN, Mark.CLEAN, Mark.CLEAN);
  }

  @Test
  void aLeanIsFlaggedWithItsEvidence() {
    SetJudge judge = judged(LEANS, WatchedPartsTest::all, WatchedPartsTest::asItIs);
    onlyTheThirdLeans(judge);
    JudgedRep third = judge.reps().get(2);
    Flag flag = third.flags().get(0);
    assertThat(flag.fault()).isEqualTo(Fault.TRUNK);
    assertThat(flag.measured()).isBetween(11.0, 13.5);
    assertThat(flag.limit()).isBetween(6.0, 8.0);
    assertThat(flag.from()).isGreaterThan(third.rep().start());
    assertThat(flag.to()).isBetween(flag.from() + 1, third.rep().end());
  }

  @Test
  void aLeanIsRaisedWhileItHappens() {
    SetJudge judge = judged(LEANS, WatchedPartsTest::all, WatchedPartsTest::asItIs);
    List<Flag> raised = judge.raised();
    assertThat(raised).hasSize(1);
    assertThat(raised.get(0).fault()).isEqualTo(Fault.TRUNK);
    assertThat(raised.get(0).raised() - raised.get(0).from()).isBetween(0.4, 0.6);
    assertThat(raised.get(0).raised()).isLessThan(judge.reps().get(2).rep().concentricEnd());
  }

  @Test
  void aTrunkSensorUpsideDownTellsTheSame() {
    onlyTheThirdLeans(judged(LEANS, WatchedPartsTest::all, WatchedPartsTest::turnOver));
  }

  private static void turnOver(Sample s) {
    if (ofTrunk(s)) {
      s.ay = -s.ay;
      s.az = -s.az;
      s.gy = -s.gy;
      s.gz = -s.gz;
    }
  }

  @Test
  void aTrunkSensorOfAnotherRateTellsTheSame() {
    onlyTheThirdLeans(
        judged(LEANS, s -> !ofTrunk(s) || s.timeUs / 10_000 % 7 == 0, WatchedPartsTest::asItIs));
  }

  @Test
  void aTrunkThatIsNotSeenAnyMoreIsNeverCalledStill() {
    SetJudge judge = judged(CLEAN, s -> !ofTrunk(s) || s.seconds() < 18, WatchedPartsTest::asItIs);
    assertThat(marks(judge)).startsWith(Mark.CLEAN, Mark.CLEAN).endsWith(Mark.NOT_JUDGED);
    assertThat(judge.reps()).hasSize(REPS);
    assertThat(judge.reps().get(REPS - 1).unseen())
        .containsExactly(new Unseen(Part.TRUNK, Doubt.SIGNAL_LOST));
    assertThat(judge.reps().get(REPS - 1).judged()).isTrue();
  }

  @Test
  void aTrunkSensorThatJoinsIsWatchedFromThenOn() {
    SetJudge judge = judged(LEANS, s -> !ofTrunk(s) || s.seconds() > 12, WatchedPartsTest::asItIs);
    assertThat(marks(judge)).startsWith(Mark.NOT_JUDGED).endsWith(Mark.CLEAN, Mark.CLEAN);
    assertThat(judge.reps().get(2).mark()).isEqualTo(Mark.COMPENSATED);
  }

  @Test
  void aTrunkThatWasNeverSeenInApprovedRepetitionsHasNoLimit() {
    SetJudge judge =
        judged(
            approved(ROLES, s -> !ofTrunk(s)),
            LEANS,
            WatchedPartsTest::all,
            WatchedPartsTest::asItIs);
    assertThat(marks(judge)).hasSize(REPS).containsOnly(Mark.NOT_JUDGED);
  }

  @Test
  void aBeltThatSlipsIsSaidAndIsNoLean() {
    SetJudge judge = judged(CLEAN, WatchedPartsTest::all, s -> slip(s, 20.5));
    assertThat(judge.reps()).hasSize(REPS).allMatch(r -> r.flags().isEmpty());
    assertThat(judge.reps().stream().flatMap(r -> r.unseen().stream()).toList())
        .containsExactly(new Unseen(Part.TRUNK, Doubt.SLIPPED));
  }

  /** Turns the trunk's sensor by 25 degrees about its x axis, within 0.1 s. */
  private static void slip(Sample s, double at) {
    if (!ofTrunk(s)) {
      return;
    }
    double share = Math.max(0, Math.min(1, (s.seconds() - at) / 0.1));
    double turn = Math.toRadians(25 * share);
    double y = s.ay * Math.cos(turn) + s.az * Math.sin(turn);
    double z = s.az * Math.cos(turn) - s.ay * Math.sin(turn);
    s.ay = y;
    s.az = z;
    s.gx += share > 0 && share < 1 ? 250 : 0;
  }

  @Test
  void swappedSensorsAreNoticedInSettingUp() {
    ApprovedRecorder recorder = new ApprovedRecorder(new NodeRoles(2, 1));
    play(set(CLEAN).baseline(), WatchedPartsTest::all, WatchedPartsTest::asItIs, recorder);
    Calibration calibration = recorder.calibrate(ApprovedReps.of(3, tempo()));
    assertThat(calibration.refusal()).isEqualTo(Refusal.SENSORS_SWAPPED);
  }
}
