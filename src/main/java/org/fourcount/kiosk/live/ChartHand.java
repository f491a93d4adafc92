package org.fourcount.kiosk.live;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import org.fourcount.kiosk.chart.LiveChart;

/**
 * A hand on the chart: it pulls the past into view, and a touch shows the other unit, or now again.
 */
final class ChartHand extends MouseAdapter {
  /** A finger that moves less has not pulled: 5 mm of the design, pixels. */
  private static final double TREMBLE = 18;

  /** Seconds that a key goes back or forward. */
  private static final double STEP_S = 4;

  private final LiveChart chart;
  private final LookBack look;
  private final DoubleSupplier now;
  private final LongSupplier nanoTime;
  private int pressedX;
  private double pressedAt;
  private boolean isPulling;

  /**
   * A hand.
   *
   * @param now seconds of device time
   * @param nanoTime a clock that never runs backwards, nanoseconds
   */
  ChartHand(LiveChart chart, LookBack look, DoubleSupplier now, LongSupplier nanoTime) {
    this.chart = chart;
    this.look = look;
    this.now = now;
    this.nanoTime = nanoTime;
    chart.addMouseListener(this);
    chart.addMouseMotionListener(this);
  }

  private double shown() {
    return look.shown(now.getAsDouble(), nanoTime.getAsLong());
  }

  private void to(double time) {
    look.to(time, now.getAsDouble(), chart.oldestTime(), nanoTime.getAsLong());
  }

  /** Goes so many steps forward, or back. */
  void step(int steps) {
    if (chart.isVisible()) {
      to(shown() + steps * STEP_S);
    }
  }

  /** As a touch without pulling does. */
  void touch() {
    if (look.isBack()) {
      look.end();
    } else if (chart.isVisible()) {
      chart.otherUnit();
    }
  }

  @Override
  public void mousePressed(MouseEvent e) {
    pressedX = e.getX();
    pressedAt = shown();
    isPulling = false;
  }

  @Override
  public void mouseDragged(MouseEvent e) {
    int pulled = e.getX() - pressedX;
    isPulling |= Math.abs(pulled) > TREMBLE * chart.scale();
    if (isPulling) {
      to(pressedAt - pulled / chart.pixelsPerSecond());
    }
  }

  @Override
  public void mouseReleased(MouseEvent e) {
    if (!isPulling) {
      touch();
    }
  }
}
