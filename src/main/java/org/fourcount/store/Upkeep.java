package org.fourcount.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.fourcount.programme.Retention;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a station does for its data once a day, when nobody trains: checks all of it, makes a
 * backup, and deletes what is too old.
 */
public final class Upkeep implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
  private static final String ACTOR = "station";

  /** Minutes after the start, and between two looks. */
  private static final int FIRST_MIN = 10;

  private static final int EVERY_MIN = 15;

  private final SqliteFile database;
  private final Path recordings;
  private final Retention periods;
  private final InstantSource clock;
  private final BooleanSupplier isBusy;
  private final Thread thread = new Thread(this::goOn, "upkeep");
  private volatile @Nullable String trouble;

  /**
   * Looks after this database.
   *
   * @param recordings folder of the raw recordings
   * @param isBusy whether somebody trains now
   */
  public Upkeep(
      SqliteFile database,
      Path recordings,
      Retention periods,
      InstantSource clock,
      BooleanSupplier isBusy) {
    this.database = database;
    this.recordings = recordings;
    this.periods = periods;
    this.clock = clock;
    this.isBusy = isBusy;
  }

  /** Looks from now on whether it is due. */
  public void start() {
    thread.setDaemon(true);
    thread.start();
  }

  private void goOn() {
    try {
      TimeUnit.MINUTES.sleep(FIRST_MIN);
      while (!Thread.currentThread().isInterrupted()) {
        lookWhetherDue();
        TimeUnit.MINUTES.sleep(EVERY_MIN);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Does it, unless that was done today or somebody trains. */
  void lookWhetherDue() {
    try {
      if (!isBusy.getAsBoolean() && isDue()) {
        run();
        trouble = null;
      }
    } catch (RuntimeException e) {
      trouble = "The daily backup was not made: " + e.getMessage();
      LOG.error(trouble, e);
    }
  }

  private LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), ZoneId.systemDefault());
  }

  private boolean isDue() {
    return new Backups(database)
        .times().stream().noneMatch(made -> made.toLocalDate().equals(now().toLocalDate()));
  }

  private void run() {
    try (Store store = Store.open(database, clock)) {
      database.checkAll();
      Path backup = new Backups(database).make(now());
      LOG.info("Backup made: {}.", backup);
      thinOut(store);
    }
  }

  /** What is not deleted is for the log: nobody at the screen can do anything about it. */
  private void thinOut(Store store) {
    try {
      ThinningOut.Done done = new ThinningOut(store, recordings).by(periods, ACTOR);
      LOG.info("Too old: {} recordings, {} sessions.", done.recordings(), done.sessions());
    } catch (StoreTrouble e) {
      LOG.warn("{}", e.getMessage(), e);
    }
  }

  /** What went wrong with it, as a sentence to show; null if nothing did. From any thread. */
  public @Nullable String trouble() {
    return trouble;
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
