package org.fourcount.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short form of the program, which is run a thousand times by hand. */
class CrashTrialTest {
  @TempDir Path folder;

  @Test
  void nothingThatWasSavedIsLostByAKill() throws Exception {
    CrashTrial trial = new CrashTrial(folder, 4);
    for (int i = 0; i < 5; i++) {
      trial.kill();
    }
    assertThat(trial.saved()).as(trial.result()).isPositive();
  }
}
