package org.fourcount.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StillPartTest {
  private final StillPart part = new StillPart(Vector.ZERO);

  /** Upright, but leaning by so many degrees between two times. */
  private void play(double seconds, double degrees, double from, double to) {
    Sample s = new Sample();
    for (int i = 0; i < seconds * 100; i++) {
      double t = i / 100.0;
      double lean = t >= from && t < to ? Math.toRadians(degrees) : 0;
      s.timeUs = i * 10_000L;
      s.ax = Math.sin(lean);
      s.az = Math.cos(lean);
      part.accept(s);
    }
  }

  private double turned(double from, double to) {
    return part.swing(from, from, to, 6).degrees();
  }

  @Test
  void measuresALeanThatIsHeld() {
    play(10, 11, 4, 6);
    assertThat(turned(2, 8)).isCloseTo(11, within(0.5));
  }

  @Test
  void aJoltIsNoLean() {
    play(10, 11, 4, 4.15);
    assertThat(turned(2, 8)).isLessThan(3);
  }

  @Test
  void leansAgainstThePostureAtTheStart() {
    play(10, 11, 4, 10);
    assertThat(turned(6, 9)).isLessThan(0.5);
  }

  @Test
  void theLiveLeanIsAgainstThePostureToKeep() {
    play(10, 8, 5, 10);
    assertThat(part.lean()).isCloseTo(8, within(0.1));
    part.refer(8);
    assertThat(part.lean()).isLessThan(0.1);
  }
}
