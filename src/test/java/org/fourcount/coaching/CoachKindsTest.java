package org.fourcount.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import org.fourcount.motion.Course;
import org.fourcount.motion.Sample;
import org.fourcount.sensor.SourceUri;
import org.fourcount.sensor.VirtualUri;
import org.fourcount.sensor.virtual.SimulatedPerson;
import org.fourcount.sensor.virtual.SimulatedSet;
import org.junit.jupiter.api.Test;

/** The coach leads through a set of a weight stack and of a march as through any other. */
class CoachKindsTest {
  private static final NodeRoles STACK = new NodeRoles(1, 0, Course.TRAVEL, 0);
  private static final NodeRoles MARCH = new NodeRoles(1, 0, Course.ARC, SimulatedPerson.RIGHT);

  private static SetState led(NodeRoles roles, String uri, double until) {
    SimulatedSet set = ((VirtualUri) SourceUri.parse(uri)).set();
    SimulatedPerson person = new SimulatedPerson(set);
    Coach coach =
        Coach.guiding(
            roles, Prescription.of(set.tempo(), set.reps()), set.guided(), new TraceRing(64));
    Sample s = new Sample();
    while (person.next(s) && s.seconds() < until) {
      coach.accept(s);
    }
    return coach.state();
  }

  @Test
  void aStackIsLedFromItsRestThroughGuidedRepetitionsToTheLast() {
    SetState end = led(STACK, "virtual:3-0-3-0?coordinate=travel&reps=4&pause=8", 99);
    assertThat(end.stage()).isEqualTo(Stage.DONE);
    assertThat(end.reps()).hasSize(4).allMatch(r -> r.flags().isEmpty());
  }

  @Test
  void theGuideStartsWithTheStack() {
    SetState guided = led(STACK, "virtual:3-0-3-0?coordinate=travel&reps=4&still=6", 7.5);
    assertThat(guided.target().newestAnchor()).isBetween(5.5, 7.0);
  }

  @Test
  void aMarchIsLedThroughGuidedRepetitionsOfBothSides() {
    SetState end = led(MARCH, "virtual:3-0-3-0?march=yes&reps=6&pause=8", 99);
    assertThat(end.stage()).isEqualTo(Stage.DONE);
    assertThat(end.done(Side.LEFT)).isEqualTo(3);
    assertThat(end.done(Side.RIGHT)).isEqualTo(3);
  }
}
