package org.fourcount.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.programme.Person;
import org.fourcount.programme.RepRecord;
import org.fourcount.programme.Session;
import org.fourcount.programme.SetEnd;

/**
 * Saves a short set again and again, while of everything that this asks of the disk one call fails:
 * the first, the second, and so on to the last; each time with a full disk, an I/O error and a
 * read-only disk; once for one call, and once until the disk is mended. What was called saved has
 * to be in the files at that moment, and what could not be saved has to be said.
 *
 * <p>To be started on a {@link FailingDisk}. Arguments: the folder, and of how many calls one is
 * tried (1 for all).
 */
final class FailingDiskTrial {
  private static final Map<String, Integer> ERRORS =
      new TreeMap<>(Map.of("disk full", 28, "I/O error", 5, "read-only", 30));

  private static final int REPS = 3;
  private static final int TOLD_EVERY = 50;
  private static final long AGAIN_MS = 5;
  private static final long PATIENCE_NS = 20_000_000_000L;

  private final FailingDisk disk = new FailingDisk();
  private final AtomicReference<Throwable> crash = new AtomicReference<>();
  private final Path folder;
  private int trials;
  private int alarms;

  private FailingDiskTrial(Path folder) throws IOException {
    this.folder = folder;
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, e) -> {
          crash.set(e);
          e.printStackTrace();
        });
  }

  public static void main(String[] args) throws Exception {
    FailingDiskTrial trial = new FailingDiskTrial(Path.of(args[0]));
    int oneOf = Integer.parseInt(args[1]);
    int calls = trial.lift("none", 0, 0, false);
    for (var error : ERRORS.entrySet()) {
      for (boolean untilMended : new boolean[] {false, true}) {
        for (int n = 1 + trial.trials % oneOf; n <= calls; n += oneOf) {
          trial.lift(error.getKey(), n, error.getValue(), untilMended);
          if (trial.trials % TOLD_EVERY == 0) {
            trial.tell(error.getKey(), untilMended, n, calls);
          }
        }
        trial.tell(error.getKey(), untilMended, calls, calls);
      }
    }
    System.out.printf(
        "%d calls, %d trials: nothing falsely called saved, nothing lost, no crash; %d raised the alarm.%n",
        calls, trial.trials, trial.alarms);
  }

  private void tell(String error, boolean untilMended, int n, int calls) {
    System.out.printf(
        "%s, %s: up to call %d of %d; %d trials so far, %d with an alarm%n",
        error, untilMended ? "until mended" : "once", n, calls, trials, alarms);
  }

  /** One set with a failure at the nth call; returns how many calls it took. */
  private int lift(String error, int n, int errno, boolean untilMended) throws IOException {
    trials++;
    Path file = folder.resolve(trials + "/fourcount.db");
    if (n > 0) {
      Files.createDirectories(file.getParent());
      Files.copy(folder.resolve("1/fourcount.db"), file);
    } else {
      Store.open(new SqliteFile(file), InstantSource.system()).close();
    }
    Session session = Made.session(Person.GUEST.id(), Made.NOON);
    int before = disk.calls();
    disk.failAt(n, errno, untilMended);
    Keeper keeper =
        new Keeper(() -> Store.open(new SqliteFile(file), InstantSource.system()), AGAIN_MS);
    SetSaving saving = keeper.begin(session, Made.set("row", REPS, Made.NOON), null);
    List<JudgedRep> reps = new ArrayList<>();
    boolean alarm = false;
    for (int rep = 1; rep <= REPS; rep++) {
      reps.add(Made.rep(rep));
      saving.follow(reps);
      alarm |= await(keeper, saving, rep, untilMended, error + " at call " + n);
      check(inCopy(file, session).size() >= rep, "what is called saved is in the files", error, n);
    }
    saving.end(SetEnd.DONE);
    alarm |= await(keeper, saving, 0, untilMended, error + " at call " + n);
    alarms += alarm ? 1 : 0;
    keeper.close();
    int calls = disk.calls() - before;
    disk.mend();
    check(inFiles(file, session).size() == REPS, "all is there in the end", error, n);
    check(crash.get() == null, "no thread died of " + crash.get(), error, n);
    delete(file.getParent(), n > 0);
    return calls;
  }

  /** Waits until this repetition is said to be saved, or all; whether an alarm was raised. */
  private boolean await(
      Keeper keeper, SetSaving saving, int rep, boolean untilMended, String what) {
    long until = System.nanoTime() + PATIENCE_NS;
    boolean alarm = false;
    int failures = 0;
    while (rep > 0 ? saving.safe() < rep : !saving.allSafe()) {
      alarm |= keeper.trouble() != null;
      if (alarm && untilMended && ++failures > 20) {
        disk.mend();
      }
      if (System.nanoTime() > until) {
        throw new IllegalStateException(
            "Nothing is saved, and the alarm says: " + keeper.trouble() + "; " + what);
      }
      LockSupport.parkNanos(1_000_000);
    }
    return alarm;
  }

  /** What would be found now, had the power failed; copied by a program on a sound disk. */
  private List<RepRecord> inCopy(Path file, Session session) throws IOException {
    Path copy = folder.resolveSibling("copy");
    ProcessBuilder cp =
        new ProcessBuilder("cp", "-r", file.getParent().toString(), copy.toString()).inheritIO();
    cp.environment().remove("LD_PRELOAD");
    try {
      check(cp.start().waitFor() == 0, "files can be copied", "copy", trials);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    List<RepRecord> found = inFiles(copy.resolve(file.getFileName()), session);
    delete(copy, true);
    return found;
  }

  /** What another program finds in the files. */
  private static List<RepRecord> inFiles(Path file, Session session) {
    try (Store store = Store.open(new SqliteFile(file), InstantSource.system())) {
      ((SqliteFile) store.database()).checkAll();
      return store.read(tx -> tx.reps().of(tx.sets().of(session.id()).get(0).seq()));
    }
  }

  private static void check(boolean holds, String what, String error, int n) {
    if (!holds) {
      throw new IllegalStateException(error + " at call " + n + ": it does not hold that " + what);
    }
  }

  private static void delete(Path folder, boolean really) throws IOException {
    if (really) {
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }
}
