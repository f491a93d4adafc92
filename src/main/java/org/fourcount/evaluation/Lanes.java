package org.fourcount.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Finds for each label of a picture a lane in which it covers no other. */
final class Lanes {
  private static final double GAP = 6;

  private final List<Double> filledTo = new ArrayList<>();

  /** The lane, from 0, for a text that begins at x. */
  int place(double x, String text) {
    int lane = 0;
    while (lane < filledTo.size() && filledTo.get(lane) > x) {
      lane++;
    }
    double end = x + Pane.width(text) + GAP;
    if (lane == filledTo.size()) {
      filledTo.add(end);
    } else {
      filledTo.set(lane, end);
    }
    return lane;
  }

  /** Lanes in use. */
  int count() {
    return filledTo.size();
  }
}
