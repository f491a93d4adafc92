package org.fourcount.coaching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a trainer says of the flags of one set. */
public final class SetReview {
  private record Key(int rep, Flag flag) {}

  private final Map<Key, FlagReview> newest = new HashMap<>();

  /** Takes a trainer's word. */
  public void add(FlagReview review) {
    newest.put(new Key(review.rep(), review.original()), review);
  }

  /**
   * Whether a trainer has said anything of a flag.
   *
   * @param rep number of the repetition, from 1 on
   */
  public boolean isSaid(int rep, Flag flag) {
    return newest.containsKey(new Key(rep, flag));
  }

  /**
   * Whether a flag stands, as it does until a trainer says otherwise.
   *
   * @param rep number of the repetition, from 1 on
   */
  public boolean stands(int rep, Flag flag) {
    FlagReview review = newest.get(new Key(rep, flag));
    return review == null || review.stands();
  }

  /** The repetitions with those flags that stand. */
  public List<JudgedRep> applied(List<JudgedRep> reps) {
    List<JudgedRep> all = new ArrayList<>();
    for (JudgedRep rep : reps) {
      int number = all.size() + 1;
      List<Flag> left = rep.flags().stream().filter(flag -> stands(number, flag)).toList();
      all.add(rep.flagged(left));
    }
    return all;
  }

  /** How far the trainer agrees. */
  public Agreement agreement() {
    int stand = (int) newest.values().stream().filter(FlagReview::stands).count();
    return new Agreement(newest.size(), stand);
  }
}
