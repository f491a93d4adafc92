package org.fourcount.kiosk.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fourcount.coaching.Cue;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.SetState;
import org.fourcount.coaching.Stage;
import org.fourcount.coaching.TargetPath;
import org.fourcount.kiosk.ScriptedSet;
import org.fourcount.motion.Rep;
import org.fourcount.motion.Tempo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTonesTest {
  private static final Rep REP = new Rep(10, 14, 14, 18, 14.5, 18.6, 60, 4, 24, 0.15, 0);

  /** A set whose path begins at 10 s, with so much of everything. */
  private static SetState state(Stage stage, String tempo, int guided, int reps, int flags) {
    TargetPath path = TargetPath.starting(Tempo.parse(tempo), 10, 10);
    List<JudgedRep> done = new ArrayList<>();
    for (int i = 0; i < reps; i++) {
      done.add(new JudgedRep(REP, List.of(), null, Double.NaN));
    }
    List<Flag> flagged = new ArrayList<>();
    for (int i = 0; i < flags; i++) {
      flagged.add(new Flag(Fault.TRUNK, 11, 11, 12, 9, 6));
    }
    return new SetState(
        stage,
        0,
        stage == Stage.HOLD_STILL ? TargetPath.NONE : path,
        12,
        60,
        10,
        done,
        guided,
        2,
        flagged,
        false,
        Cue.NONE,
        90,
        90,
        List.of(),
        "");
  }

  @ParameterizedTest(name = "{0} {1}: from {2} to {3} s")
  @CsvSource({
    // the count
    "LIVE, 4-0-4-0, 10.98, 11.01, BEAT",
    "LIVE, 4-0-4-0, 11.01, 11.99, ''",
    "LIVE, 4-0-4-0, 12.98, 13.01, LAST_BEAT",
    "LIVE, 4-0-4-0, 13.98, 14.01, BEAT",
    "LIVE, 4-0-4-0, 16.98, 17.01, LAST_BEAT",
    "LIVE, 4-0-4-0, 17.98, 18.01, BEAT",
    // another tempo: the last of two, the only one of a hold
    "LIVE, 2-1-2-0, 10.98, 11.01, LAST_BEAT",
    "LIVE, 2-1-2-0, 11.98, 12.01, BEAT",
    // the countdown, and the first count after it
    "COUNTDOWN, 4-0-4-0, 6.98, 7.01, BEAT",
    "COUNTDOWN, 4-0-4-0, 7.01, 7.99, ''",
    "COUNTDOWN, 4-0-4-0, 9.98, 10.01, BEAT",
    // after the last repetition, and where nothing is counted
    "LIVE, 4-0-4-0, 89.98, 90.01, ''",
    "HOLD_STILL, 4-0-4-0, 1, 2.5, ''",
    "DONE, 4-0-4-0, 10.98, 11.01, ''",
  })
  void eachFigureIsHeardOnceWhenItIsShown(
      Stage stage, String tempo, double from, double to, String due) {
    DueTones tones = new DueTones();
    SetState state = state(stage, tempo, 0, 0, 0);
    tones.at(state, from, true);
    assertThat(tones.at(state, to, true).toString()).isEqualTo('[' + due + ']');
  }

  @ParameterizedTest
  @CsvSource({
    // stage, guided, repetitions, flags: before, after
    "LIVE, 2, 3, 0, LIVE, 2, 4, 0, REP_DONE",
    "LIVE, 2, 3, 0, LIVE, 2, 3, 1, FLAG",
    "LIVE, 2, 3, 1, LIVE, 2, 4, 2, FLAG",
    "LIVE, 2, 3, 1, LIVE, 2, 3, 1, ''",
    "LIVE, 2, 9, 1, DONE, 2, 10, 2, SET_DONE",
    "LIVE, 2, 3, 1, DONE, 2, 3, 1, SET_DONE",
    "GUIDED, 0, 0, 0, GUIDED, 1, 0, 0, REP_DONE",
    "GUIDED, 1, 0, 0, GUIDED, 0, 0, 0, ''",
    "DONE, 2, 10, 2, HOLD_STILL, 0, 0, 0, ''",
  })
  void whatHappenedIsHeardOnce(
      Stage stage, int guided, int reps, int flags, Stage then, int g, int r, int f, String due) {
    DueTones tones = new DueTones();
    tones.at(state(stage, "4-0-4-0", guided, reps, flags), 10.5, true);
    SetState after = state(then, "4-0-4-0", g, r, f);
    assertThat(tones.at(after, 10.52, true).toString()).isEqualTo('[' + due + ']');
    assertThat(tones.at(after, 10.54, true)).isEmpty();
  }

  @Test
  void aFlagDoesNotSwallowTheCount() {
    DueTones tones = new DueTones();
    tones.at(state(Stage.LIVE, "4-0-4-0", 2, 0, 0), 10.98, true);
    assertThat(tones.at(state(Stage.LIVE, "4-0-4-0", 2, 0, 1), 11.01, true))
        .containsExactly(Tone.BEAT, Tone.FLAG);
  }

  @Test
  void whileNothingIsLiveNothingIsHeardNorMadeUpFor() {
    DueTones tones = new DueTones();
    tones.at(state(Stage.LIVE, "4-0-4-0", 2, 3, 0), 10.5, true);
    assertThat(tones.at(state(Stage.LIVE, "4-0-4-0", 2, 3, 0), 11.5, false)).isEmpty();
    assertThat(tones.at(state(Stage.LIVE, "4-0-4-0", 2, 4, 1), 11.6, false)).isEmpty();
    assertThat(tones.at(state(Stage.LIVE, "4-0-4-0", 2, 4, 1), 11.7, true)).isEmpty();
    assertThat(tones.at(state(Stage.LIVE, "4-0-4-0", 2, 4, 1), 12.01, true))
        .containsExactly(Tone.BEAT);
  }

  /** The guide waits for the person: its count begins anew where the repetition did. */
  @Test
  void aCountThatBeginsAnewALittleLaterIsNotHeardTwice() {
    SetState waiting = state(Stage.LIVE, "4-0-4-0", 2, 0, 0);
    SetState begun = anchoredAt(waiting, 18.3);
    DueTones tones = new DueTones();
    assertThat(tones.at(waiting, 18.01, true)).containsExactly(Tone.BEAT);
    assertThat(tones.at(begun, 18.31, true)).isEmpty();
    assertThat(tones.at(begun, 19.01, true)).isEmpty();
    assertThat(tones.at(begun, 19.31, true)).containsExactly(Tone.BEAT);
    assertThat(tones.at(begun, 21.31, true)).containsExactly(Tone.LAST_BEAT);
  }

  private static SetState anchoredAt(SetState s, double start) {
    return new SetState(
        s.stage(),
        s.time(),
        s.target().anchoredAt(start, 9),
        12,
        60,
        10,
        s.reps(),
        2,
        2,
        s.flags(),
        false,
        Cue.NONE,
        90,
        90,
        List.of(),
        "");
  }

  @Test
  void aWholeSetIsHeardAsItIsShown() {
    ScriptedSet set = new ScriptedSet(100, true);
    DueTones tones = new DueTones();
    List<String> heard = new ArrayList<>();
    for (double t = 0; t < ScriptedSet.repAt(3); t += 1 / 60.0) {
      set.passTo(t);
      for (Tone tone : tones.at(set.state(), t, true)) {
        heard.add(String.format(Locale.ROOT, "%.0f %s", Math.floor(t * 1.0001), tone));
      }
    }
    assertThat(heard.stream().filter(h -> h.endsWith(" LAST_BEAT"))).hasSize(2 * (3 + 3));
    assertThat(heard.stream().filter(h -> h.endsWith(" BEAT"))).hasSize(2 * 3 * (3 + 3) + 4);
    assertThat(heard).contains("28 BEAT", "31 BEAT", "35 LAST_BEAT", "40 REP_DONE", "52 FLAG");
    assertThat(heard.stream().filter(h -> h.endsWith(" FLAG"))).hasSize(1);
  }
}
