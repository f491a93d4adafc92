package org.fourcount.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.fourcount.config.UnusableFile;

/** Judges many recordings at once, one a core; what comes out does not depend on how many. */
public final class Judges {
  private final RecordingJudge judge;

  /** Judges recordings in this way, on several threads at once. */
  public Judges(RecordingJudge judge) {
    this.judge = judge;
  }

  /**
   * Judges these recordings.
   *
   * @param done told of each file when its turn in the order is done
   * @return what was said, in the order of the files
   */
  public Evaluation judge(List<Path> files, Consumer<Path> done) {
    AtomicInteger number = new AtomicInteger();
    ExecutorService threads =
        Executors.newFixedThreadPool(
            Math.max(1, Math.min(files.size(), Runtime.getRuntime().availableProcessors())),
            task -> {
              Thread thread = new Thread(task, "judge-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    try {
      List<Future<RecordingResult>> asked =
          files.stream().map(f -> threads.submit(() -> judge.judge(f))).toList();
      List<RecordingResult> results = new ArrayList<>();
      List<String> unusable = new ArrayList<>();
      for (int i = 0; i < asked.size(); i++) {
        collect(asked.get(i), results, unusable);
        done.accept(files.get(i));
      }
      return new Evaluation(results, unusable);
    } finally {
      threads.shutdownNow();
    }
  }

  private static void collect(
      Future<RecordingResult> asked, List<RecordingResult> results, List<String> unusable) {
    try {
      results.add(asked.get());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnusableFile broken) {
        unusable.add(String.valueOf(broken.getMessage()));
      } else {
        throw new IllegalStateException("A recording could not be judged.", e.getCause());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      unusable.add("Stopped before every recording was judged.");
    }
  }
}
