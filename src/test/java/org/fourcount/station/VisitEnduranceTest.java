package org.fourcount.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@link VisitEndurance}: what a visit leaves behind does not grow. */
class VisitEnduranceTest {
  @TempDir Path data;

  @Test
  void visitsLeaveNothingBehind() throws Exception {
    try (VisitEndurance endurance = new VisitEndurance(data, 6, 5)) {
      endurance.visit(1);
      endurance.visit(2);
      VisitEndurance.Left before = endurance.left();
      for (int i = 3; i <= 6; i++) {
        endurance.visit(i);
      }
      VisitEndurance.Left after = endurance.left();
      assertThat(after.listeners()).isLessThanOrEqualTo(before.listeners());
      assertThat(after.timers()).isLessThanOrEqualTo(before.timers());
      assertThat(after.threads()).isLessThanOrEqualTo(before.threads());
      assertThat(after.screens()).isLessThanOrEqualTo(2);
    }
  }
}
