package org.fourcount.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One visit to a station.
 *
 * @param id its own
 * @param person whose
 * @param station name of the station
 * @param start when it began, by the station's clock
 * @param zone the station's time zone
 * @param readiness what was answered before, null if it was not asked
 * @param override why it may be without a day of rest before it, null if it need not be
 * @param feeling what was said after it, null before it was
 */
public record Session(
    UUID id,
    UUID person,
    String station,
    Instant start,
    ZoneId zone,
    @Nullable Readiness readiness,
    @Nullable RestOverride override,
    @Nullable Feeling feeling) {
  /** The day at the station. */
  public LocalDate day() {
    return dayIn(zone);
  }

  /** The day somewhere else at that moment. */
  LocalDate dayIn(ZoneId where) {
    return LocalDate.ofInstant(start, where);
  }
}
