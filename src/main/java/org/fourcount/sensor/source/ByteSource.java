package org.fourcount.sensor.source;

import java.io.Closeable;

/**
 * Where the bytes of a hub come from and where its commands go: a serial port, a recording or a
 * simulated hub. All methods belong to one thread.
 */
public interface ByteSource extends Closeable {
  /**
   * Waits at most about 100 ms for bytes.
   *
   * @return how many were put at the start of the buffer; 0 if nothing came, -1 if nothing will
   *     ever come again because a recording is over
   * @throws SourceLost if the source is gone; it must be closed and a new one opened
   */
  int read(byte[] buffer) throws SourceLost;

  /**
   * Sends bytes to the hub.
   *
   * @throws SourceLost if the source is gone
   */
  void write(byte[] bytes, int offset, int length) throws SourceLost;

  /**
   * The clock that the link's timers run on, in nanoseconds from any origin: the system's for a
   * real port, its own for a source that runs faster than life.
   */
  long nanoTime();

  /** What to call it in a sentence, such as /dev/ttyACM0. */
  String name();

  /** Whether somebody hears what is written. A raw recording hears nothing. */
  default boolean answers() {
    return true;
  }

  /**
   * Whether a recording has come to where its source was opened anew, since this was last asked:
   * what is read from now on continues nothing. A real source is lost instead.
   */
  default boolean wasOpenedAnew() {
    return false;
  }

  @Override
  void close();
}
