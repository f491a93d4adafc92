package org.fourcount.protocol;

/** Which way a frame travels; bit 0 of the header's flags. */
public enum Direction {
  /** From the kiosk to the hub: bit 0 clear. */
  TO_DEVICE(0),
  /** From the hub to the kiosk: bit 0 set. */
  TO_HOST(1);

  private final int flag;

  Direction(int flag) {
    this.flag = flag;
  }

  /** The value of flags bit 0. */
  public int flag() {
    return flag;
  }
}
