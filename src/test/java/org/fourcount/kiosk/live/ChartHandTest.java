package org.fourcount.kiosk.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Container;
import java.awt.event.ActionEvent;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.fourcount.kiosk.LinkNotice;
import org.fourcount.kiosk.ScriptedSet;
import org.fourcount.kiosk.SetTitle;
import org.fourcount.kiosk.ShownExercise;
import org.fourcount.kiosk.chart.LiveChart;
import org.fourcount.kiosk.look.Look;
import org.junit.jupiter.api.Test;

/** Whoever pulls the chart sees the past, knows that it is the past, and misses nothing. */
class ChartHandTest {
  private final ScriptedSet set = new ScriptedSet(100, true);
  private LiveSetScreen screen;

  private void open() {
    Look.DARK.install();
    SetTitle title =
        new SetTitle("Curl", 1, 2, "", ShownExercise.guide("biceps-curl", Locale.ENGLISH));
    screen =
        new LiveSetScreen(
            set,
            title,
            Look.DARK,
            ShownExercise.words("biceps-curl", Locale.ENGLISH),
            set::nanoTime);
    screen.setSize(1280, 800);
    layOut(screen);
    passTo(70);
  }

  private void passTo(double seconds) {
    set.passTo(seconds);
    screen.refresh();
    layOut(screen);
    screen.refresh();
  }

  private static void layOut(Container part) {
    part.doLayout();
    for (var child : part.getComponents()) {
      if (child instanceof Container inner) {
        layOut(inner);
      }
    }
  }

  private void mouse(int id, int x) {
    LiveChart chart = screen.chart();
    chart.dispatchEvent(new MouseEvent(chart, id, 0, 0, x, 100, 1, false, MouseEvent.BUTTON1));
    screen.refresh();
  }

  private void pull(double seconds) {
    int far = (int) Math.round(seconds * screen.chart().pixelsPerSecond());
    mouse(MouseEvent.MOUSE_PRESSED, 100);
    mouse(MouseEvent.MOUSE_DRAGGED, 100 + far / 2);
    mouse(MouseEvent.MOUSE_DRAGGED, 100 + far);
    mouse(MouseEvent.MOUSE_RELEASED, 100 + far);
  }

  private void key(String key) {
    Object action =
        screen.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).get(KeyStroke.getKeyStroke(key));
    screen.getActionMap().get(action).actionPerformed(new ActionEvent(screen, 0, key));
    screen.refresh();
  }

  private String banner() {
    String said = screen.banner().getAccessibleContext().getAccessibleName();
    return screen.banner().isVisible() ? said : "";
  }

  private BufferedImage picture() {
    LiveChart chart = screen.chart();
    BufferedImage image =
        new BufferedImage(chart.getWidth(), chart.getHeight(), BufferedImage.TYPE_INT_RGB);
    chart.paint(image.createGraphics());
    return image;
  }

  private static long different(BufferedImage a, BufferedImage b) {
    long different = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        different += a.getRGB(x, y) == b.getRGB(x, y) ? 0 : 1;
      }
    }
    return different;
  }

  @Test
  void pullingShowsThePastWhileTheSetGoesOn() throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          open();
          assertThat(banner()).isEmpty();
          pull(12);
          assertThat(banner()).contains("Looking back 12 s");
          int before = set.state().reps().size();
          BufferedImage still = picture();
          passTo(80);
          assertThat(set.state().reps()).hasSizeGreaterThan(before);
          assertThat(different(still, picture())).as("the past stands still").isZero();
          assertThat(banner()).contains("Looking back 22 s");
          mouse(MouseEvent.MOUSE_PRESSED, 300);
          mouse(MouseEvent.MOUSE_RELEASED, 300);
          assertThat(banner()).isEmpty();
          assertThat(different(still, picture())).isPositive();
        });
  }

  @Test
  void whoLooksAwaySeesNowAgain() throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          open();
          key("LEFT");
          key("LEFT");
          assertThat(banner()).contains("Looking back 8 s");
          passTo(89);
          assertThat(banner()).isNotEmpty();
          passTo(91);
          assertThat(banner()).isEmpty();
          key("LEFT");
          key("RIGHT");
          assertThat(banner()).as("as far forward as back").isEmpty();
        });
  }

  @Test
  void thereIsNothingToLookBackOnOnTheSummary() throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          open();
          pull(8);
          passTo(ScriptedSet.repAt(ScriptedSet.REPS) + 5);
          assertThat(screen.summaryCard().isVisible()).isTrue();
          assertThat(banner()).isEmpty();
          key("LEFT");
          assertThat(banner()).isEmpty();
        });
  }

  @Test
  void aLostSensorIsSaidAllTheSame() throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          open();
          pull(8);
          LinkNotice lost =
              new LinkNotice(
                  LinkNotice.Level.TROUBLE,
                  "The sensor is lost.",
                  "no.such.key",
                  java.util.List.of());
          set.link(lost);
          passTo(71);
          assertThat(banner()).isEqualTo("The sensor is lost.");
        });
  }

  @Test
  void aTouchShowsTheOtherUnit() throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          open();
          BufferedImage percent = picture();
          mouse(MouseEvent.MOUSE_PRESSED, 300);
          mouse(MouseEvent.MOUSE_RELEASED, 302);
          assertThat(different(percent, picture())).isPositive();
          key("U");
          assertThat(different(percent, picture())).isZero();
        });
  }
}
