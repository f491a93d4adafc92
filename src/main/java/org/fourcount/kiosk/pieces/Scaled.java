package org.fourcount.kiosk.pieces;

/** A part of a screen that lays out parts of its own, some of it in pixels of the design. */
public interface Scaled {
  /** Sets the size of a pixel of the design. */
  void scale(double pixels);
}
