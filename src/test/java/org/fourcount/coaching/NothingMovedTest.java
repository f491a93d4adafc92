package org.fourcount.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fourcount.motion.Refusal;
import org.fourcount.motion.Sample;
import org.fourcount.sensor.SourceUri;
import org.fourcount.sensor.VirtualUri;
import org.fourcount.sensor.virtual.SimulatedPerson;
import org.fourcount.sensor.virtual.SimulatedSet;
import org.junit.jupiter.api.Test;

/**
 * Whoever lifts while the sensor of the moving part keeps still is told so, and not left waiting.
 */
class NothingMovedTest {
  private static List<String> advice(NodeRoles roles, String uri) {
    SimulatedSet set = ((VirtualUri) SourceUri.parse(uri)).set();
    SimulatedPerson person = new SimulatedPerson(set);
    Coach coach =
        Coach.guiding(
            roles, Prescription.of(set.tempo(), set.reps()), set.guided(), new TraceRing(64));
    List<String> said = new ArrayList<>();
    Sample s = new Sample();
    while (person.next(s)) {
      coach.accept(s);
      String now = coach.state().advice();
      if (!now.isEmpty() && !said.contains(now)) {
        said.add(now);
      }
    }
    return said;
  }

  @Test
  void swappedSensors() {
    NodeRoles swapped = new NodeRoles(SimulatedPerson.TRUNK, SimulatedPerson.LIMB);
    assertThat(advice(swapped, "virtual:3-0-3-0?reps=4&guided=2&after=5"))
        .contains(Refusal.SENSORS_SWAPPED.key());
  }

  @Test
  void aSensorThatNobodyStrappedOn() {
    NodeRoles elsewhere = new NodeRoles(SimulatedPerson.TRUNK, 0);
    assertThat(advice(elsewhere, "virtual:3-0-3-0?reps=4&guided=2&after=5"))
        .containsOnly(Refusal.NO_REPETITION.key());
  }

  @Test
  void aSensorInItsPlaceIsLearntFromWithoutAWord() {
    NodeRoles right = new NodeRoles(SimulatedPerson.LIMB, SimulatedPerson.TRUNK);
    assertThat(advice(right, "virtual:3-0-3-0?reps=4&guided=2&after=5")).isEmpty();
  }
}
