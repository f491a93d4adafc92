package org.fourcount.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.fourcount.config.UnusableFile;
import org.fourcount.motion.Sample;
import org.junit.jupiter.api.Test;

class AttendanceTest {
  private static final Path CSV = Path.of("set.csv");

  private final Attendance attendance =
      new Attendance(new MadeUp().node(1, "moving").node(2, "trunk").result().recording());

  private void samples(int node, double from, double to) {
    Sample sample = new Sample();
    sample.node = node;
    for (double t = from; t <= to; t += 0.04) {
      sample.timeUs = Math.round(t * 1e6);
      attendance.accept(sample);
    }
  }

  @Test
  void aNodeThatFallsSilentForSecondsIsNamedWithItsTimes() {
    samples(1, 0, 20);
    samples(2, 0, 8);
    samples(2, 12, 20);
    assertThat(attendance.silences()).extracting(Silence::node).containsExactly("node 2 (trunk)");
    assertThat(attendance.silences().get(0).sentence())
        .isEqualTo("node 2 (trunk) sent nothing from 8.0 s to 12.0 s");
  }

  @Test
  void aNodeThatStartsLateOrEndsEarlyIsSilentToo() {
    samples(1, 0, 20);
    samples(2, 5, 15);
    assertThat(attendance.silences())
        .extracting(s -> Math.round(s.to() - s.from()))
        .containsExactly(5L, 5L);
  }

  @Test
  void lostSamplesAreNoSilence() {
    samples(1, 0, 20);
    samples(2, 0, 8);
    samples(2, 8.5, 20);
    assertThat(attendance.silences()).isEmpty();
  }

  @Test
  void aNodeWithoutASampleIsRefusedWithWhatToDo() {
    samples(1, 0, 1);
    samples(3, 0, 1);
    assertThatThrownBy(() -> attendance.requireAll(CSV))
        .isInstanceOf(UnusableFile.class)
        .hasMessage(
            "made-up.toml: node 2 (trunk) has no sample in set.csv, which holds nodes 1, 3; correct the id, or leave the node out.");
  }

  @Test
  void aNodeThatNobodyNamedIsNobodysBusiness() {
    samples(1, 0, 1);
    samples(2, 0, 1);
    samples(3, 0, 1);
    assertThatCode(() -> attendance.requireAll(CSV)).doesNotThrowAnyException();
  }
}
