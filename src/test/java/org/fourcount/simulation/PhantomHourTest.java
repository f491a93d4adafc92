package org.fourcount.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fourcount.motion.Sample;
import org.fourcount.motion.Tempo;
import org.fourcount.sensor.SharedFolder;
import org.junit.jupiter.api.Test;

class PhantomHourTest {
  private static final MatrixCase USUAL = PhantomHour.person(5, Tempo.FOUR_COUNT, 45, true);

  @Test
  void gravityIsGravityWhateverIsDone() {
    double[] sum = new double[2];
    new Lifter(USUAL)
        .idle(
            600,
            s -> {
              if (s.node == Body.LIMB) {
                sum[0] += Math.sqrt(s.ax * s.ax + s.ay * s.ay + s.az * s.az);
                sum[1]++;
              }
            });
    assertThat(sum[0] / sum[1]).isCloseTo(1, within(0.1));
  }

  @Test
  void idleTimeEndsInTheStartPosture() {
    Lifter lifter = new Lifter(USUAL);
    Sample first = new Sample();
    Sample last = new Sample();
    lifter.approved(s -> keep(s, first));
    lifter.idle(300, s -> keep(s, last));
    double dot = first.ax * last.ax + first.ay * last.ay + first.az * last.az;
    assertThat(Math.toDegrees(Math.acos(Math.min(1, dot)))).isLessThan(12);
  }

  private static void keep(Sample s, Sample into) {
    if (s.node == Body.LIMB) {
      into.ax = s.ax;
      into.ay = s.ay;
      into.az = s.az;
    }
  }

  @Test
  void restCountsForNothing() {
    assertThat(PhantomHour.of(USUAL, 30).activities()).doesNotContain(Activity.RESTING);
  }

  /** What a judge counts that nothing arms or disarms: far too much, but let it not be more. */
  @Test
  void aJudgeThatIsNeverDisarmedCountsNoMoreThanItDid() {
    assertThat(PhantomHour.of(USUAL, 30).perTenMinutes()).isLessThan(40);
  }

  @Test
  void nothingIsCountedBeforeASetOfAKnownPersonAndAllOfIt() {
    CoachedVisit visit = CoachedVisit.known(USUAL, 3);
    assertThat(visit.countedBefore()).isZero();
    assertThat(visit.counted()).isEqualTo(visit.done());
  }

  @Test
  void nothingIsCountedAfterASet() {
    assertThat(CoachedVisit.known(USUAL, 3).countedAfter()).isZero();
  }

  @Test
  void idleStretchesOfRealRecordingsCountForNothing() throws Exception {
    double seconds = 0;
    int counted = 0;
    for (Path toml : labelled()) {
      IdleStretches idle = IdleStretches.of(toml);
      seconds += idle.seconds();
      counted += idle.counted().size() + idle.coached().size();
    }
    assertThat(seconds).isGreaterThan(300);
    assertThat(counted).isZero();
  }

  @Test
  void lessThanOneIsCountedInTenMinutesOfPeopleWhoDoNotLift() {
    List<MatrixCase> people = PhantomHour.people(700);
    int counted = people.stream().mapToInt(p -> ArmedHour.counted(p, 10)).sum();
    assertThat(counted).isLessThan(people.size());
  }

  @Test
  void theRangeIsLearntRightAfterMinutesOfFidgeting() {
    CoachedVisit visit = CoachedVisit.guided(USUAL, 3);
    assertThat(visit.range()).isCloseTo(45, within(4.0));
    assertThat(visit.countedBefore()).isZero();
    assertThat(visit.counted()).isEqualTo(visit.done());
  }

  private static List<Path> labelled() throws Exception {
    try (Stream<Path> files = Files.list(SharedFolder.path("recordings/physiotherapy"))) {
      return files
          .filter(f -> f.getFileName().toString().matches("s1-.*\\.toml"))
          .sorted()
          .toList();
    }
  }
}
