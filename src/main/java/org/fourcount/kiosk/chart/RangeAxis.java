package org.fourcount.kiosk.chart;

import org.fourcount.kiosk.words.Words;
import org.fourcount.motion.Course;
import org.jfree.chart.ui.TextAnchor;

/**
 * The axis of the moving part: percent of the person's own range, or what that range is in degrees
 * or centimetres.
 */
final class RangeAxis {
  private static final double MM_PER_CM = 10;

  private final Words words;
  private final Course course;
  private final LabelledAxis axis = new LabelledAxis(TextAnchor.CENTER_RIGHT);
  private boolean isMeasured;
  private double range;

  /** In percent. */
  RangeAxis(Words words, Course course) {
    this.words = words;
    this.course = course;
    label();
  }

  LabelledAxis axis() {
    return axis;
  }

  void otherUnit() {
    isMeasured = !isMeasured;
    label();
  }

  /**
   * Takes the range.
   *
   * @param newRange what 100 percent are, degrees or millimetres; 0 before it is known
   * @return whether the axis has other labels now
   */
  boolean isNew(double newRange) {
    boolean isOther = newRange != range;
    range = newRange;
    if (isOther && isMeasured) {
      label();
    }
    return isOther && isMeasured;
  }

  private void label() {
    boolean inUnit = isMeasured && range > 0;
    axis.unlabel();
    axis.label(0, "0");
    axis.label(50, inUnit ? number(range / 2) : "50");
    axis.label(100, inUnit ? measured(range) : words.text("chart.percent", 100));
  }

  private String measured(double value) {
    return course == Course.TRAVEL
        ? words.text("chart.centimetres", value / MM_PER_CM)
        : words.text("chart.degrees", value);
  }

  private String number(double value) {
    return words.text(
        "chart.number", course == Course.TRAVEL ? value / MM_PER_CM : Math.rint(value));
  }
}
