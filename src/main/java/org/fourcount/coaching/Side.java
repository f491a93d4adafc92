package org.fourcount.coaching;

/** Which side did a repetition. */
public enum Side {
  /** There is but one moving part. */
  ONLY(""),
  /** The left thigh of a march. */
  LEFT("left"),
  /** The right thigh of a march. */
  RIGHT("right");

  private final String key;

  Side(String key) {
    this.key = key;
  }

  /** The name in recordings and results; empty where there is but one. */
  public String key() {
    return key;
  }

  /** The side whose turn is next. */
  Side other() {
    return switch (this) {
      case ONLY -> ONLY;
      case LEFT -> RIGHT;
      case RIGHT -> LEFT;
    };
  }
}
