package org.fourcount.kiosk.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Locale;
import org.fourcount.coaching.SetState;
import org.fourcount.coaching.TargetPath;
import org.fourcount.kiosk.ScriptedSet;
import org.fourcount.kiosk.look.Look;
import org.fourcount.kiosk.words.Words;
import org.fourcount.motion.Tempo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was painted stretch by stretch is what JFreeChart paints whole. */
class LiveChartTest {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 500;
  private static final double FRAME_S = 1 / 60.0;

  /** Largest difference of a channel, of 255, that nobody sees. */
  private static final int TOLERANCE = 8;

  private static LiveChart chart() {
    LiveChart chart =
        new LiveChart(Look.DARK.palette(), new Words(Locale.ENGLISH), ChartWindow.USUAL);
    chart.setSize(WIDTH, HEIGHT);
    chart.scale(0.667);
    return chart;
  }

  private static BufferedImage picture(LiveChart chart) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    chart.paint(g);
    g.dispose();
    return image;
  }

  private static BufferedImage whole(ScriptedSet set, double now) {
    return whole(set, set.state(), now, true);
  }

  private static BufferedImage whole(ScriptedSet set, SetState state, double now, boolean live) {
    LiveChart fresh = chart();
    fresh.advance(state, set.trace(), now, live);
    return picture(fresh);
  }

  private static int worst(BufferedImage a, BufferedImage b) {
    int worst = 0;
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        int p = a.getRGB(x, y);
        int q = b.getRGB(x, y);
        for (int shift = 0; shift <= 16; shift += 8) {
          worst = Math.max(worst, Math.abs((p >> shift & 255) - (q >> shift & 255)));
        }
      }
    }
    return worst;
  }

  private static double run(LiveChart chart, ScriptedSet set, double from, double to) {
    double now = from;
    for (int frame = 0; from + frame * FRAME_S < to; frame++) {
      now = from + frame * FRAME_S;
      set.passTo(now + 0.05);
      chart.advance(set.state(), set.trace(), now, true);
    }
    return now;
  }

  @ParameterizedTest(name = "{0} Hz, from {1} s to {2} s")
  @CsvSource({
    "100, 30, 40", // the first repetition
    "100, 40, 53.2", // in the middle of a rushed phase
    "100, 45, 62", // the rushed phase is over
    "100, 45, 95", // twice round the circle: leaning and a short repetition
    "1000, 45, 62", // many points in each column
    "20, 45, 62", // fewer points than columns
    "100, 100, 116" // past the end of the path
  })
  void stretchesPaintedOneByOneMakeTheWholePicture(double rate, double from, double to) {
    ScriptedSet set = new ScriptedSet(rate, true);
    LiveChart chart = chart();
    double now = run(chart, set, from, to);
    assertThat(worst(picture(chart), whole(set, now))).isLessThanOrEqualTo(TOLERANCE);
  }

  @ParameterizedTest(name = "{0} parts, from {1} s to {2} s")
  @CsvSource({
    "2, 70, 82", // the upper arm moves
    "3, 70, 82", // the same in a lower strip
    "3, 94, 106", // one part falls silent
    "3, 100, 116" // and is back
  })
  void stripsPaintedOneByOneMakeTheWholePicture(int parts, double from, double to) {
    ScriptedSet set = new ScriptedSet(100, parts);
    LiveChart chart = chart();
    double now = run(chart, set, from, to);
    assertThat(worst(picture(chart), whole(set, now))).isLessThanOrEqualTo(TOLERANCE);
  }

  @Test
  void theMovingPartKeepsTwoThirdsOfTheHeight() {
    for (int parts = 0; parts <= 3; parts++) {
      ScriptedSet set = new ScriptedSet(100, parts);
      LiveChart chart = chart();
      run(chart, set, 34, 40);
      int gap = Look.DARK.palette().canvas().getRGB();
      BufferedImage image = picture(chart);
      int limb = HEIGHT / 3;
      while (limb < HEIGHT && image.getRGB(WIDTH / 2, limb) != gap) {
        limb++;
      }
      assertThat(limb).as("%d parts", parts).isGreaterThanOrEqualTo(HEIGHT * 2 / 3 - 1);
    }
  }

  @Test
  void aPartThatIsSilentIsSaidToBe() {
    ScriptedSet set = new ScriptedSet(100, 3);
    LiveChart chart = chart();
    run(chart, set, ScriptedSet.repAt(8) - 4, ScriptedSet.repAt(8) + 1);
    assertThat(chart.silentParts()).isZero();
    run(chart, set, ScriptedSet.repAt(8) + 1, ScriptedSet.repAt(8) + 3);
    assertThat(chart.silentParts()).isEqualTo(1);
    run(chart, set, ScriptedSet.repAt(8) + 3, ScriptedSet.repAt(9) + 4);
    assertThat(chart.silentParts()).isZero();
  }

  @Test
  void everyFrameAroundTheSeamOfTheCircleIsWhole() {
    ScriptedSet set = new ScriptedSet(100, true);
    LiveChart chart = chart();
    // A plot of 779 columns shows 23 s: its seam passes the now line once in that time.
    run(chart, set, 40, 58);
    for (double from = 58; from < 82; from += 2.3) {
      double now = run(chart, set, from, from + 2.3);
      assertThat(worst(picture(chart), whole(set, now))).isLessThanOrEqualTo(TOLERANCE);
    }
  }

  @Test
  void aNewAnchorRepaintsThePathFromThere() {
    ScriptedSet set = new ScriptedSet(100, true);
    LiveChart chart = chart();
    double now = run(chart, set, 45, 57);
    SetState moved = withTarget(set.state(), set.state().target().anchoredAt(now - 0.7, 6));
    chart.advance(moved, set.trace(), now, true);
    assertThat(worst(picture(chart), whole(set, moved, now, true))).isLessThanOrEqualTo(TOLERANCE);
  }

  @Test
  void anotherPathRepaintsAllOfIt() {
    ScriptedSet set = new ScriptedSet(100, true);
    LiveChart chart = chart();
    double now = run(chart, set, 45, 57);
    TargetPath other = TargetPath.starting(Tempo.parse("3-1-5-2"), now + 1, 6);
    SetState moved = withTarget(set.state(), other);
    chart.advance(moved, set.trace(), now, true);
    assertThat(worst(picture(chart), whole(set, moved, now, true))).isLessThanOrEqualTo(TOLERANCE);
  }

  @Test
  void theTraceIsGreyOnceNothingArrives() {
    ScriptedSet set = new ScriptedSet(100, true);
    LiveChart chart = chart();
    double now = run(chart, set, 34, 40);
    int own = Look.DARK.palette().own().getRGB();
    assertThat(count(picture(chart), own)).isPositive();
    chart.advance(set.state(), set.trace(), now, false);
    assertThat(count(picture(chart), own)).isZero();
  }

  @Test
  void aSizeThatChangesWhileNothingArrivesIsDrawnAtOnce() {
    ScriptedSet set = new ScriptedSet(100, true);
    LiveChart chart = chart();
    run(chart, set, 34, 40);
    chart.setSize(WIDTH - 100, HEIGHT);
    int own = Look.DARK.palette().own().getRGB();
    assertThat(count(picture(chart), own)).isPositive();
  }

  @Test
  void withoutATrunkSensorThereIsNoStrip() {
    ScriptedSet set = new ScriptedSet(100, false);
    LiveChart chart = chart();
    run(chart, set, 34, 40);
    int gap = Look.DARK.palette().canvas().getRGB();
    int acrossTheGap = 0;
    BufferedImage image = picture(chart);
    for (int y = 20; y < HEIGHT - 20; y++) {
      acrossTheGap += image.getRGB(20, y) == gap ? 1 : 0;
    }
    assertThat(acrossTheGap).isZero();
  }

  private static int count(BufferedImage image, int rgb) {
    int count = 0;
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        count += image.getRGB(x, y) == rgb ? 1 : 0;
      }
    }
    return count;
  }

  private static SetState withTarget(SetState s, TargetPath target) {
    return new SetState(
        s.stage(),
        s.time(),
        target,
        s.bandPercent(),
        s.rangeDegrees(),
        s.repsPrescribed(),
        s.reps(),
        s.guidedDone(),
        s.guidedWanted(),
        s.flags(),
        s.tooFast(),
        s.cue(),
        s.upOnTarget(),
        s.downOnTarget(),
        s.still(),
        s.advice());
  }
}
