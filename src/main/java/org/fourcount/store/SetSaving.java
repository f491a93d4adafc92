package org.fourcount.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.programme.BaselineRecord;
import org.fourcount.programme.Session;
import org.fourcount.programme.SetEnd;
import org.fourcount.programme.SetRecord;
import org.jdbi.v3.core.Handle;
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

  /** How the set is over. On the same thread; after the first time without effect. */
  public void end(SetEnd how) {
    if (toldEnd == null && !told.isEmpty()) {
      toldEnd = how;
      ask(0, handle -> new Sets(handle).end(set.id(), how));
    }
  }

  private void keep(int number, JudgedRep rep) {
    ask(
        number,
        handle -> {
          new Sessions(handle).add(session);
          if (baseline != null) {
            new Baselines(handle).add(baseline);
          }
          UUID judgedBy = baseline == null ? null : baseline.id();
          long seq = new Sets(handle).add(set, session.id(), judgedBy);
          new Reps(handle).put(seq, number, rep);
        });
  }

  private void ask(int number, Consumer<Handle> transaction) {
    unsafe.incrementAndGet();
    keeper.ask(
        store -> {
          store.write(transaction);
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
