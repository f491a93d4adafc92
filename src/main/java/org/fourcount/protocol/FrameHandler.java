package org.fourcount.protocol;

/** Takes frames as the decoder finds them. */
@FunctionalInterface
public interface FrameHandler {
  /**
   * Takes one sound frame.
   *
   * @param frame valid only until this method returns
   */
  void frame(Frame frame);
}
