package org.fourcount.kiosk.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * An opaque image, a little wider than the plot, in which absolute column c lies at c modulo the
 * width. The window moves over it without a pixel being shifted: columns that leave on the left
 * make room for those that enter on the right.
 */
final class CircularImage {
  private final int width;
  private final int height;
  private final BufferedImage image;
  private final Graphics2D graphics;

  CircularImage(int width, int height) {
    this.width = width;
    this.height = height;
    image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    graphics = image.createGraphics();
    smooth(graphics);
  }

  /** Sets what makes lines look drawn and keeps them where they belong to a part of a pixel. */
  static void smooth(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  /** Paints some absolute columns anew: first the empty plot, then each layer on top. */
  void paint(PlotMapping mapping, long from, long to, BufferedImage empty, Layer[] layers) {
    long start = from;
    while (start < to) {
      int x = (int) Math.floorMod(start, (long) width);
      long end = Math.min(to, start + width - x);
      graphics.setClip(x, 0, (int) (end - start), height);
      graphics.drawImage(empty, 0, 0, null);
      if (x + end - start > empty.getWidth()) {
        graphics.drawImage(empty, width - empty.getWidth(), 0, null);
      }
      for (Layer layer : layers) {
        layer.paint(graphics, mapping, start, end, start - x);
      }
      start = end;
    }
  }

  /** Takes a whole picture whose left edge is this absolute column. */
  void replace(BufferedImage picture, long left) {
    int split = (int) Math.floorMod(left, (long) width);
    graphics.setClip(null);
    graphics.drawImage(picture, split, 0, null);
    graphics.drawImage(picture, split - width, 0, null);
  }

  /** Shows so many columns from {@code left} on. */
  void show(Graphics2D g, int x, int y, long left, int columns) {
    int split = (int) Math.floorMod(left, (long) width);
    int first = Math.min(columns, width - split);
    g.drawImage(image, x, y, x + first, y + height, split, 0, split + first, height, null);
    if (first < columns) {
      int rest = columns - first;
      g.drawImage(image, x + first, y, x + columns, y + height, 0, 0, rest, height, null);
    }
  }
}
