package org.fourcount.store;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.fourcount.programme.ExerciseDay;
import org.fourcount.programme.Person;
import org.fourcount.programme.Role;
import org.fourcount.programme.Session;
import org.fourcount.programme.SetEnd;
import org.fourcount.programme.SetRecord;

/**
 * Measures the store: one person's five years, three sessions a week of ten exercises with about
 * nineteen repetitions each, kept repetition by repetition; how long a commit takes, how long their
 * history takes to open, and how large the file is. Then that person becomes many who train for ten
 * years at one station, whose program is stopped in the middle: how long its next start takes. The
 * arguments are the folder to do it in and the number of people.
 */
public final class StoreReport {
  private static final int YEARS = 5;
  private static final int SESSIONS = 156 * YEARS;
  private static final int EXERCISES = 10;
  private static final int REPS = 150_000;

  /** Commits that are measured one by one; the rest is kept session by session, to save time. */
  private static final int COMMITS = 5000;

  private StoreReport() {}

  public static void main(String[] args) throws Exception {
    Path folder = args.length > 0 ? Path.of(args[0]) : Files.createTempDirectory("store-report");
    Path file = folder.resolve("fourcount.db");
    Person person = Made.person(7, Role.CLIENT);
    int reps = fill(file, person);
    System.out.printf(
        Locale.ROOT,
        "%d sessions, %d repetitions: %.1f MB, that is %.2f MB a year of one person.%n",
        SESSIONS,
        reps,
        Files.size(file) / 1e6,
        Files.size(file) / 1e6 / YEARS);
    commits(file);
    for (int i = 0; i < 5; i++) {
      open(file, person);
    }
    ManyPeople.at(file, args.length > 1 ? Integer.parseInt(args[1]) : 20, 2);
  }

  private static int fill(Path file, Person person) {
    int all = 0;
    try (Store store = Store.open(new SqliteFile(file), InstantSource.system())) {
      store.write(tx -> tx.people().add(person));
      for (int s = 0; s < SESSIONS; s++) {
        Instant start = Made.NOON.plus(Duration.ofHours(56L * s));
        int target = (int) ((long) REPS * (s + 1) / SESSIONS);
        int before = all;
        store.write(
            tx -> {
              Session session = Made.session(person.id(), start);
              tx.sessions().add(session);
              for (int e = 0; e < EXERCISES; e++) {
                int from = before + (target - before) * e / EXERCISES;
                int to = before + (target - before) * (e + 1) / EXERCISES;
                SetRecord set = Made.set("exercise-" + e, to - from, start);
                long seq = tx.sets().add(set, session.id(), null);
                for (int n = 1; n <= to - from; n++) {
                  tx.reps().put(seq, n, Made.rep(n));
                }
                tx.sets().end(set.id(), SetEnd.DONE);
              }
            });
        all = target;
      }
    }
    return all;
  }

  private static void commits(Path file) {
    long[] nanos = new long[COMMITS];
    try (Store store = Store.open(new SqliteFile(file), InstantSource.system())) {
      Session session = Made.session(Person.GUEST.id(), Made.NOON);
      store.write(tx -> tx.sessions().add(session));
      for (int i = 0; i < COMMITS; i++) {
        SetRecord set = Made.set("row", 1, Made.NOON);
        long before = System.nanoTime();
        store.write(tx -> tx.reps().put(tx.sets().add(set, session.id(), null), 1, Made.rep(1)));
        nanos[i] = System.nanoTime() - before;
      }
    }
    Arrays.sort(nanos);
    System.out.printf(
        Locale.ROOT,
        "A repetition is safe on the disk after %.2f ms (median), %.2f ms (p99), %.2f ms (slowest of %d).%n",
        nanos[COMMITS / 2] / 1e6,
        nanos[COMMITS * 99 / 100] / 1e6,
        nanos[COMMITS - 1] / 1e6,
        COMMITS);
  }

  private static void open(Path file, Person person) {
    long before = System.nanoTime();
    try (Store store = Store.open(new SqliteFile(file), InstantSource.system())) {
      long opened = System.nanoTime();
      long busyBefore = busy();
      List<ExerciseDay> days = store.read(tx -> tx.history().of(person.id()));
      long read = System.nanoTime();
      System.out.printf(
          Locale.ROOT,
          "The store is open after %.0f ms, the history of %d lines after %.0f ms more (%.0f ms of"
              + " them computing; the rest is other programs' time).%n",
          (opened - before) / 1e6,
          days.size(),
          (read - opened) / 1e6,
          (busy() - busyBefore) / 1e6);
    }
  }

  /** What this thread has computed so far, nanoseconds. */
  private static long busy() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
