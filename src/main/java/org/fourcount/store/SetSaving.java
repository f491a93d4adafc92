package org.fourcount.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.programme.BaselineRecord;
import org.fourcount.programme.Correction;
import org.fourcount.programme.Session;
import org.fourcount.programme.SetEnd;
import org.fourcount.programme.SetRecord;
import org.jspecify.annotations.Nullable;

/**
 * One set on its way to the disk. Whoever judges it tells its repetitions again and again as they
 * now stand; each that is new or has changed becomes one transaction. Session and set are kept with
 * the first repetition: a set without one is not kept.
 */
public final class SetSaving {
  private final Keeper keeper;
  private final Session session;
  private final SetRecord set;
  private final @Nullable BaselineRecord baseline;
  private final List<JudgedRep> told = new ArrayList<>();
  private @Nullable SetEnd toldEnd;
  private final AtomicInteger unsafe = new AtomicInteger();
  private volatile int safe;

  SetSaving(Keeper keeper, Session session, SetRecord set, @Nullable BaselineRecord baseline) {
    this.keeper = keeper;
    this.session = session;
    this.set = set;
    this.baseline = baseline;
  }

  /** These are the repetitions now. Returns at once; on one thread. */
  public void follow(List<JudgedRep> reps) {
    for (int i = 0; i < reps.size(); i++) {
      JudgedRep rep = reps.get(i);
      if (i == told.size()) {
        told.add(rep);
        keep(i + 1, rep);
      } else if (!told.get(i).equals(rep)) {
        told.set(i, rep);
        keep(i + 1, rep);
      }
    }
  }

  /**
   * A trainer's word on a repetition of this set that was told. From any thread.
   *
   * @param rep number of the repetition, from 1 on
   */
  public void correct(int rep, Correction correction) {
    ask(
        0,
        tx -> {
          long seq = tx.sets().seq(set.id()).orElseThrow();
          tx.reps().correct(seq, rep, correction);
        });
  }

  /** How the set is over. On the same thread; after the first time without effect. */
  public void end(SetEnd how) {
    if (toldEnd == null && !told.isEmpty()) {
      toldEnd = how;
      ask(0, tx -> tx.sets().end(set.id(), how));
    }
  }

  private void keep(int number, JudgedRep rep) {
    ask(
        number,
        tx -> {
          tx.begin(session);
          if (baseline != null) {
            tx.baselines().add(baseline);
          }
          UUID judgedBy = baseline == null ? null : baseline.id();
          long seq = tx.sets().add(set, session.id(), judgedBy);
          tx.reps().put(seq, number, rep);
        });
  }

  private void ask(int number, Consumer<Transaction> work) {
    unsafe.incrementAndGet();
    keeper.ask(
        store -> {
          store.write(work);
          safe = Math.max(safe, number);
          unsafe.decrementAndGet();
        });
  }

  /** How many repetitions are safe on the disk. From any thread. */
  public int safe() {
    return safe;
  }

  /** Whether everything that was told is safe on the disk. From any thread. */
  public boolean allSafe() {
    return unsafe.get() == 0;
  }
}
