package org.fourcount.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.MouseButton;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.fourcount.kiosk.look.Look;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KioskFrameTest {
  @BeforeAll
  static void needADisplay() {
    assumeFalse(
        GraphicsEnvironment.isHeadless(),
        "There is no display, and no xvfb-run to make one: a window cannot be tested.");
  }

  @Test
  void theKioskCoversTheWholeScreenWithoutABorder() {
    KioskFrame frame = GuiActionRunner.execute(KioskFrame::fullScreen);
    assertThat(frame.isUndecorated()).isTrue();
    assertThat(frame.getBounds())
        .isEqualTo(
            GraphicsEnvironment.getLocalGraphicsEnvironment()
                .getDefaultScreenDevice()
                .getDefaultConfiguration()
                .getBounds());
    GuiActionRunner.execute(frame::dispose);
  }

  @Test
  void aWindowHasTheSizeThatWasAskedForInsideItsBorder() {
    KioskFrame frame = GuiActionRunner.execute(() -> KioskFrame.window(new Dimension(800, 500)));
    assertThat(frame.isUndecorated()).isFalse();
    assertThat(frame.getContentPane().getSize()).isEqualTo(new Dimension(800, 500));
    GuiActionRunner.execute(frame::dispose);
  }

  @Test
  void aScreenTakesThePlaceOfTheOneBefore() {
    JPanel first = GuiActionRunner.execute(() -> new JPanel());
    JPanel second = GuiActionRunner.execute(() -> new JPanel());
    KioskFrame frame = GuiActionRunner.execute(() -> KioskFrame.window(new Dimension(800, 500)));
    GuiActionRunner.execute(() -> frame.show(first));
    GuiActionRunner.execute(() -> frame.show(second));
    assertThat(frame.getContentPane()).isSameAs(second);
    assertThat(first.getParent()).isNull();
    GuiActionRunner.execute(frame::dispose);
  }

  @Test
  void aSmallScreenIsKnown() {
    KioskFrame small = GuiActionRunner.execute(() -> KioskFrame.window(new Dimension(1024, 599)));
    KioskFrame enough = GuiActionRunner.execute(() -> KioskFrame.window(new Dimension(1024, 600)));
    assertThat(GuiActionRunner.execute(small::isTooSmall)).isTrue();
    assertThat(GuiActionRunner.execute(enough::isTooSmall)).isFalse();
    GuiActionRunner.execute(small::dispose);
    GuiActionRunner.execute(enough::dispose);
  }

  @Test
  void aNewScreenCanBeUsedByKeyboardAtOnce() {
    JButton first = GuiActionRunner.execute(() -> new JButton("first"));
    JButton second = GuiActionRunner.execute(() -> new JButton("second"));
    KioskFrame frame = GuiActionRunner.execute(() -> KioskFrame.window(new Dimension(800, 500)));
    GuiActionRunner.execute(() -> frame.show(around(first)));
    Pause.pause(focusOn(first), 5000);
    GuiActionRunner.execute(() -> frame.show(around(second)));
    Pause.pause(focusOn(second), 5000);
    GuiActionRunner.execute(frame::dispose);
  }

  private static JPanel around(JButton button) {
    JPanel panel = new JPanel();
    panel.add(button);
    return panel;
  }

  private static Condition focusOn(JButton button) {
    return new Condition("the focus is on " + button.getText()) {
      @Override
      public boolean test() {
        return GuiActionRunner.execute(button::isFocusOwner);
      }
    };
  }

  @Test
  void aRibbonStandsBelowEveryScreenAndCoversNothing() {
    KioskFrame frame = GuiActionRunner.execute(() -> KioskFrame.window(new Dimension(1280, 800)));
    JPanel screen = GuiActionRunner.execute(() -> new JPanel());
    GuiActionRunner.execute(
        () -> {
          frame.ribbon(Look.DARK.palette(), "nobody is real");
          frame.show(screen);
        });
    Component ribbon = frame.getContentPane().getComponent(1);
    assertThat(ribbon.getAccessibleContext().getAccessibleDescription())
        .isEqualTo("nobody is real");
    assertThat(screen.getHeight() + ribbon.getHeight()).isEqualTo(800);
    assertThat(ribbon.getY()).isEqualTo(screen.getHeight());
    GuiActionRunner.execute(frame::dispose);
  }

  @Test
  void aTouchThatWasMeantForTheScreenBeforeDoesNothing() {
    AtomicInteger done = new AtomicInteger();
    KioskFrame frame = GuiActionRunner.execute(() -> KioskFrame.window(new Dimension(800, 500)));
    JButton second = GuiActionRunner.execute(() -> new JButton("second"));
    JButton first = GuiActionRunner.execute(() -> new JButton("first"));
    Robot robot = BasicRobot.robotWithNewAwtHierarchy();
    try {
      GuiActionRunner.execute(
          () -> {
            second.addActionListener(e -> done.incrementAndGet());
            first.addActionListener(e -> frame.show(filledBy(second)));
            frame.show(filledBy(first));
          });
      robot.focusAndWaitForFocusGain(first);
      robot.click(first, MouseButton.LEFT_BUTTON, 2);
      robot.waitForIdle();
      assertThat(done).as("the second touch").hasValue(0);
      Pause.pause(700);
      robot.click(second);
      robot.waitForIdle();
      assertThat(done).as("a touch of the new screen").hasValue(1);
    } finally {
      GuiActionRunner.execute(frame::dispose);
      robot.cleanUp();
    }
  }

  private static JPanel filledBy(JButton button) {
    JPanel panel = new JPanel(new BorderLayout());
    panel.add(button);
    return panel;
  }
}
