package org.fourcount.coaching;

/** The rules by which repetitions are found and judged, as they stand in this program. */
public final class Rules {
  /**
   * Their version, kept with every set. It is raised with every change after which the same bytes
   * may give other repetitions or flags; the same version gives the same ones.
   */
  public static final String VERSION = "1";

  private Rules() {}
}
