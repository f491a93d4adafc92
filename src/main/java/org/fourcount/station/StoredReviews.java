package org.fourcount.station;

import java.time.Instant;
import org.fourcount.coaching.Agreement;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.FlagReview;
import org.fourcount.kiosk.ReviewMemory;
import org.fourcount.kiosk.ReviewSink;
import org.fourcount.programme.Correction;
import org.jspecify.annotations.Nullable;

/** Keeps what trainers say of flags beside the repetitions in the store. */
final class StoredReviews implements ReviewSink {
  private final SetKeeping sets;
  private final ReviewMemory memory = new ReviewMemory();

  /** Words are about the newest of these sets. */
  StoredReviews(SetKeeping sets) {
    this.sets = sets;
  }

  @Override
  public void begin() {
    memory.begin();
  }

  @Override
  public FlagReview keep(int rep, Flag flag, boolean stands) {
    FlagReview review = memory.keep(rep, flag, stands);
    sets.correct(rep, Correction.of(flag, stands, Instant.ofEpochMilli(review.atMillis())));
    return review;
  }

  @Override
  public Agreement agreement() {
    return sets.agreementBefore().plus(memory.agreement());
  }

  @Override
  public @Nullable String trouble() {
    return sets.trouble();
  }

  @Override
  public void close() {
    // The sets' keeper writes what is left.
  }
}
