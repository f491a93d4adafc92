package org.fourcount.motion;

/** Where samples go, one by one, in the order in which their frames arrived. */
@FunctionalInterface
public interface SampleSink {
  /**
   * Takes one sample.
   *
   * @param sample valid only until this method returns
   */
  void accept(Sample sample);
}
