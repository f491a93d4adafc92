package org.fourcount.kiosk;

import java.util.ArrayList;
import java.util.List;
import org.fourcount.coaching.Agreement;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.FlagReview;
import org.fourcount.coaching.SetReview;
import org.jspecify.annotations.Nullable;

/** Keeps what trainers say until the program ends: enough for sets that are not kept either. */
public final class ReviewMemory implements ReviewSink {
  private final List<SetReview> sets = new ArrayList<>();

  @Override
  public void begin() {
    sets.add(new SetReview());
  }

  @Override
  public FlagReview keep(int rep, Flag flag, boolean stands) {
    FlagReview review = new FlagReview(rep, flag, stands, "trainer", System.currentTimeMillis());
    sets.get(sets.size() - 1).add(review);
    return review;
  }

  @Override
  public @Nullable String trouble() {
    return null;
  }

  @Override
  public void close() {
    // Nothing outlives the program.
  }

  @Override
  public Agreement agreement() {
    return sets.stream().map(SetReview::agreement).reduce(Agreement.NONE, Agreement::plus);
  }
}
