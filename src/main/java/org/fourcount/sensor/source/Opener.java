package org.fourcount.sensor.source;

/** Opens a source anew for each attempt; a source that was lost is never opened again. */
@FunctionalInterface
public interface Opener {
  /**
   * Opens it.
   *
   * @throws SourceLost with the reason why it cannot be opened now
   */
  ByteSource open() throws SourceLost;
}
