package org.fourcount.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks a database that was not closed, while it is used. SQLite itself brings back what was
 * committed before; the check is for what a disk may have done to the file, and takes the longer
 * the larger that is.
 *
 * <p>It reads the file as it was found, in one transaction that is begun before anything is
 * written. While that lasts SQLite moves nothing that was written since out of the WAL (SQLite,
 * "Write-Ahead Logging", 3.2), and after damage was found it lasts as long as the program does: a
 * damaged file stays as it was found.
 */
final class UncleanStop {
  private static final Logger LOG = LoggerFactory.getLogger(UncleanStop.class);

  private final SqliteFile file;
  private final Executor later;
  private boolean isBegun;
  private final List<Connection> heldOpen = new CopyOnWriteArrayList<>();

  /**
   * A check of this file.
   *
   * @param later where it is done
   */
  UncleanStop(SqliteFile file, Executor later) {
    this.file = file;
    this.later = later;
  }

  /**
   * Has the file checked if it was not closed; the first time only.
   *
   * @throws StoreTrouble if it cannot even be opened
   */
  synchronized void begin() {
    if (isBegun) {
      return;
    }
    if (file.isUnclosed()) {
      LOG.info("{} was not closed; it is being checked.", file.file());
      try {
        Connection asFound = file.check().asFound();
        later.execute(() -> check(asFound));
      } catch (SQLException e) {
        throw file.trouble(e);
      }
    }
    isBegun = true;
  }

  private void check(Connection asFound) {
    try {
      file.check().with(asFound, "quick_check");
      LOG.info("{} is sound.", file.file());
      asFound.close();
    } catch (StoreTrouble e) {
      heldOpen.add(asFound);
      LOG.error("{}", e.sentence(), e);
    } catch (SQLException e) {
      LOG.error("{} could not be checked; it will be next time.", file.file(), e);
    }
  }

  /**
   * Checks the file now if it was not closed and nobody uses it.
   *
   * @throws StoreTrouble if it is damaged
   */
  static void checkNow(SqliteFile file) {
    if (!file.isUnclosed() || StationLock.isTaken(file.folder())) {
      return; // who has it has had it checked
    }
    LOG.info("{} was not closed; it is being checked.", file.file());
    try (Connection asFound = file.check().asFound()) {
      file.check().with(asFound, "quick_check");
    } catch (SQLException e) {
      throw file.trouble(e);
    }
  }
}
