package org.fourcount.motion;

/**
 * One finished repetition, measured. All times are seconds of device time.
 *
 * @param start when the concentric phase began
 * @param concentricEnd when it ended; without a hold the same as eccentricStart
 * @param eccentricStart when the eccentric phase began
 * @param end when the eccentric phase ended
 * @param turnConfirmed when it was certain that the eccentric phase had begun
 * @param confirmed when it was certain that the repetition was ending; a slow last bit of it may
 *     still follow, and {@code end} is corrected by it
 * @param range sweep from the start posture to the far turn, in degrees
 * @param aboveHalf seconds spent beyond half of this repetition's range; tells a rushed repetition
 *     better than its whole duration, which includes slow ends
 * @param peakSpeed largest outbound speed of the concentric phase, degrees per second
 * @param firstQuarter share of the range covered in the first quarter of the concentric phase's
 *     time, 0 to 1
 * @param stalled the longest standstill between the turns, seconds: slower than a tenth of the
 *     phase's mean speed, between 15 and 85 % of the range
 */
public record Rep(
    double start,
    double concentricEnd,
    double eccentricStart,
    double end,
    double turnConfirmed,
    double confirmed,
    double range,
    double aboveHalf,
    double peakSpeed,
    double firstQuarter,
    double stalled) {
  /** The same repetition with another start, seconds of device time. */
  Rep startingAt(double newStart) {
    return with(newStart, end);
  }

  /** The same repetition with another end, seconds of device time. */
  Rep endingAt(double newEnd) {
    return with(start, newEnd);
  }

  private Rep with(double newStart, double newEnd) {
    return new Rep(
        newStart,
        concentricEnd,
        eccentricStart,
        newEnd,
        turnConfirmed,
        confirmed,
        range,
        aboveHalf,
        peakSpeed,
        firstQuarter,
        stalled);
  }

  /** Seconds from start to end. */
  public double duration() {
    return end - start;
  }

  /**
   * Seconds of one phase; the lengthened hold belongs to the pause before the next repetition and
   * is 0 here.
   */
  public double seconds(Phase phase) {
    return switch (phase) {
      case CONCENTRIC -> concentricEnd - start;
      case SHORTENED_HOLD -> eccentricStart - concentricEnd;
      case ECCENTRIC -> end - eccentricStart;
      case LENGTHENED_HOLD -> 0;
    };
  }

  /** Seconds under load: concentric, hold and eccentric. */
  public double timeUnderTension() {
    return end - start;
  }
}
