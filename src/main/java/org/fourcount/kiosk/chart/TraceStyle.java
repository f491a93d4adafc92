package org.fourcount.kiosk.chart;

import java.awt.Color;
import org.fourcount.coaching.Flag;
import org.fourcount.kiosk.look.Palette;

/** How a stretch of a trace is drawn, lowest first. Its label says the same in shape and words. */
enum TraceStyle {
  /** All is well. */
  PLAIN,
  /** Not far enough. */
  SHORT,
  /** Another part moved. */
  COMPENSATED,
  /** Another part moved far over its limit. */
  SEVERE,
  /** Too fast. */
  RUSHED;

  /** The style of a flagged stretch. */
  static TraceStyle of(Flag flag) {
    return switch (flag.fault().mark()) {
      case RUSHED -> RUSHED;
      case SHORT -> SHORT;
      case COMPENSATED -> flag.isSevere() ? SEVERE : COMPENSATED;
      case CLEAN, NOT_JUDGED -> PLAIN;
    };
  }

  /** Its colour; {@code plain} where all is well. */
  Color color(Palette palette, Color plain) {
    return switch (this) {
      case PLAIN -> plain;
      case SHORT -> palette.shortRange();
      case COMPENSATED -> palette.compensated();
      case SEVERE -> palette.severe();
      case RUSHED -> palette.rushed();
    };
  }
}
