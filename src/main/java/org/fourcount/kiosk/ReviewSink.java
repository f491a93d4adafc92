package org.fourcount.kiosk;

import org.fourcount.coaching.Agreement;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.FlagReview;
import org.jspecify.annotations.Nullable;

/** Keeps what trainers say of flags. On the event thread; every method returns at once. */
public interface ReviewSink extends AutoCloseable {
  /** What is said from now on is about another set. */
  void begin();

  /**
   * Keeps a trainer's word on a flag of this set; the newest holds.
   *
   * @param rep number of the repetition, from 1 on
   * @param stands whether the trainer agrees with the flag
   * @return what is kept: who said it, and when
   */
  FlagReview keep(int rep, Flag flag, boolean stands);

  /** What keeps words from being kept, as a sentence to show; null if nothing does. */
  @Nullable String trouble();

  /** How far trainers agreed in all sets that are kept here. */
  Agreement agreement();

  /** Keeps what is left; returns when it is safe. */
  @Override
  void close();
}
