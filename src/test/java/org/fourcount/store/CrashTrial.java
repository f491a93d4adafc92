package org.fourcount.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.fourcount.programme.RepRecord;
import org.fourcount.programme.SetEnd;

/**
 * Kills a program in the middle of its sets, again and again, with the signal that nobody can
 * catch, and looks each time whether the next start finds what that program had been told was
 * saved. The kernel lives on, so what it still held in memory is not lost as in a power cut; that
 * it is forced to the disk before it is called saved is for the settings to see to.
 *
 * <p>Run it with the number of kills: {@code CrashTrial 1000}.
 */
public final class CrashTrial {
  /** A kill comes at the latest so long after the program has opened the store, milliseconds. */
  private static final int LONGEST_MS = 1000;

  /** One kill in so many comes at any time after the start, the opening and migration included. */
  private static final int EARLY = 5;

  private static final int STARTING_MS = 1500;

  private final Path file;
  private final Random random;
  private int kills;
  private int sets;
  private int saved;
  private int kept;
  private int early;
  private Duration slowest = Duration.ZERO;

  CrashTrial(Path folder, long seed) {
    file = folder.resolve("fourcount.db");
    random = new Random(seed);
  }

  /** Runs so many kills and prints what came of them. */
  public static void main(String[] args) throws Exception {
    int times = args.length == 0 ? 20 : Integer.parseInt(args[0]);
    long seed = args.length < 2 ? System.nanoTime() : Long.parseLong(args[1]);
    System.out.println("seed " + seed);
    CrashTrial trial = new CrashTrial(Files.createTempDirectory("crash-trial"), seed);
    for (int i = 1; i <= times; i++) {
      trial.kill();
      if (i % 50 == 0 || i == times) {
        System.out.println(trial.result());
      }
    }
  }

  String result() {
    return String.format(
        "%d kills (%d while it opened): %d repetitions of %d sets were said to be saved and all are there,"
            + " none twice; %d more were on their way and are there too. Slowest start, from exec"
            + " to open store: %d ms.",
        kills, early, saved, sets, kept - saved, slowest.toMillis());
  }

  /** Starts the program, kills it, and looks. */
  void kill() throws IOException, InterruptedException {
    long started = System.nanoTime();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-Dfourcount.log=WARN",
                "-cp",
                System.getProperty("java.class.path"),
                SavingLifter.class.getName(),
                file.toString(),
                Long.toString(random.nextLong()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> said = new ArrayList<>();
    boolean isEarly = random.nextInt(EARLY) == 0;
    Thread executioner = new Thread(() -> killLater(process, random.nextInt(STARTING_MS)));
    if (isEarly) {
      executioner.start();
    }
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        said.add(line);
        if (line.equals("open")) {
          Duration took = Duration.ofNanos(System.nanoTime() - started);
          slowest = took.compareTo(slowest) > 0 ? took : slowest;
          if (!isEarly) {
            executioner = new Thread(() -> killLater(process, random.nextInt(LONGEST_MS)));
            executioner.start();
          }
        }
      }
    }
    process.waitFor();
    executioner.join();
    kills++;
    early += said.contains("open") ? 0 : 1;
    look(said);
  }

  private static void killLater(Process process, int ms) {
    try {
      process.waitFor(ms, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.toHandle().destroyForcibly(); // the process itself would close what it has said
  }

  private void look(List<String> said) {
    try (Store store = Store.open(new SqliteFile(file), InstantSource.system())) {
      ((SqliteFile) store.database()).checkAll();
      for (int i = 0; i < said.size(); i++) {
        if (said.get(i).startsWith("set ")) {
          sets++;
          int until = i + 1;
          while (until < said.size() && said.get(until).startsWith("saved ")) {
            until++;
          }
          look(store, said.get(i).split(" "), until - i - 1, until < said.size());
        }
      }
    }
  }

  /** Looks at one set, of which so many repetitions were said to be saved. */
  private void look(Store store, String[] ids, int saidSaved, boolean anotherFollows) {
    List<Sets.Kept> found = store.read(tx -> tx.sets().of(UUID.fromString(ids[1])));
    if (found.isEmpty() && saidSaved == 0) {
      return;
    }
    check(found.size() == 1, "the set is there once", ids);
    Sets.Kept set = found.get(0);
    check(set.set().id().equals(UUID.fromString(ids[2])), "it is that set", ids);
    List<RepRecord> reps = store.read(tx -> tx.reps().of(set.seq()));
    check(reps.size() >= saidSaved && reps.size() <= SavingLifter.REPS, "all are there", ids);
    check(
        reps.equals(
            IntStream.rangeClosed(1, reps.size())
                .mapToObj(n -> new RepRecord(n, Made.rep(n), List.of()))
                .toList()),
        "each once, as it was",
        ids);
    check(
        anotherFollows || reps.size() == SavingLifter.REPS || set.ended() == SetEnd.UNFINISHED,
        "unfinished",
        ids);
    saved += saidSaved;
    kept += reps.size();
  }

  private void check(boolean holds, String what, String[] ids) {
    if (!holds) {
      throw new IllegalStateException(
          "After kill "
              + kills
              + " it does not hold that "
              + what
              + ": "
              + String.join(" ", ids)
              + " in "
              + file);
    }
  }

  Duration slowest() {
    return slowest;
  }

  int saved() {
    return saved;
  }
}
