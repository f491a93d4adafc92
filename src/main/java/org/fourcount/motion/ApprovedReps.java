package org.fourcount.motion;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the approved repetitions before they are measured.
 *
 * @param count how many there are; 0 if unknown
 * @param start seconds of device time at which the only one begins, NaN if not marked
 * @param end seconds of device time at which it ends, NaN if not marked
 * @param tempo the tempo they were asked to keep, null if their own pace is the prescription
 */
public record ApprovedReps(int count, double start, double end, @Nullable Tempo tempo) {
  /** So many repetitions anywhere in the samples. */
  public static ApprovedReps of(int count, @Nullable Tempo tempo) {
    return new ApprovedReps(count, Double.NaN, Double.NaN, tempo);
  }

  /** Whether the one repetition's start and end are known. */
  public boolean marked() {
    return !Double.isNaN(start);
  }
}
