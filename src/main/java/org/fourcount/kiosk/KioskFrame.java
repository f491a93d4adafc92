package org.fourcount.kiosk;

import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.MouseEvent;
import java.util.function.UnaryOperator;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.StationScreen;

/** The one window, holding one screen at a time; on the event thread. */
public final class KioskFrame extends JFrame {
  /** On a smaller screen letters cannot be read and buttons not touched, pixels. */
  public static final Dimension SMALLEST = new Dimension(1024, 600);

  private UnaryOperator<JComponent> dressing = screen -> screen;

  private final SecondTouch secondTouch = new SecondTouch(System::nanoTime);
  private final AWTEventListener touches = this::touched;

  private KioskFrame() {
    super("FourCount");
    setGlassPane(secondTouch);
    secondTouch.setVisible(true);
    Toolkit.getDefaultToolkit().addAWTEventListener(touches, AWTEvent.MOUSE_EVENT_MASK);
    setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
  }

  /**
   * A frame that covers the whole screen, with nothing to move or close it by. Its bounds are set
   * rather than maximised, since a kiosk need not have a window manager to maximise it.
   */
  public static KioskFrame fullScreen() {
    KioskFrame frame = new KioskFrame();
    frame.setUndecorated(true);
    GraphicsConfiguration screen =
        GraphicsEnvironment.getLocalGraphicsEnvironment()
            .getDefaultScreenDevice()
            .getDefaultConfiguration();
    frame.setBounds(screen.getBounds());
    return frame;
  }

  /** A window of this size within its borders, for a desk. */
  public static KioskFrame window(Dimension size) {
    KioskFrame frame = new KioskFrame();
    frame.getContentPane().setPreferredSize(size);
    frame.pack();
    frame.setLocationByPlatform(true);
    return frame;
  }

  /**
   * From now on only {@link #dispose} ends it, whatever keys a window manager closes windows by.
   */
  public void lock() {
    setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
  }

  /** Whether it is smaller than what the screens were made for. */
  public boolean isTooSmall() {
    Dimension inside = isDisplayable() ? getContentPane().getSize() : getSize();
    return inside.width < SMALLEST.width || inside.height < SMALLEST.height;
  }

  /** From now on every screen has this line below it. */
  public void ribbon(Palette palette, String text) {
    dressing = screen -> new Ribbon(screen, palette, text);
  }

  /** The screen before took its focus along; who has no touch screen needs one at once. */
  private void focusFirst() {
    Component first = getFocusTraversalPolicy().getDefaultComponent(this);
    if (first != null) {
      first.requestFocusInWindow();
    }
  }

  /** Whoever touches this frame is never hasty: a program that is faster than people. */
  public void trustEveryTouch() {
    secondTouch.setVisible(false);
  }

  private void touched(AWTEvent event) {
    if (event instanceof MouseEvent press
        && press.getID() == MouseEvent.MOUSE_PRESSED
        && SwingUtilities.getWindowAncestor(press.getComponent()) == this
        && press.getComponent() != secondTouch) {
      secondTouch.touched(
          SwingUtilities.convertMouseEvent(press.getComponent(), press, secondTouch));
    }
  }

  @Override
  public void dispose() {
    Toolkit.getDefaultToolkit().removeAWTEventListener(touches);
    super.dispose();
  }

  /** Shows this screen in place of the one before. */
  public void show(JComponent screen) {
    Dimension size = getContentPane().getSize();
    JComponent all = dressing.apply(screen);
    all.setPreferredSize(size);
    setContentPane(all);
    secondTouch.newScreen();
    validate();
    repaint();
    setVisible(true);
    if (screen instanceof StationScreen station && station.start() != null) {
      station.start().requestFocusInWindow();
    } else {
      focusFirst();
    }
  }
}
