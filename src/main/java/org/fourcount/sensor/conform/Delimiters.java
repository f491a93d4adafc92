package org.fourcount.sensor.conform;

/** Counts the frames on the wire that share a delimiter with the one before. */
final class Delimiters {
  private int zeros;
  private int boundaries;
  private int shared;

  void take(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        zeros++;
      } else if (zeros > 0) {
        boundary();
      }
    }
  }

  /** The first one may lie between noise of the start and a frame. */
  private void boundary() {
    if (boundaries++ > 0 && zeros == 1) {
      shared++;
    }
    zeros = 0;
  }

  int shared() {
    return shared;
  }
}
