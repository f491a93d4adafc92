package org.fourcount.sensor.virtual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fourcount.motion.Sample;
import org.fourcount.motion.Tempo;
import org.fourcount.sensor.KeptSamples;
import org.fourcount.sensor.KeptSamples.Kept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimulatedPersonTest {
  private static SimulatedSet set(String faults, double mount, double axis, double trembling) {
    return new SimulatedSet(
        Tempo.parse("5-2-3-1"),
        4,
        1,
        50,
        PlantedFault.parseList(faults),
        trembling,
        trembling / 5,
        3,
        100,
        true,
        true,
        axis,
        mount,
        2,
        3,
        2);
  }

  private static List<Kept> measured(SimulatedPerson person, int node) {
    KeptSamples kept = new KeptSamples();
    Sample sample = new Sample();
    while (person.next(sample)) {
      kept.accept(sample);
    }
    return kept.of(node);
  }

  private static double angleBetween(Kept a, Kept b) {
    double dot = a.ax() * b.ax() + a.ay() * b.ay() + a.az() * b.az();
    return Math.toDegrees(Math.acos(dot / (length(a) * length(b))));
  }

  private static double length(Kept s) {
    return Math.sqrt(s.ax() * s.ax() + s.ay() * s.ay() + s.az() * s.az());
  }

  private static Kept at(List<Kept> samples, double seconds) {
    return samples.get((int) Math.round(seconds * 100));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 37, 90, 180, 271})
  void gravityTurnsByTheRangeHoweverTheSensorIsStrappedOn(double mount) {
    SimulatedPerson person = new SimulatedPerson(set("", mount, 90, 0));
    List<Kept> limb = measured(person, SimulatedPerson.LIMB);
    SimulatedRep rep = person.truth().get(2);
    Kept bottom = at(limb, rep.start());
    Kept top = at(limb, (rep.concentricEnd() + rep.eccentricStart()) / 2);

    assertThat(angleBetween(bottom, top)).isCloseTo(rep.range(), within(0.1));
  }

  @Test
  void gravityTurnsLessAboutATiltedAxis() {
    SimulatedPerson person = new SimulatedPerson(set("", 0, 30, 0));
    List<Kept> limb = measured(person, SimulatedPerson.LIMB);
    SimulatedRep rep = person.truth().get(2);
    double turned = angleBetween(at(limb, rep.start()), at(limb, rep.concentricEnd() + 1));
    double cone =
        2
            * Math.toDegrees(
                Math.asin(
                    Math.sin(Math.toRadians(30)) * Math.sin(Math.toRadians(rep.range() / 2))));

    assertThat(turned).isCloseTo(cone, within(0.1));
  }

  @Test
  void theRateAddsUpToTheRange() {
    SimulatedPerson person = new SimulatedPerson(set("", 40, 90, 0));
    List<Kept> limb = measured(person, SimulatedPerson.LIMB);
    Kept still = limb.get(10);
    SimulatedRep rep = person.truth().get(1);
    double[] turned = new double[3];
    for (Kept s : limb) {
      double t = s.timeUs() * 1e-6;
      if (t >= rep.start() && t < rep.concentricEnd()) {
        turned[0] += (s.gx() - still.gx()) / 100;
        turned[1] += (s.gy() - still.gy()) / 100;
        turned[2] += (s.gz() - still.gz()) / 100;
      }
    }

    assertThat(Math.sqrt(Axes.dot(turned, turned))).isCloseTo(rep.range(), within(0.3));
  }

  @Test
  void somebodyWhoIsStillReadsOneG() {
    List<Kept> limb = measured(new SimulatedPerson(set("", 40, 90, 0)), SimulatedPerson.LIMB);

    assertThat(length(limb.get(50))).isCloseTo(1, within(1e-9));
  }

  @Test
  void tremorIsAsStrongAsAsked() {
    List<Kept> limb = measured(new SimulatedPerson(set("", 0, 90, 10)), SimulatedPerson.LIMB);
    double mean = limb.subList(0, 190).stream().mapToDouble(Kept::ay).average().orElseThrow();
    double square =
        limb.subList(0, 190).stream().mapToDouble(s -> (s.ay() - mean) * (s.ay() - mean)).sum()
            + limb.subList(0, 190).stream()
                .mapToDouble(s -> Math.pow(s.az() - limb.get(0).az(), 2))
                .sum();

    assertThat(Math.sqrt(square / 190) * 1000).isBetween(5.0, 20.0);
  }

  @ParameterizedTest
  @EnumSource(
      value = PlantedFault.Kind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"SAME_SIDE", "OVERLAP", "ASYMMETRY"})
  void eachFaultIsInTheTruthWhereItWasPlanted(PlantedFault.Kind kind) {
    SimulatedPerson person = new SimulatedPerson(set(kind.key() + "@3", 0, 90, 0));

    assertThat(person.truth().get(3).faults()).containsExactly(kind);
    assertThat(person.truth()).filteredOn(rep -> rep.faults().isEmpty()).hasSize(4);
  }

  @Test
  void faultsWithoutAPlaceGoToDifferentRepetitionsAndSpareTheFirst() {
    SimulatedPerson person = new SimulatedPerson(set("rushed,trunk,short", 0, 90, 0));

    assertThat(person.truth().get(1).faults()).isEmpty();
    assertThat(person.truth()).filteredOn(rep -> rep.faults().size() == 1).hasSize(3);
  }

  @Test
  void theTempoIsKeptWithinWhatPeopleKeep() {
    for (SimulatedRep rep : new SimulatedPerson(set("", 0, 90, 5)).truth()) {
      assertThat(rep.concentricEnd() - rep.start()).isCloseTo(3, within(0.3));
      assertThat(rep.eccentricStart() - rep.concentricEnd()).isCloseTo(1, within(1e-9));
      assertThat(rep.end() - rep.eccentricStart()).isCloseTo(5, within(0.5));
    }
  }

  @Test
  void rushedRepetitionsAreRushed() {
    SimulatedRep rep = new SimulatedPerson(set("rushed@2", 0, 90, 0)).truth().get(2);

    assertThat(rep.concentricEnd() - rep.start()).isLessThan(0.5 * 3);
    assertThat(rep.end() - rep.eccentricStart()).isLessThan(0.5 * 5);
  }

  @Test
  void theTrunkLeansOnlyWhereThatIsPlanted() {
    SimulatedPerson person = new SimulatedPerson(set("trunk@2", 0, 90, 0));
    List<Kept> trunk = measured(person, SimulatedPerson.TRUNK);
    List<Double> leans = new ArrayList<>();
    for (SimulatedRep rep : person.truth()) {
      leans.add(angleBetween(trunk.get(0), at(trunk, rep.concentricEnd())));
    }

    assertThat(leans.get(2)).isBetween(11.0, 13.5);
    assertThat(List.of(leans.get(0), leans.get(1), leans.get(3), leans.get(4)))
        .allMatch(lean -> lean < 1.5);
  }

  @Test
  void aHeavedStrokeIsWithinWhatIsCalledHeaved() {
    Stroke heaved = new Stroke(0, 4, 0, 60, true);
    double peak = 0;
    for (double t = 0; t < 4; t += 0.001) {
      peak = Math.max(peak, heaved.rate(t));
    }

    assertThat(peak / 15).isBetween(3.8, 5.4);
    assertThat(heaved.angle(1) / 60).isGreaterThan(0.42);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void rateAndAccelerationOfAStrokeAreItsDerivatives(boolean isHeaved) {
    Stroke stroke = new Stroke(1, 3, 10, 55, isHeaved);
    double h = 1e-5;
    for (double t : new double[] {1.2, 1.7, 2.5, 3.6}) {
      assertThat(stroke.rate(t))
          .isCloseTo((stroke.angle(t + h) - stroke.angle(t - h)) / (2 * h), within(1e-4));
      assertThat(stroke.acceleration(t))
          .isCloseTo((stroke.rate(t + h) - stroke.rate(t - h)) / (2 * h), within(1e-3));
    }
  }

  @Test
  void theBaselineIsTheSamePersonWithoutFaults() {
    SimulatedSet set = set("rushed,trunk", 33, 90, 5);
    SimulatedPerson baseline = new SimulatedPerson(set.baseline());

    assertThat(baseline.truth()).hasSize(3).allMatch(rep -> rep.faults().isEmpty());
    assertThat(
            angleBetween(
                measured(baseline, 1).get(0), measured(new SimulatedPerson(set), 1).get(0)))
        .isLessThan(2);
    assertThat(Set.copyOf(set.faults())).hasSize(2);
  }
}
