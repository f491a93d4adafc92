package org.fourcount.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import org.jdbi.v3.core.Handle;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.TransactionMode;

/**
 * A database in one file, read and written by this station alone.
 *
 * <p>Its settings trade speed for safety: with WAL and synchronous=FULL a commit is on the disk
 * when it returns (SQLite, "Write-Ahead Logging"); what is deleted is overwritten.
 */
public final class SqliteFile implements Database {
  /** SQLite up to 3.51.2 can corrupt a database in WAL mode. */
  private static final int[] OLDEST = {3, 51, 3};

  /** How long it waits for another program, milliseconds. */
  static final int BUSY_MS = 5000;

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private final Path file;
  private final SqliteCheck check;

  /** The database in this file, which need not exist yet. */
  public SqliteFile(Path file) {
    this.file = file.toAbsolutePath();
    check = new SqliteCheck(this.file);
  }

  /** The file. */
  public Path file() {
    return file;
  }

  /** The folder that it is in. */
  Path folder() {
    Path folder = file.getParent();
    if (folder == null) {
      throw new StoreTrouble(file + ": this is a folder; name a file.");
    }
    return folder;
  }

  @Override
  public String name() {
    return file.toString();
  }

  @Override
  public String dialect() {
    return "sqlite";
  }

  @Override
  public Map<String, String> words() {
    return Map.of(
        "key", "INTEGER PRIMARY KEY AUTOINCREMENT",
        "whole", "INTEGER",
        "real", "REAL",
        "strict", "STRICT",
        "clustered", "STRICT, WITHOUT ROWID");
  }

  @Override
  public Connection writing() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty(
        SQLiteConfig.Pragma.TRANSACTION_MODE.pragmaName, TransactionMode.IMMEDIATE.name());
    return connect(properties);
  }

  @Override
  public Connection reading() throws SQLException {
    Connection connection = connect(new Properties());
    try (var statement = connection.createStatement()) {
      statement.execute("PRAGMA query_only = ON");
    }
    return connection;
  }

  @Override
  public Connection looking() throws SQLException {
    checkBeforeWriting();
    if (!Files.exists(file)) {
      throw new StoreTrouble(file + ": there is no database; name the folder by --data.");
    }
    return check.readOnly();
  }

  /** Where there are backups something was here, and nobody is to find everybody gone. */
  private void refuseToBeginAnew() {
    if (!new Backups(this).all().isEmpty()) {
      throw new StoreTrouble(
          file
              + ": the database is gone, but there are backups of it: restore one (admin restore), or"
              + " move the folder backups away to begin anew.");
    }
  }

  private Connection connect(Properties properties) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file, properties);
    try (var statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = " + BUSY_MS);
      statement.execute("PRAGMA trusted_schema = OFF");
      statement.execute("PRAGMA cell_size_check = ON");
      statement.execute("PRAGMA foreign_keys = ON");
      statement.execute("PRAGMA secure_delete = ON");
      statement.execute("PRAGMA synchronous = FULL");
      try (var mode = statement.executeQuery("PRAGMA journal_mode = WAL")) {
        if (!mode.next() || !"wal".equals(mode.getString(1))) {
          throw new StoreTrouble(
              file + ": this file system cannot hold the database; use a folder on a local disk.");
        }
      }
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  @Override
  public void checkBeforeUse() {
    checkBeforeWriting();
    try {
      OwnFolder.make(folder());
      if (!Files.exists(file)) {
        refuseToBeginAnew();
        Files.createFile(file, OwnFolder.rightsOfFile(file)); // SQLite gives its logs the same
      }
      if (Files.size(file) == 0) {
        refuseToBeginAnew();
        return;
      }
      try (InputStream in = Files.newInputStream(file)) {
        if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
          throw SqliteTrouble.damaged(file, "it does not begin as a database does", null);
        }
      }
      try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
        checkLibrary(connection);
      }
    } catch (IOException e) {
      throw new StoreTrouble(
          file + ": the folder cannot be used (" + e.getMessage() + "); make it writable.", e);
    } catch (SQLException e) {
      throw trouble(e);
    }
  }

  @Override
  public void checkBeforeWriting() {
    check.refuseIfMarked();
  }

  /** Whether a program uses it, or the last one did not close it: then its WAL is still there. */
  boolean isUnclosed() {
    try {
      return Files.exists(wal()) && Files.size(wal()) > 0;
    } catch (IOException e) {
      throw new StoreTrouble(wal() + ": it cannot be read (" + e.getMessage() + ").", e);
    }
  }

  /**
   * Checks it if the last program did not close it and none uses it; that takes a while.
   *
   * @throws StoreTrouble if it is damaged
   */
  public void checkIfUnclosed() {
    if (Files.exists(file)) {
      checkBeforeUse();
      UncleanStop.checkNow(this);
    }
  }

  /** What checks it. */
  SqliteCheck check() {
    return check;
  }

  private Path wal() {
    return file.resolveSibling(file.getFileName() + "-wal");
  }

  private static void checkLibrary(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT sqlite_version()")) {
      rows.next();
      String version = rows.getString(1);
      int[] parts = Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
      if (Arrays.compare(parts, OLDEST) < 0) {
        throw new StoreTrouble(
            "SQLite "
                + version
                + " can damage databases: install FourCount's own, 3.51.3 or later.");
      }
    }
  }

  /**
   * Checks the whole file and every reference in it; that takes a while. What was found before
   * holds no more.
   *
   * @throws StoreTrouble if it is damaged
   */
  public void checkAll() {
    check.all();
  }

  @Override
  public void keepBeforeMigration() {
    new Backups(this).beforeMigration();
  }

  @Override
  public void scrub() {
    try (Connection connection = writing();
        var statement = connection.createStatement()) {
      statement.execute("VACUUM");
      try (var result = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
        if (!result.next() || result.getInt(1) != 0) {
          throw new StoreTrouble(
              file + ": another program is reading it; stop the kiosk and do this again.");
        }
      }
    } catch (SQLException e) {
      throw trouble(e);
    }
  }

  @Override
  public void lockAudit(Handle handle) {
    // a writing transaction has the whole file for itself
  }

  @Override
  public StoreTrouble trouble(Exception cause) {
    return SqliteTrouble.of(file, cause);
  }
}
