package org.fourcount.kiosk.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.fourcount.coaching.Mark;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the marks' colours are for people who lack one kind of cone, by the matrices of Machado,
 * Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision
 * Deficiency", IEEE TVCG 15 (2009), severity 1.
 */
class ColourBlindTest {
  /** A difference in CIELAB (1976) that is seen at a glance; one that is just seen is 2.3. */
  private static final double AT_A_GLANCE = 12;

  private static final Map<String, double[][]> EYES =
      Map.of(
          "protanopia",
          new double[][] {
            {0.152286, 1.052583, -0.204868},
            {0.114503, 0.786281, 0.099216},
            {-0.003882, -0.048116, 1.051998}
          },
          "deuteranopia",
          new double[][] {
            {0.367322, 0.860646, -0.227968},
            {0.280085, 0.672501, 0.047413},
            {-0.011820, 0.042940, 0.968881}
          },
          "tritanopia",
          new double[][] {
            {1.255528, -0.076749, -0.178779},
            {-0.078411, 0.930809, 0.147602},
            {0.004733, 0.691367, 0.303900}
          });

  static Stream<Arguments> everyEye() {
    return Stream.of(Look.values())
        .flatMap(look -> EYES.keySet().stream().map(eye -> Arguments.of(look, eye)));
  }

  @ParameterizedTest(name = "{1} in {0}")
  @MethodSource("everyEye")
  void marksDifferAndStandOut(Look look, String eye) {
    Palette p = look.palette();
    Mark[] marks = Mark.values();
    for (int i = 0; i < marks.length; i++) {
      double[] one = seen(p.of(marks[i]), eye);
      assertThat(ratio(one, seen(p.panel(), eye))).as(marks[i] + " on a card").isGreaterThan(3);
      assertThat(ratio(one, seen(p.canvas(), eye))).as(marks[i] + " on canvas").isGreaterThan(3);
      for (int j = 0; j < i; j++) {
        if (marks[i] != Mark.NOT_JUDGED) {
          assertThat(difference(one, seen(p.of(marks[j]), eye)))
              .as("%s and %s", marks[i], marks[j])
              .isGreaterThan(AT_A_GLANCE);
        }
      }
    }
  }

  /** Linear red, green and blue as this eye sees the colour. */
  private static double[] seen(Color colour, String eye) {
    double[] rgb =
        Stream.of(colour.getRed(), colour.getGreen(), colour.getBlue())
            .mapToDouble(c -> c / 255.0)
            .map(v -> v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4))
            .toArray();
    return Arrays.stream(EYES.get(eye))
        .mapToDouble(row -> row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2])
        .map(v -> Math.max(0, Math.min(1, v)))
        .toArray();
  }

  private static double ratio(double[] a, double[] b) {
    double la = xyz(a)[1];
    double lb = xyz(b)[1];
    return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
  }

  /** CIE XYZ of linear sRGB, D65 (IEC 61966-2-1). */
  private static double[] xyz(double[] rgb) {
    return new double[] {
      0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2],
      0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2],
      0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]
    };
  }

  private static double difference(double[] a, double[] b) {
    double[] la = lab(a);
    double[] lb = lab(b);
    return Math.sqrt(
        Math.pow(la[0] - lb[0], 2) + Math.pow(la[1] - lb[1], 2) + Math.pow(la[2] - lb[2], 2));
  }

  private static double[] lab(double[] rgb) {
    double[] xyz = xyz(rgb);
    double x = f(xyz[0] / 0.95047);
    double y = f(xyz[1]);
    double z = f(xyz[2] / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double f(double t) {
    return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
  }
}
