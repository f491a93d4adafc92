package org.fourcount.motion;

/** Why approved repetitions cannot serve as a baseline. */
public enum Refusal {
  /** Too few samples to see anything. */
  TOO_SHORT("too-short"),
  /**
   * Without a gyro, gravity must sweep 8 degrees or more; strap the sensor to a part that tilts.
   */
  TOO_LITTLE_MOVEMENT("too-little-movement"),
  /** No repetition was found. */
  NO_REPETITION("no-repetition"),
  /** Another number of repetitions was found than was done. */
  COUNT_MISMATCH("count-mismatch"),
  /** The repetition found does not last as long as the one marked. */
  DURATION_MISMATCH("duration-mismatch"),
  /** A sensor on a part that is to keep still turned more than the one on the moving part. */
  SENSORS_SWAPPED("sensors-swapped"),
  /** The movement is not about one axis. */
  NO_CLEAR_AXIS("no-clear-axis"),
  /**
   * The weight stack did not rest on its pile for a second, so that nothing is known of gravity.
   */
  NOT_STILL("not-still"),
  /** Practice lifts that did not keep the guide's time, or had a long pause between them. */
  NOT_IN_TIME("not-in-time"),
  /** Practice lifts that differ in range or time. */
  NOT_ALIKE("not-alike"),
  /** Practice lifts that did not come back to where they began. */
  NOT_BACK("not-back"),
  /** The person walked during their practice lifts. */
  WALKED("walked"),
  /** The person left after their practice lifts, before a repetition was counted. */
  LEFT("left"),
  /** What followed the practice lifts was another movement. */
  UNLIKE_PRACTICE("unlike-practice");

  private final String key;

  Refusal(String key) {
    this.key = key;
  }

  /** The key of the sentence that tells the person what to do. */
  public String key() {
    return key;
  }
}
