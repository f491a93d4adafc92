package org.fourcount.kiosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import javax.swing.JPanel;
import org.assertj.swing.edt.GuiActionRunner;
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
}
