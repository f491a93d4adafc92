package org.fourcount.coaching;

import org.fourcount.motion.Rep;
import org.jspecify.annotations.Nullable;

/** One thing that can be wrong with a finished repetition. */
@FunctionalInterface
interface Verdict {
  /** The fault with its evidence, or null. Asked once for each repetition, in order. */
  @Nullable Flag of(Rep rep);
}
