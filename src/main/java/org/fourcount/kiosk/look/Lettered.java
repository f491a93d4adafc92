package org.fourcount.kiosk.look;

/** Something with words on it, which can tell how large they are painted. */
public interface Lettered {
  /** Height of the smallest capitals as they are painted, pixels. */
  double capitalsHeight();
}
