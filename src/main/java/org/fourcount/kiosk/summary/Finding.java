package org.fourcount.kiosk.summary;

import java.util.ArrayList;
import java.util.List;
import org.fourcount.coaching.Doubt;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.Part;
import org.fourcount.coaching.StillLimit;
import org.fourcount.coaching.Unseen;
import org.fourcount.kiosk.StillParts;
import org.fourcount.kiosk.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * One thing to be said of a repetition: a flag with its evidence, or why it could not be judged.
 *
 * @param flag null where nothing was flagged
 * @param sentence what is said
 */
record Finding(@Nullable Flag flag, String sentence) {
  /** All that is to be said of a repetition, worst first; nothing of a clean one. */
  static List<Finding> of(JudgedRep rep, RepTrace trace, List<StillLimit> still, Words words) {
    List<Finding> all = new ArrayList<>();
    Doubt doubt = rep.doubt();
    if (doubt != null) {
      all.add(new Finding(null, words.doubt(doubt)));
    }
    for (Flag flag : rep.flags()) {
      all.add(new Finding(flag, words.evidence(flag, part(flag, trace, still))));
    }
    for (Unseen unseen : rep.unseen()) {
      String key = unseen.why() == Doubt.SLIPPED ? "unseen.slipped" : "unseen";
      all.add(new Finding(null, words.text(key, words.part(unseen.part()))));
    }
    return all;
  }

  private static Part part(Flag flag, RepTrace trace, List<StillLimit> still) {
    int found = StillParts.of(flag, still, i -> trace.largest(i, flag.from(), flag.to()));
    if (found >= 0) {
      return still.get(found).watched().part();
    }
    return flag.fault() == Fault.ADJACENT ? Part.ADJACENT : Part.TRUNK;
  }
}
