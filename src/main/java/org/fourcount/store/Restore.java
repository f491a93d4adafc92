package org.fourcount.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** Puts a backup in the database's place; what was there is kept aside under another name. */
public final class Restore {
  private static final DateTimeFormatter ASIDE =
      DateTimeFormatter.ofPattern("'.replaced-'yyyyMMdd-HHmmss-SSS");

  private Restore() {}

  /**
   * Restores a backup, which is checked first.
   *
   * @param now the time at the station
   * @param actor who does it, for the audit log of what is restored
   * @return what the file that was there is called now; it need not have been there
   * @throws StoreTrouble if the backup is damaged or a kiosk is running; then nothing was changed
   */
  public static Path from(Path backup, SqliteFile database, LocalDateTime now, String actor) {
    Path file = database.file();
    Path unfinished = Unfinished.of(file);
    try (StationLock lock = new StationLock(database.folder())) {
      lock.take();
      if (!Files.isRegularFile(backup)) {
        throw new StoreTrouble(backup + ": there is no such file; name a backup.");
      }
      new SqliteFile(backup).check().copy();
      Unfinished.shredRestore(database); // an old log would change what is copied now
      try {
        OwnFolder.copy(backup, unfinished);
        Backups.force(unfinished);
        SqliteFile copy = new SqliteFile(unfinished);
        copy.check().copy();
        tell(copy, backup, actor);
        return exchange(database, unfinished, file.getFileName() + now.format(ASIDE));
      } finally {
        Unfinished.shredRestore(database);
      }
    } catch (IOException e) {
      throw new StoreTrouble(file + ": nothing was restored (" + e.getMessage() + ").", e);
    } catch (SQLException e) {
      throw new StoreTrouble(backup + ": this backup is damaged; name another.", e);
    }
  }

  private static Path exchange(SqliteFile database, Path unfinished, String aside)
      throws IOException {
    Path file = database.file();
    for (String end : new String[] {"", "-wal", "-shm", DamageMark.END}) {
      Path old = file.resolveSibling(file.getFileName() + end);
      if (Files.exists(old)) {
        Files.move(old, file.resolveSibling(aside + end), StandardCopyOption.ATOMIC_MOVE);
      }
    }
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    Backups.force(database.folder());
    return file.resolveSibling(aside);
  }

  /** Before it takes its place, so that no restored database is without it. */
  private static void tell(SqliteFile copy, Path backup, String actor) throws IOException {
    try (Connection connection = copy.writing();
        Handle handle = Jdbi.create(connection).open()) {
      String name = String.valueOf(backup.getFileName());
      handle.useTransaction(
          tx -> new Audit(tx, copy).add(Instant.now(), actor, "restored", name, ""));
    } catch (SQLException | JdbiException e) {
      throw copy.trouble(e);
    }
    Backups.force(copy.file());
  }

  /** The databases that were put aside for this one by restoring. */
  static List<Path> putAside(SqliteFile database) {
    String name = Pattern.quote(database.file().getFileName() + ".replaced-");
    String aside = name + "\\d{8}-\\d{6}-\\d{3}";
    try (Stream<Path> files = Files.list(database.folder())) {
      return files.filter(f -> f.getFileName().toString().matches(aside)).sorted().toList();
    } catch (IOException e) {
      throw new StoreTrouble(
          database.folder() + ": it cannot be read (" + e.getMessage() + ").", e);
    }
  }
}
