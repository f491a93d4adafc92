package org.fourcount.kiosk.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.fourcount.coaching.SetState;
import org.fourcount.coaching.TraceRing;
import org.fourcount.kiosk.look.Look;
import org.fourcount.kiosk.words.Words;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One frame of 1600x600 with 30 s of two anti-aliased traces, 60 frames a second of set time: the
 * live chart as the kiosk draws it (axes, band, flags, labels and all), beside a bare Java2D path
 * drawn whole, JFreeChart used as usual, and XChart.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ChartFrameBenchmark {
  private static final int WIDTH = 1600;
  private static final int HEIGHT = 600;
  private static final double SECONDS = 30;
  private static final double FRAME_S = 1 / 60.0;
  private static final int FRAMES_PER_BATCH = 3;

  /** Samples a second. */
  @Param({"100", "1000"})
  public int rate;

  private final NoisySet set = new NoisySet();
  private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
  private final Graphics2D g = image.createGraphics();
  private long frame;
  private long sample;

  private LiveChart chart;
  private TraceRing ring;
  private SetState state;

  private double[] times;
  private double[] limbs;
  private double[] stills;
  private final Path2D.Double path = new Path2D.Double();

  private final XYSeries limbSeries = new XYSeries("limb", true);
  private final XYSeries stillSeries = new XYSeries("still", true);
  private JFreeChart usual;

  private XYChart xchart;

  /** Fills each chart with 30 s. */
  @Setup(Level.Trial)
  public void fill() {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    int points = (int) (SECONDS * rate);
    ring = new TraceRing(1 << 15);
    times = new double[points];
    limbs = new double[points];
    stills = new double[points];
    limbSeries.setMaximumItemCount(points);
    stillSeries.setMaximumItemCount(points);
    for (int i = 0; i < points; i++) {
      double t = i / (double) rate;
      times[i] = t;
      limbs[i] = set.limb(t);
      stills[i] = set.still(t);
      ring.add(t, limbs[i], new double[] {stills[i]});
      limbSeries.add(t, limbs[i], false);
      stillSeries.add(t, stills[i], false);
    }
    sample = points;
    frame = Math.round(SECONDS / FRAME_S);
    chart =
        new LiveChart(Look.DARK.palette(), new Words(Locale.ENGLISH), new ChartWindow(SECONDS, 13));
    chart.setSize(WIDTH, HEIGHT);
    state = set.state(SECONDS);
    chart.advance(state, ring, SECONDS, true);
    XYSeriesCollection collection = new XYSeriesCollection(limbSeries);
    collection.addSeries(stillSeries);
    usual = ChartFactory.createXYLineChart("", "s", "%", collection);
    usual.setAntiAlias(true);
    xchart = new XYChartBuilder().width(WIDTH).height(HEIGHT).build();
    xchart.addSeries("limb", times, limbs).setMarker(SeriesMarkers.NONE);
    xchart.addSeries("still", times, stills).setMarker(SeriesMarkers.NONE);
  }

  private double now() {
    return frame * FRAME_S;
  }

  /** The live chart: takes the new points, paints the new columns, shows the frame. */
  @Benchmark
  public BufferedImage live() {
    frame++;
    if (frame % FRAMES_PER_BATCH == 0) {
      double newest = now();
      for (; sample / (double) rate <= newest; sample++) {
        double t = sample / (double) rate;
        ring.add(t, set.limb(t), new double[] {set.still(t)});
      }
      state = set.state(newest);
    }
    chart.advance(state, ring, now() - FRAMES_PER_BATCH * FRAME_S, true);
    chart.paintTracks(g);
    return image;
  }

  /** The yardstick: clear, build both whole paths, draw them. */
  @Benchmark
  public BufferedImage bareJava2d() {
    shift();
    g.setColor(Color.DARK_GRAY);
    g.fillRect(0, 0, WIDTH, HEIGHT);
    g.setStroke(new BasicStroke(2));
    g.setColor(Color.YELLOW);
    draw(limbs, 0, 3.5);
    g.setColor(Color.WHITE);
    draw(stills, 450, 10);
    return image;
  }

  private void draw(double[] values, double base, double scale) {
    path.reset();
    double left = times[0];
    for (int i = 0; i < times.length; i++) {
      double x = (times[i] - left) * WIDTH / SECONDS;
      double y = base + 400 - scale * values[i];
      if (i == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    g.draw(path);
  }

  /** JFreeChart as its tutorials use it: series that notify, axes that range themselves. */
  @Benchmark
  public BufferedImage jfreechartAsUsual() {
    frame++;
    for (; sample / (double) rate <= now(); sample++) {
      double t = sample / (double) rate;
      limbSeries.add(t, set.limb(t));
      stillSeries.add(t, set.still(t));
    }
    usual.draw(g, new Rectangle(WIDTH, HEIGHT));
    return image;
  }

  /** XChart: new arrays for each series. */
  @Benchmark
  public BufferedImage xchart() {
    shift();
    xchart.updateXYSeries("limb", times, limbs, null);
    xchart.updateXYSeries("still", times, stills, null);
    xchart.paint(g, WIDTH, HEIGHT);
    return image;
  }

  /** Moves the arrays on by one frame. */
  private void shift() {
    frame++;
    int fresh = 0;
    while ((sample + fresh) / (double) rate <= now()) {
      fresh++;
    }
    int kept = times.length - fresh;
    System.arraycopy(times, fresh, times, 0, kept);
    System.arraycopy(limbs, fresh, limbs, 0, kept);
    System.arraycopy(stills, fresh, stills, 0, kept);
    for (int i = kept; i < times.length; i++, sample++) {
      times[i] = sample / (double) rate;
      limbs[i] = set.limb(times[i]);
      stills[i] = set.still(times[i]);
    }
  }
}
