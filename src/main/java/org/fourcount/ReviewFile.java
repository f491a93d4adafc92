package org.fourcount;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.fourcount.coaching.Agreement;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.FlagReview;
import org.fourcount.kiosk.ReviewMemory;
import org.fourcount.kiosk.ReviewSink;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Appends what trainers say of flags to a file, a line of tab-separated fields each: the set, the
 * repetition, the flag as the station raised it, whether it stands, who says so, and when. The
 * newest line on a flag holds.
 */
final class ReviewFile implements ReviewSink {
  private static final Logger LOG = LoggerFactory.getLogger(ReviewFile.class);
  private static final String HEADER =
      "set\trep\tfault\tevidence\tfrom_s\tto_s\tmeasured\tlimit\tstands\tby\tat\n";

  /** Fields that say which flag is meant: set, repetition, fault, evidence and where it began. */
  private static final int NAMING = 5;

  private static final int FIELDS = 11;
  private static final int STANDS = 8;

  private final Path file;
  private final ReviewMemory memory = new ReviewMemory();
  private final Agreement before;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(task -> new Thread(task, "reviews"));
  private String set = "";
  private volatile @Nullable String trouble;

  /** Reads how far trainers agreed so far; the file is made with the first word. */
  ReviewFile(Path file) {
    this.file = file;
    before = read();
  }

  private Agreement read() {
    Map<String, Boolean> newest = new HashMap<>();
    try {
      List<String> lines = Files.readAllLines(file);
      for (int i = 1; i < lines.size(); i++) {
        String[] fields = lines.get(i).split("\t", -1);
        if (fields.length == FIELDS && fields[STANDS].matches("true|false")) {
          String flag = String.join("\t", List.of(fields).subList(0, NAMING));
          newest.put(flag, Boolean.valueOf(fields[STANDS]));
        } else {
          trouble(file + ":" + (i + 1) + ": this review cannot be read and is left out.", null);
        }
      }
    } catch (NoSuchFileException e) {
      LOG.debug("No trainer has said anything yet.", e);
    } catch (IOException e) {
      trouble(file + ": what trainers said of flags cannot be read (" + e.getMessage() + ").", e);
    }
    int stand = (int) newest.values().stream().filter(stands -> stands).count();
    return new Agreement(newest.size(), stand);
  }

  @Override
  public void begin() {
    set = Instant.now().toString();
    memory.begin();
  }

  @Override
  public FlagReview keep(int rep, Flag flag, boolean stands) {
    FlagReview review = memory.keep(rep, flag, stands);
    String line = line(set, review);
    writer.execute(() -> append(line));
    return review;
  }

  private static String line(String set, FlagReview review) {
    Flag flag = review.original();
    return String.format(
        Locale.ROOT,
        "%s\t%d\t%s\t%s\t%.3f\t%.3f\t%.2f\t%.2f\t%b\t%s\t%s%n",
        set,
        review.rep(),
        flag.fault().key(),
        flag.evidence(),
        flag.from(),
        flag.to(),
        flag.measured(),
        flag.limit(),
        review.stands(),
        review.by(),
        Instant.ofEpochMilli(review.atMillis()));
  }

  private void append(String line) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      String text = Files.exists(file) ? line : HEADER + line;
      Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      trouble(
          "What the trainer said is not kept: "
              + file
              + " cannot be written ("
              + e.getMessage()
              + ").",
          e);
    }
  }

  private void trouble(String sentence, @Nullable Throwable cause) {
    trouble = sentence;
    LOG.error("{}", sentence, cause);
  }

  @Override
  public Agreement agreement() {
    return before.plus(memory.agreement());
  }

  @Override
  public @Nullable String trouble() {
    return trouble;
  }

  @Override
  public void close() {
    writer.shutdown();
    try {
      if (!writer.awaitTermination(5, TimeUnit.SECONDS)) {
        LOG.error("{} was not written to the end: the disk is too slow.", file);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
