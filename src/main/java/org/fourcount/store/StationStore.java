package org.fourcount.store;

import java.time.InstantSource;
import java.util.concurrent.Executor;

/**
 * The store of a running kiosk. No second kiosk opens it; after an unclean stop it is checked while
 * it is used already, so that a start takes no longer for a file of many years.
 */
public final class StationStore {
  private final SqliteFile file;
  private final InstantSource clock;
  private final StationLock lock;
  private final UncleanStop uncleanStop;

  /** The store in this file. */
  public StationStore(SqliteFile file, InstantSource clock) {
    this(file, clock, StationStore::onItsOwnThread);
  }

  StationStore(SqliteFile file, InstantSource clock, Executor later) {
    this.file = file;
    this.clock = clock;
    lock = new StationLock(file.folder());
    uncleanStop = new UncleanStop(file, later);
  }

  private static void onItsOwnThread(Runnable check) {
    Thread thread = new Thread(check, "store-check");
    thread.setDaemon(true);
    thread.start();
  }

  /** The file. */
  public SqliteFile file() {
    return file;
  }

  /**
   * Opens it, as often as it is asked for.
   *
   * @throws StoreTrouble if it cannot be used, or another kiosk uses it
   */
  public synchronized Store open() {
    lock.take();
    file.checkBeforeUse();
    uncleanStop.begin();
    return Store.open(file, clock);
  }
}
