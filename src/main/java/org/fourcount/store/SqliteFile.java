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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.TransactionMode;

/**
 * A database in one file, read and written by this station alone.
 *
 * <p>Its settings trade speed for safety: with WAL and synchronous=FULL a commit is on the disk
 * when it returns (SQLite, "Write-Ahead Logging"); what is deleted is overwritten.
 */
public final class SqliteFile implements Database {
  private static final Logger LOG = LoggerFactory.getLogger(SqliteFile.class);

  /** SQLite up to 3.51.2 can corrupt a database in WAL mode. */
  private static final int[] OLDEST = {3, 51, 3};

  private static final int BUSY_MS = 5000;
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private final Path file;

  /** The database in this file, which need not exist yet. */
  public SqliteFile(Path file) {
    this.file = file.toAbsolutePath();
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
    try {
      OwnFolder.make(folder());
      if (!Files.exists(file) || Files.size(file) == 0) {
        refuseToBeginAnew();
        return;
      }
      try (InputStream in = Files.newInputStream(file)) {
        if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
          throw damaged("it does not begin as a database does", null);
        }
      }
      boolean unclean = Files.exists(wal()) && Files.size(wal()) > 0;
      try (Connection connection = writing()) {
        checkLibrary(connection);
        if (unclean) {
          LOG.info("{} was not closed; it is being checked.", file);
          check(connection, "quick_check");
        }
      }
    } catch (IOException e) {
      throw new StoreTrouble(
          file + ": the folder cannot be used (" + e.getMessage() + "); make it writable.", e);
    } catch (SQLException e) {
      throw trouble(e);
    }
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
   * Has SQLite check the file.
   *
   * @param how {@code quick_check}, or {@code integrity_check}, which takes longer and finds more
   * @throws StoreTrouble if it is damaged
   */
  void check(Connection connection, String how) throws SQLException {
    try (var statement = connection.createStatement()) {
      try (var rows = statement.executeQuery("PRAGMA " + how + "(1)")) {
        if (rows.next() && !"ok".equals(rows.getString(1))) {
          throw damaged(rows.getString(1), null);
        }
      }
      try (var rows = statement.executeQuery("PRAGMA foreign_key_check")) {
        if (rows.next()) {
          throw damaged("a row of " + rows.getString(1) + " refers to nothing", null);
        }
      }
    }
  }

  /**
   * Checks the whole file and every reference in it; that takes a while.
   *
   * @throws StoreTrouble if it is damaged
   */
  public void checkAll() {
    try (Connection connection = reading()) {
      check(connection, "integrity_check");
    } catch (SQLException e) {
      throw trouble(e);
    }
  }

  /** Whether a copy is whole; leaves nothing beside it. */
  void checkCopy() throws SQLException {
    String unchanged = "jdbc:sqlite:file:" + file.toUri().getRawPath() + "?mode=ro&immutable=1";
    try (Connection connection = DriverManager.getConnection(unchanged)) {
      check(connection, "integrity_check");
    }
  }

  private StoreTrouble damaged(String how, @Nullable Exception cause) {
    return new StoreTrouble(
        file
            + ": this database is damaged ("
            + how.lines().findFirst().orElse("")
            + "); nothing was changed: restore a backup with \"fourcount admin restore\", which keeps"
            + " this file.",
        cause);
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
    return SqliteTrouble.of(file, cause, this::damaged);
  }
}
