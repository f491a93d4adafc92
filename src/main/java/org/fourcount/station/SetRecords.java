package org.fourcount.station;

import java.util.Objects;
import java.util.stream.Stream;
import org.fourcount.coaching.Coach;
import org.fourcount.kiosk.ReviewMemory;
import org.fourcount.kiosk.ReviewSink;
import org.fourcount.kiosk.Saved;
import org.fourcount.sensor.link.Link;
import org.fourcount.store.Upkeep;
import org.jspecify.annotations.Nullable;

/** What is kept of a session's sets: raw bytes, repetitions, and what trainers say of flags. */
final class SetRecords implements AutoCloseable {
  private final @Nullable SetRecordings recordings;
  private final @Nullable SetKeeping keeping;
  private final ReviewSink reviews;
  private final @Nullable Upkeep upkeep;

  /** Keeps both; what trainers say goes beside the repetitions. */
  SetRecords(@Nullable SetRecordings recordings, @Nullable SetKeeping keeping) {
    this(recordings, keeping, null);
  }

  /** Keeps both, and looks after what is kept from now on. */
  SetRecords(
      @Nullable SetRecordings recordings, @Nullable SetKeeping keeping, @Nullable Upkeep upkeep) {
    this.upkeep = upkeep;
    this.recordings = recordings;
    this.keeping = keeping;
    reviews = keeping == null ? new ReviewMemory() : new StoredReviews(keeping);
  }

  /** Keeps nothing. */
  static SetRecords none() {
    return new SetRecords(null, null);
  }

  /** Keeps what is new since the last time; on the thread that judges. */
  void follow(Coach coach, Link link) {
    if (recordings != null) {
      recordings.follow(coach.state().stage(), link);
    }
    if (keeping != null) {
      keeping.follow(coach, recordings == null ? null : recordings.file());
    }
  }

  ReviewSink reviews() {
    return reviews;
  }

  /** Whether the newest set is safe. From any thread. */
  Saved saved() {
    return keeping == null ? Saved.NOTHING : keeping.saved();
  }

  /** What keeps sets from being kept, as a sentence to show; null if nothing does. */
  @Nullable String trouble() {
    return Stream.of(
            keeping == null ? null : keeping.trouble(),
            recordings == null ? null : recordings.trouble(),
            upkeep == null ? null : upkeep.trouble())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Writes what is left; after the link has ended. */
  @Override
  public void close() {
    if (recordings != null) {
      recordings.close();
    }
    reviews.close();
    if (upkeep != null) {
      upkeep.close();
    }
    if (keeping != null) {
      keeping.close();
    }
  }
}
