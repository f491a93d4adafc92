package org.fourcount.sensor.source;

/** Gets a copy of what a link receives. */
@FunctionalInterface
public interface ByteTap {
  /**
   * Takes received bytes. Must not block and must not throw.
   *
   * @param hostNanos when they were received, on the source's clock
   * @param bytes valid only until this method returns
   */
  void received(long hostNanos, byte[] bytes, int offset, int length);

  /**
   * The source was opened anew: what comes from now on continues nothing. Must not block or throw.
   */
  default void opened(long hostNanos) {}
}
