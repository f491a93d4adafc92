package org.fourcount.programme;

import java.util.UUID;

/**
 * A trainer lets a person train without a day of rest.
 *
 * @param trainer who
 * @param reason why; it is kept with the session
 */
public record RestOverride(UUID trainer, String reason) {
  /** Checks that there is a reason. */
  public RestOverride {
    reason = reason.strip();
    if (reason.isEmpty()) {
      throw new IllegalArgumentException(
          "A session without a day of rest needs the trainer's reason; write it.");
    }
  }
}
