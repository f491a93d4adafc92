package org.fourcount.kiosk.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.Mark;
import org.fourcount.kiosk.look.Palette;

/**
 * Says beside the trace what was wrong there: shape and a few words. While the words would cover
 * what happens now, only the shape is shown.
 */
final class FlagLabels {
  private final Predicate<Flag> shown;
  private final Function<Flag, String> words;
  private final Palette palette;
  private final boolean beforeIt;
  private final List<FlagLabel> labels = new ArrayList<>();
  private final Rectangle box = new Rectangle();
  private List<Flag> flags = List.of();
  private int height;
  private Font font = new Font(Font.DIALOG, Font.PLAIN, 12);

  /**
   * Labels for some of the flags.
   *
   * @param beforeIt whether they stand on the left of a flagged stretch, as long as there is room,
   *     rather than on its right
   */
  FlagLabels(
      Predicate<Flag> shown, Function<Flag, String> words, Palette palette, boolean beforeIt) {
    this.shown = shown;
    this.words = words;
    this.palette = palette;
    this.beforeIt = beforeIt;
  }

  /** Sets the type and the height of a label, pixels. */
  void style(Font newFont, int newHeight) {
    font = newFont;
    height = newHeight;
    flags = List.of();
    labels.clear();
  }

  /** Takes the newest flags. */
  void update(List<Flag> newFlags, FontMetrics metrics) {
    if (flags.equals(newFlags)) {
      return;
    }
    flags = newFlags;
    int n = 0;
    for (Flag flag : newFlags) {
      if (shown.test(flag)) {
        n = put(n, flag, metrics);
      }
    }
    while (labels.size() > n) {
      labels.remove(labels.size() - 1);
    }
  }

  /** Makes this flag's label the n-th, keeping one that is painted already. */
  private int put(int n, Flag flag, FontMetrics metrics) {
    while (n < labels.size() && labels.get(n).flag().raised() < flag.raised()) {
      labels.remove(n);
    }
    if (n == labels.size() || !labels.get(n).flag().equals(flag)) {
      String text = words.apply(flag);
      FlagLabel label = new FlagLabel(flag, text, metrics.stringWidth(text), height);
      if (n == labels.size()) {
        labels.add(label);
      } else {
        labels.set(n, label);
      }
    }
    return n + 1;
  }

  /** The type of the labels. */
  Font font() {
    return font;
  }

  /** Shows the labels of what can be seen. */
  void show(Graphics2D g, LivePlot plot) {
    int taken = Integer.MIN_VALUE;
    int level = 0;
    for (int i = 0; i < labels.size(); i++) {
      FlagLabel label = labels.get(i);
      place(label, plot);
      level = box.x < taken ? level + 1 : 0;
      box.y += level * (height + height / 8);
      taken = Math.max(taken, box.x + box.width + height / 4);
      boolean inSight = box.x >= plot.area().x && box.x + height <= plot.nowX();
      if (inSight && box.y + height <= plot.area().y + plot.area().height) {
        boolean withWords = box.x + box.width + height / 4 < plot.nowX();
        g.drawImage(label.image(withWords, font, palette), box.x, box.y, null);
      }
    }
  }

  private void place(FlagLabel label, LivePlot plot) {
    Flag flag = label.flag();
    int gap = height / 4;
    box.height = height;
    box.width = label.width();
    if (beforeIt) {
      int before = (int) plot.x(flag.from()) - gap - box.width;
      box.x = before >= plot.area().x ? before : (int) plot.x(flag.to()) + gap;
      box.y = plot.area().y + gap / 2;
    } else if (flag.fault().mark() == Mark.SHORT) {
      box.x = (int) (plot.x((flag.from() + flag.to()) / 2) - height / 2.0);
      box.y = (int) plot.y(100) - height / 2;
    } else {
      box.x = (int) plot.x(flag.to()) + gap;
      box.y = (int) plot.y(50) - height / 2;
    }
  }
}
