package org.fourcount.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fourcount.evaluation.RecordingFolder;
import org.fourcount.sensor.SharedFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kiosk counts what {@code evaluate} counts, however the person begins. */
class CoachedRecordingTest {
  @ParameterizedTest
  @ValueSource(strings = {"physiotherapy", "simulated", "curl-compensation"})
  void theCoachCountsWhatAJudgeCountsThatRunsAllTheTime(String folder) throws Exception {
    List<CoachedRecording.Counted> all = new ArrayList<>();
    for (Path toml : RecordingFolder.recordings(SharedFolder.path("recordings/" + folder))) {
      CoachedRecording recording = CoachedRecording.of(toml);
      all.addAll(recording.sets());
      all.addAll(recording.whole());
    }
    int judge = all.stream().mapToInt(CoachedRecording.Counted::judge).sum();
    int differing = all.stream().mapToInt(c -> Math.abs(c.judge() - c.coach())).sum();
    assertThat(judge).isPositive();
    assertThat(differing).isLessThanOrEqualTo(judge / 100);
  }
}
