package org.fourcount.motion;

/** Turns samples of any rate into the even grid of {@link Tick}. */
interface Grid {
  /**
   * Takes a sample; then ask {@link #next} until it says no. Samples that do not move time forward
   * are left out.
   */
  void add(Sample sample);

  /** Writes the next grid point that the samples so far allow; false when there is none. */
  boolean next(Tick out);
}
