package org.fourcount.kiosk;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.fourcount.coaching.Evidence;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.StillLimit;
import org.fourcount.coaching.TraceRing;

/** Which of the watched parts a flag is about. */
public final class StillParts {
  private StillParts() {}

  /** So many parts of these have traces. */
  public static int shown(List<StillLimit> still) {
    return Math.min(still.size(), TraceRing.PARTS);
  }

  /**
   * The part whose trace shows what is flagged, or -1 where the moving part's does. Of two parts
   * that share a fault it is the one that turned further.
   *
   * @param largest the largest turn of a part in the flagged stretch, degrees; NaN if not known
   */
  public static int of(Flag flag, List<StillLimit> still, IntToDoubleFunction largest) {
    if (flag.evidence() == Evidence.OVERREACH) {
      return -1;
    }
    int found = -1;
    for (int i = 0; i < shown(still); i++) {
      boolean same = still.get(i).watched().part().fault() == flag.fault();
      if (same && (found < 0 || largest.applyAsDouble(i) > largest.applyAsDouble(found))) {
        found = i;
      }
    }
    return found;
  }
}
