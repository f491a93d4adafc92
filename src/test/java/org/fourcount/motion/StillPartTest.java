package org.fourcount.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  /**
   * Turns about the vertical at so many degrees a second from 4 to 5 s, and is read with a bias.
   */
  private static StillPart twisted(double rate, double bias, double seconds) {
    StillPart twisted = new StillPart(new Vector(0, 0, bias));
    Sample s = new Sample();
    s.hasGyro = true;
    s.az = 1;
    for (int i = 0; i < seconds * 100; i++) {
      s.timeUs = i * 10_000L;
      s.gz = bias + (i >= 400 && i < 500 ? rate : 0);
      twisted.accept(s);
    }
    return twisted;
  }

  @Test
  void aGyroSeesATwist() {
    StillPart twisted = twisted(15, 40, 8);
    assertThat(twisted.swing(3, 3, 7, 6).degrees()).isCloseTo(15, within(1.0));
    assertThat(twisted.sway(3, 7)).isCloseTo(15, within(2.0));
  }

  @Test
  void theStretchOverTheLimitIsTold() {
    Swing swing = twisted(15, 0, 8).swing(3, 3, 7, 6);
    assertThat(swing.from()).isCloseTo(4.4, within(0.1));
    assertThat(swing.to()).isGreaterThan(6.9);
  }

  @Test
  void accelerationIsNoTurnToAGyro() {
    StillPart shaken = new StillPart(Vector.ZERO);
    Sample s = new Sample();
    s.hasGyro = true;
    s.az = 1;
    for (int i = 0; i < 800; i++) {
      s.timeUs = i * 10_000L;
      s.ax = i > 400 && i < 500 ? 0.3 : 0;
      shaken.accept(s);
    }
    assertThat(shaken.swing(3, 3, 7, 6).degrees()).isLessThan(0.1);
  }

  @Test
  void aWrongBiasIsLearntWithinAMinute() {
    StillPart biased = new StillPart(Vector.ZERO);
    Sample s = new Sample();
    s.hasGyro = true;
    s.az = 1;
    s.gx = 2;
    for (int i = 0; i < 9000; i++) {
      s.timeUs = i * 10_000L;
      biased.accept(s);
    }
    assertThat(biased.swing(80, 80, 88, 6).degrees()).isLessThan(1.5);
  }

  @Test
  void afterAGapThePoseToKeepIsANewOne() {
    StillPart part = new StillPart(Vector.ZERO);
    Sample s = new Sample();
    s.hasGyro = true;
    s.az = 1;
    for (int i = 0; i < 800; i++) {
      s.timeUs = i * 10_000L + (i > 400 ? 3_000_000 : 0);
      s.gx = i > 380 && i <= 400 ? 100 : 0;
      part.accept(s);
    }
    assertThat(part.lean()).isLessThan(0.5);
    assertThat(part.longestGap(2, 9)).isGreaterThan(2.9);
  }

  @ParameterizedTest
  @CsvSource({"0.1, true", "1.5, false"})
  void aStrapSlipsAtOnceAndABodyLeansSlowly(double seconds, boolean stepped) {
    Sample s = new Sample();
    StillPart part = new StillPart(Vector.ZERO);
    for (int i = 0; i < 1000; i++) {
      double lean = Math.toRadians(20 * Math.max(0, Math.min(1, (i / 100.0 - 4) / seconds)));
      s.timeUs = i * 10_000L;
      s.ax = Math.sin(lean);
      s.az = Math.cos(lean);
      part.accept(s);
    }
    assertThat(part.stepped(2, 8) > 15).isEqualTo(stepped);
  }
}
