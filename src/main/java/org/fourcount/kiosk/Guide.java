package org.fourcount.kiosk;

/**
 * How an exercise is done, for the screen before the set.
 *
 * @param posture how to sit or stand at the start; empty if nothing is said
 * @param concentric which way to lift; empty if nothing is said
 * @param picture a drawing, as SVG; empty if there is none
 */
public record Guide(String posture, String concentric, String picture) {
  /** Of an exercise of which nothing is known. */
  public static final Guide NONE = new Guide("", "", "");
}
