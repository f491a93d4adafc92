package org.fourcount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fourcount.evaluation.RecordingJudge;
import org.fourcount.evaluation.RecordingResult;
import org.fourcount.evaluation.SamplePlayer;
import org.fourcount.sensor.RecordingUri;
import org.fourcount.sensor.Sources;
import org.fourcount.sensor.link.Link;
import org.fourcount.sensor.source.Opener;
import org.fourcount.sensor.source.Speed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each recording is judged the same in whatever pieces its bytes come, and in whatever order those
 * of its nodes that arrive together.
 */
class AnyPiecesTest {
  /** Those of the tests, and those beside the project where they are there. */
  static List<Path> recordings() throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path folder :
        List.of(Path.of("src/test/resources/recordings"), Path.of("../shared/recordings"))) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          files.filter(f -> f.toString().endsWith(".toml")).sorted().forEach(all::add);
        }
      }
    }
    return all;
  }

  private static SamplePlayer inPieces(long seed) {
    return (csv, sink) -> {
      Opener whole = Sources.opener(new RecordingUri(csv, Speed.MAX, null));
      new Link(() -> new InPieces(whole.open(), seed), sink).runUntilEnd();
    };
  }

  @ParameterizedTest
  @MethodSource("recordings")
  void judgedTheSameInAnyPieces(Path recording) throws Exception {
    RecordingResult whole = new RecordingJudge(RecordingsPlayed.asBytes()).judge(recording);
    RecordingResult pieces = new RecordingJudge(inPieces(recording.hashCode())).judge(recording);
    assertJudgedTheSame(pieces, whole);
    assertThat(pieces.armed()).isEqualTo(whole.armed());
  }

  /** What an armed kiosk counts is left out: which node's sample arms it depends on their order. */
  @ParameterizedTest
  @MethodSource("recordings")
  void judgedTheSameInAnyOrderOfItsNodes(Path recording) throws Exception {
    HubOrder otherwise = new HubOrder(RecordingsPlayed.asBytes(), recording.hashCode());
    assertJudgedTheSame(
        new RecordingJudge(otherwise).judge(recording),
        new RecordingJudge(RecordingsPlayed.asBytes()).judge(recording));
  }

  private static void assertJudgedTheSame(RecordingResult other, RecordingResult whole) {
    assertThat(other.reps()).isNotEmpty().isEqualTo(whole.reps());
    assertThat(other.raised()).isEqualTo(whole.raised());
    assertThat(other.events()).isNotEmpty().isEqualTo(whole.events());
    assertThat(other.approved()).isEqualTo(whole.approved());
  }
}
