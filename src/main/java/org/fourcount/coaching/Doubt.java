package org.fourcount.coaching;

/** Why a repetition was counted but cannot be judged. */
public enum Doubt {
  /** Samples are missing for so long that its times are void. */
  SIGNAL_LOST("signal-lost"),
  /** The sensor moved against the part that it is strapped to. */
  SLIPPED("slipped"),
  /** The sensor's measuring range was exceeded for too long. */
  SATURATED("saturated");

  private final String key;

  Doubt(String key) {
    this.key = key;
  }

  /** The name in results, such as {@code signal-lost}. */
  public String key() {
    return key;
  }
}
