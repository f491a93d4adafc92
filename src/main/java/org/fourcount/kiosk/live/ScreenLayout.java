package org.fourcount.kiosk.live;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;

/**
 * Where everything stands, in pixels of a 1920x1080 design on a 24-inch screen, where 44 pixels are
 * 12 mm and 73 are 20 mm. Smaller and larger screens scale it; room left over goes to the chart.
 */
final class ScreenLayout implements LayoutManager {
  /** Height of the header in the design. */
  static final double HEADER_HEIGHT = 108;

  static final double WIDTH = 1920;
  static final double HEIGHT = 1080;

  private static final int EDGE = 40;
  private static final int GAP = 16;
  private static final int COUNT_WIDTH = 480;
  private static final int CUE_HEIGHT = 122;
  private static final int RULES_HEIGHT = 92;

  /** Four lines that are read at touching distance, and two. */
  private static final int BANNER_HEIGHT = 240;

  private static final int NOTE_HEIGHT = 112;

  /** Three lines. */
  private static final int LONG_NOTE_HEIGHT = 160;

  private final LiveSetScreen screen;
  private double scale = 1;

  ScreenLayout(LiveSetScreen screen) {
    this.screen = screen;
  }

  /** Makes what is read while moving larger by this factor; what is read after it is near. */
  void scale(double factor) {
    scale = factor;
  }

  @Override
  public void layoutContainer(Container parent) {
    double s = Math.min(parent.getWidth() / WIDTH, parent.getHeight() / HEIGHT);
    int width = (int) (parent.getWidth() / s);
    int height = (int) (parent.getHeight() / s);
    int top = 14 + (int) HEADER_HEIGHT + GAP;
    int bottom = height - RULES_HEIGHT;
    double larger = screen.summaryCard().isVisible() ? 1 : scale;
    screen.countCard().scale(larger);
    int countWidth = (int) (COUNT_WIDTH * larger);
    int cueHeight = (int) (CUE_HEIGHT * larger);
    int right = EDGE + countWidth + GAP;
    int rightWidth = width - EDGE - right;
    int middleHeight = bottom - cueHeight - GAP - top;
    place(screen.header(), s, EDGE, 14, width - 2 * EDGE, (int) HEADER_HEIGHT);
    place(screen.countCard(), s, EDGE, top, countWidth, bottom - top);
    boolean steps = screen.setupCard().isVisible();
    int aboveSensors = top + middleHeight - (int) SensorRow.HEIGHT - BANNER_HEIGHT - 10;
    int bannerTop = steps ? aboveSensors : top + middleHeight / 3 - 100;
    if (screen.banner().liesAside()) {
      boolean isLong = screen.banner().isLong((int) (s * (rightWidth - 32)), s);
      int note = isLong ? LONG_NOTE_HEIGHT : NOTE_HEIGHT;
      place(screen.banner(), s, right + 16, top + 6, rightWidth - 32, note);
    } else {
      place(screen.banner(), s, right + 60, bannerTop, rightWidth - 120, BANNER_HEIGHT);
    }
    screen.chart().scale(s);
    place(screen.chart(), s, right, top, rightWidth, middleHeight);
    place(screen.setupCard(), s, right, top, rightWidth, middleHeight);
    place(screen.summaryCard(), s, right, top, rightWidth, middleHeight);
    place(screen.cueCard(), s, right, bottom - cueHeight, rightWidth, cueHeight);
    place(screen.rules(), s, EDGE, bottom, width - 2 * EDGE, RULES_HEIGHT);
  }

  private static void place(Component c, double s, int x, int y, int width, int height) {
    int left = (int) Math.round(x * s);
    int top = (int) Math.round(y * s);
    c.setBounds(
        left,
        top,
        (int) Math.round((x + width) * s) - left,
        (int) Math.round((y + height) * s) - top);
  }

  @Override
  public Dimension preferredLayoutSize(Container parent) {
    return new Dimension((int) WIDTH, (int) HEIGHT);
  }

  @Override
  public Dimension minimumLayoutSize(Container parent) {
    return new Dimension(640, 360);
  }

  @Override
  public void addLayoutComponent(String name, Component component) {
    // Every part has its own place.
  }

  @Override
  public void removeLayoutComponent(Component component) {
    // Every part has its own place.
  }
}
