package org.fourcount.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fourcount.coaching.Coach;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.Mark;
import org.fourcount.coaching.SetState;
import org.fourcount.coaching.TraceRing;
import org.fourcount.config.KioskConfig;
import org.fourcount.config.UnusableFile;
import org.fourcount.sensor.SourceUri;
import org.fourcount.sensor.Sources;
import org.fourcount.sensor.link.Link;
import org.junit.jupiter.api.Test;

/** A simulated person with sensors on back and upper arm, through the whole chain of a station. */
class WatchedPartsTest {
  private static SetState after(String source) throws UnusableFile {
    SourceUri uri = SourceUri.parse(source);
    Coach coach = StationSetup.of(KioskConfig.of(null), uri, null).coach(new TraceRing(2));
    new Link(Sources.opener(uri), coach).runUntilEnd();
    return coach.state();
  }

  private static List<Fault> faults(JudgedRep rep) {
    return rep.flags().stream().map(Flag::fault).toList();
  }

  @Test
  void thePartThatHelpedIsNamed() throws UnusableFile {
    SetState state = after("virtual:4-0-4-0?reps=4&faults=trunk@2,adjacent@4&speed=max&gyro=yes");
    assertThat(state.still()).hasSize(2);
    assertThat(state.reps()).hasSize(4);
    assertThat(faults(state.reps().get(1))).containsExactly(Fault.TRUNK);
    assertThat(faults(state.reps().get(3))).containsExactly(Fault.ADJACENT);
    assertThat(state.reps().get(2).mark()).isEqualTo(Mark.CLEAN);
  }

  @Test
  void aSensorThatFallsSilentLeavesWhatFollowsNotJudged() throws UnusableFile {
    SetState state = after("virtual:4-0-4-0?reps=4&silent=48&speed=max");
    assertThat(state.reps())
        .extracting(JudgedRep::mark)
        .containsExactly(Mark.CLEAN, Mark.CLEAN, Mark.NOT_JUDGED, Mark.NOT_JUDGED);
  }

  @Test
  void whoIsWatchedAndKeepsStillIsClean() throws UnusableFile {
    SetState state = after("virtual:4-0-4-0?reps=3&adjacent=yes&speed=max");
    assertThat(state.reps()).extracting(JudgedRep::mark).containsOnly(Mark.CLEAN);
  }
}
