package org.fourcount.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileTest {
  private static final double H = 1e-5;

  private static Stroke uneven(Profile profile) {
    return new Stroke(2, 4, 10, 70, profile, new Unevenness(0.1, new Random(3)), 0.7, 0.3);
  }

  private static double[] at(Stroke stroke, double t) {
    double[] motion = new double[3];
    stroke.addTo(motion, t);
    return motion;
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void goesTheWholeWay(Profile profile) {
    assertThat(profile.way(0)).isZero();
    assertThat(profile.way(1)).isCloseTo(1, within(1e-12));
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void rateIsTheDerivativeOfAngle(Profile profile) {
    Stroke stroke = uneven(profile);
    for (double t = 2.11; t < 6; t += 0.13) {
      double slope = (at(stroke, t + H)[0] - at(stroke, t - H)[0]) / (2 * H);
      assertThat(at(stroke, t)[1]).isCloseTo(slope, within(1e-3));
    }
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void accelerationIsTheDerivativeOfRate(Profile profile) {
    Stroke stroke = uneven(profile);
    for (double t = 2.11; t < 6; t += 0.13) {
      double slope = (at(stroke, t + H)[1] - at(stroke, t - H)[1]) / (2 * H);
      assertThat(at(stroke, t)[2]).isCloseTo(slope, within(1e-2));
    }
  }
}
