package org.fourcount.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourcount.coaching.Fault;
import org.fourcount.motion.Sample;
import org.fourcount.motion.Tempo;
import org.junit.jupiter.api.Test;

class LifterTest {
  private static final Lifting LIFTING =
      new Lifting(Tempo.FOUR_COUNT, Profile.COSINE, 60, 0.08, 0, 0);

  private static Strap strap(double loss, double slip) {
    return new Strap(Datasheet.LSM6DSO, true, 90, 0.3, 100, 0, loss, 100, 1, slip);
  }

  private static MatrixCase person(Strap strap, Fault... faults) {
    List<Optional<Fault>> plan = new ArrayList<>(List.of(Optional.empty(), Optional.empty()));
    for (Fault fault : faults) {
      plan.add(Optional.of(fault));
    }
    plan.add(Optional.empty());
    return new MatrixCase(11, LIFTING, strap, plan);
  }

  private static List<Sample> limb(Lifter lifter, List<DoneRep> truth) {
    List<Sample> kept = new ArrayList<>();
    truth.addAll(
        lifter.set(
            s -> {
              if (s.node == Body.LIMB) {
                kept.add(copy(s));
              }
            }));
    return kept;
  }

  private static List<String> inWords(MatrixCase matrixCase) {
    return limb(new Lifter(matrixCase), new ArrayList<>()).stream()
        .map(s -> s.timeUs + " " + s.ax + " " + s.ay + " " + s.az + " " + s.gx)
        .toList();
  }

  private static Sample copy(Sample s) {
    Sample c = new Sample();
    c.timeUs = s.timeUs;
    c.ax = s.ax;
    c.ay = s.ay;
    c.az = s.az;
    c.gx = s.gx;
    c.gy = s.gy;
    c.gz = s.gz;
    return c;
  }

  private static double[] gravity(List<Sample> samples, double from, double to) {
    double[] sum = new double[3];
    for (Sample s : samples) {
      if (s.seconds() >= from && s.seconds() < to) {
        sum[0] += s.ax;
        sum[1] += s.ay;
        sum[2] += s.az;
      }
    }
    double n = Math.sqrt(sum[0] * sum[0] + sum[1] * sum[1] + sum[2] * sum[2]);
    return new double[] {sum[0] / n, sum[1] / n, sum[2] / n};
  }

  private static double degreesBetween(double[] a, double[] b) {
    return Math.toDegrees(Math.acos(Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
  }

  private static DoneRep only(Fault fault) {
    List<DoneRep> truth = new ArrayList<>();
    limb(new Lifter(person(strap(0, 0), fault)), truth);
    return truth.get(2);
  }

  @Test
  void theSameSeedGivesTheSameSamples() {
    assertThat(inWords(MatrixCase.of(5))).isEqualTo(inWords(MatrixCase.of(5)));
  }

  @Test
  void gravityTurnsByTheRangeFromRestToTheTop() {
    List<DoneRep> truth = new ArrayList<>();
    List<Sample> samples = limb(new Lifter(person(strap(0, 0))), truth);
    DoneRep first = truth.get(0);
    double[] rest = gravity(samples, first.start() - 1, first.start());
    double[] top = gravity(samples, first.concentricEnd() - 0.05, first.concentricEnd() + 0.05);
    assertThat(degreesBetween(rest, top)).isCloseTo(first.rangeDegrees(), within(4.0));
  }

  @Test
  void theRateAddsUpToTheRange() {
    List<DoneRep> truth = new ArrayList<>();
    List<Sample> samples = limb(new Lifter(person(strap(0, 0))), truth);
    DoneRep first = truth.get(0);
    double[] rest = new double[3];
    double[] turned = new double[3];
    int still = 0;
    for (Sample s : samples) {
      if (s.seconds() < first.start()) {
        still++;
        rest[0] += s.gx;
        rest[1] += s.gy;
        rest[2] += s.gz;
      } else if (s.seconds() < first.concentricEnd()) {
        turned[0] += 0.01 * (s.gx - rest[0] / still);
        turned[1] += 0.01 * (s.gy - rest[1] / still);
        turned[2] += 0.01 * (s.gz - rest[2] / still);
      }
    }
    double size = Math.sqrt(turned[0] * turned[0] + turned[1] * turned[1] + turned[2] * turned[2]);
    assertThat(size).isCloseTo(first.rangeDegrees(), within(2.5));
  }

  @Test
  void losesAboutOneInAHundred() {
    double seconds = 0;
    int lost = 0;
    for (int i = 0; i < 20; i++) {
      MatrixCase c = new MatrixCase(i, LIFTING, strap(0.01, 0), person(strap(0, 0)).plan());
      List<Sample> samples = limb(new Lifter(c), new ArrayList<>());
      double span = samples.get(samples.size() - 1).seconds() - samples.get(0).seconds();
      seconds += span;
      lost += (int) Math.round(span * 100) + 1 - samples.size();
    }
    assertThat(lost / (100 * seconds)).isCloseTo(0.01, within(0.004));
  }

  @Test
  void aRushedPhaseTakesAboutHalfItsTime() {
    DoneRep rushed = only(Fault.RUSHED_CONCENTRIC);
    assertThat(rushed.concentricEnd() - rushed.start()).isBetween(4 * 0.34 * 0.84, 4 * 0.54 * 1.16);
  }

  @Test
  void aShortRepetitionHasTwoThirdsOfTheRange() {
    assertThat(only(Fault.SHORT_RANGE).rangeDegrees()).isBetween(60 * 0.51, 60 * 0.76);
  }

  @Test
  void aSlipTurnsTheSensorForGood() {
    List<Optional<Fault>> six = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      six.add(Optional.empty());
    }
    List<DoneRep> truth = new ArrayList<>();
    List<Sample> samples = limb(new Lifter(new MatrixCase(2, LIFTING, strap(0, 15), six)), truth);
    double end = samples.get(samples.size() - 1).seconds();
    double[] before = gravity(samples, truth.get(0).start() - 1, truth.get(0).start());
    double[] after = gravity(samples, end - 1, end);
    assertThat(degreesBetween(before, after)).isBetween(2.0, 15.5);
    assertThat(truth.get(0).afterSlip()).isFalse();
    assertThat(truth.get(5).afterSlip()).isTrue();
  }
}
