package org.fourcount.kiosk.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYDataset;

/**
 * Paints the layers of a plot where JFreeChart asks for its background annotations, with the
 * strokes and the mapping that the live stretches use. An annotation, since those are asked for
 * even while the dataset is empty and there is only a path to follow.
 */
final class StretchRenderer extends AbstractXYItemRenderer {
  private final LayersAnnotation layers = new LayersAnnotation();

  StretchRenderer() {
    addAnnotation(layers, Layer.BACKGROUND);
  }

  /** Sets what is to be painted: whole columns from {@code left} on, one plot wide. */
  void show(PlotMapping mapping, long left, org.fourcount.kiosk.chart.Layer[] what) {
    layers.mapping = mapping;
    layers.left = left;
    layers.what = what;
  }

  @Override
  public void drawItem(
      Graphics2D g,
      XYItemRendererState state,
      Rectangle2D dataArea,
      PlotRenderingInfo info,
      XYPlot plot,
      ValueAxis domainAxis,
      ValueAxis rangeAxis,
      XYDataset dataset,
      int series,
      int item,
      CrosshairState crosshair,
      int pass) {
    // The whole trace is painted at once, as a layer.
  }

  private static final class LayersAnnotation extends AbstractXYAnnotation {
    private PlotMapping mapping = new PlotMapping(1, 0, 1, 1, 1);
    private long left;
    private org.fourcount.kiosk.chart.Layer[] what = {};

    @Override
    public void draw(
        Graphics2D g,
        XYPlot plot,
        Rectangle2D dataArea,
        ValueAxis domainAxis,
        ValueAxis rangeAxis,
        int rendererIndex,
        PlotRenderingInfo info) {
      Graphics2D inside = (Graphics2D) g.create();
      inside.translate(dataArea.getX(), dataArea.getY());
      for (org.fourcount.kiosk.chart.Layer layer : what) {
        layer.paint(inside, mapping, left, left + mapping.width(), left);
      }
      inside.dispose();
    }
  }
}
