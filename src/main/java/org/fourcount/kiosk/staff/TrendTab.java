package org.fourcount.kiosk.staff;

import java.util.Locale;

/** What a history shows of an exercise, one at a time. */
public enum TrendTab {
  /** Percent of clean repetitions. */
  CLEAN,
  /** Seconds up and down beside what is asked. */
  TEMPO,
  /** How far. */
  RANGE,
  /** How heavy. */
  LOAD,
  /** The calendar, of all exercises. */
  WEEKS;

  /** The word for it. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
