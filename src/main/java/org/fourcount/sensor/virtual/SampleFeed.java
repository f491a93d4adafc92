package org.fourcount.sensor.virtual;

import java.util.List;
import org.fourcount.motion.Sample;

/** What the sensors of a simulated hub measure. */
public interface SampleFeed {
  /** The sensors. */
  List<FeedNode> nodes();

  /**
   * Measures once more.
   *
   * @param slot filled with the next sample of any sensor, in the order of time; device time in
   *     microseconds, not negative
   * @return false if there is none left, and the slot is as it was
   */
  boolean next(Sample slot);
}
