package org.fourcount.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanesTest {
  @Test
  void aLabelThatWouldCoverAnotherGoesToTheNextLane() {
    Lanes lanes = new Lanes();
    assertThat(lanes.place(0, "short-range")).isEqualTo(0);
    assertThat(lanes.place(50, "rushed")).isEqualTo(1);
    assertThat(lanes.place(200, "rushed")).isEqualTo(0);
  }
}
