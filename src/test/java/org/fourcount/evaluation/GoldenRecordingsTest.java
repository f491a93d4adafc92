package org.fourcount.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.fourcount.RecordingsPlayed;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.motion.Course;
import org.fourcount.sensor.recording.TrueRep;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Small recordings whose truth stands in the file beside them, within what a coach would accept.
 */
class GoldenRecordingsTest {
  private static final Path FOLDER = Path.of("src/test/resources/recordings");

  /** Those in which one part moves, so that measured and true repetitions come in one order. */
  static List<String> ofOnePart() {
    return List.of(
        "rushed-and-short",
        "leaned-and-heaved",
        "tilted-axis-with-holds",
        "stack-rushed-and-short");
  }

  private static RecordingResult judge(String name) throws Exception {
    return new RecordingJudge(RecordingsPlayed.asBytes()).judge(FOLDER.resolve(name + ".toml"));
  }

  @ParameterizedTest
  @MethodSource("ofOnePart")
  void everyRepetitionIsCountedAndJudgedAsItWas(String name) throws Exception {
    RecordingResult result = judge(name);
    SetScore score = result.sets().get(0);
    assertThat(score.counted()).isEqualTo(score.expected());
    assertThat(score.right()).isEqualTo(score.expected());
    assertThat(result.outside()).isZero();
  }

  @ParameterizedTest
  @MethodSource("ofOnePart")
  void everyPhaseIsTimedAsACoachWould(String name) throws Exception {
    RecordingResult result = judge(name);
    List<TrueRep> truth = result.recording().reps();
    SoftAssertions softly = new SoftAssertions();
    for (int i = 0; i < truth.size(); i++) {
      TrueRep known = truth.get(i);
      JudgedRep said = result.reps().get(i);
      softly.assertThat(said.rep().start()).as("start " + i).isCloseTo(known.start(), within(0.35));
      softly
          .assertThat(said.rep().concentricEnd())
          .as("top " + i)
          .isCloseTo(known.concentricEnd(), within(0.35));
      softly.assertThat(said.rep().end()).as("end " + i).isCloseTo(known.end(), within(0.35));
      softly
          .assertThat(said.rep().range())
          .as("range " + i)
          .isCloseTo(known.range(), within(aCoachWouldAccept(result)));
    }
    softly.assertAll();
  }

  /** Degrees, or millimetres of a stack. */
  private static double aCoachWouldAccept(RecordingResult result) {
    return result.recording().course() == Course.TRAVEL ? 30 : 4;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rushed-and-short",
        "tilted-axis-with-holds",
        "stack-rushed-and-short",
        "march-same-side-and-overlap"
      })
  void rushedIsSaidBeforeTheRushedPhaseIsOver(String name) throws Exception {
    RecordingResult result = judge(name);
    for (JudgedRep rep : result.reps()) {
      boolean rushed = Truth.said(rep).stream().anyMatch(f -> f.startsWith("rushed"));
      assertThat(!Double.isNaN(rep.rushedRaised())).isEqualTo(rushed);
      if (rushed) {
        assertThat(rep.rushedRaised()).isBetween(rep.rep().start(), rep.rep().end());
      }
    }
  }
}
