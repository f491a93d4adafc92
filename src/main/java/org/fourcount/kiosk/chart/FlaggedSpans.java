package org.fourcount.kiosk.chart;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.fourcount.coaching.Flag;

/** Which stretches of a trace are flagged, in plain arrays, since every point asks. */
final class FlaggedSpans {
  private static final double OPEN = Double.POSITIVE_INFINITY;

  private final Predicate<Flag> shown;
  private double[] from = new double[8];
  private double[] to = new double[8];
  private TraceStyle[] style = new TraceStyle[8];
  private int count;
  private double tooFastSince = Double.NaN;

  /** Spans of the flags that belong on this trace. */
  FlaggedSpans(Predicate<Flag> shown) {
    this.shown = shown;
  }

  /**
   * Takes the newest flags.
   *
   * @param tooFastNow whether the stretch that runs is too fast; it stays open until it no longer
   *     is, so that the newest points have their colour at once
   * @param time newest sample, seconds
   * @return the earliest time whose colour changed, positive infinity if none did
   */
  double update(List<Flag> flags, boolean tooFastNow, double time) {
    double changed = OPEN;
    int n = 0;
    for (int i = 0; i < flags.size(); i++) {
      Flag flag = flags.get(i);
      if (shown.test(flag)) {
        changed = Math.min(changed, put(n++, flag.from(), flag.to(), TraceStyle.of(flag)));
      }
    }
    if (!tooFastNow) {
      tooFastSince = Double.NaN;
    } else {
      tooFastSince = Double.isNaN(tooFastSince) ? time : tooFastSince;
      changed = Math.min(changed, put(n++, tooFastSince, OPEN, TraceStyle.RUSHED));
    }
    for (int i = n; i < count; i++) {
      changed = Math.min(changed, from[i]);
    }
    count = n;
    return changed;
  }

  /** The style of the trace at this time, of the flag that was raised first. */
  TraceStyle at(double time) {
    for (int i = 0; i < count; i++) {
      if (time >= from[i] && time <= to[i]) {
        return style[i];
      }
    }
    return TraceStyle.PLAIN;
  }

  private double put(int i, double newFrom, double newTo, TraceStyle newStyle) {
    if (i == from.length) {
      from = Arrays.copyOf(from, 2 * i);
      to = Arrays.copyOf(to, 2 * i);
      style = Arrays.copyOf(style, 2 * i);
    }
    double changed = OPEN;
    if (i >= count) {
      changed = newFrom;
    } else if (from[i] != newFrom || style[i] != newStyle) {
      changed = Math.min(from[i], newFrom);
    } else if (to[i] != newTo) {
      changed = Math.min(to[i], newTo);
    }
    from[i] = newFrom;
    to[i] = newTo;
    style[i] = newStyle;
    return changed;
  }
}
