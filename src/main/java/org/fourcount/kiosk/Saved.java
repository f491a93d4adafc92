package org.fourcount.kiosk;

/** Whether a set is safe. */
public enum Saved {
  /** There is nothing to save, or sets are not kept here. */
  NOTHING,
  /** Something of it is not on the disk yet. */
  NOT_YET,
  /** All of it is on the disk: a power cut now loses nothing. */
  ALL
}
