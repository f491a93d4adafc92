package org.fourcount.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Looks whether a database's file is sound, and remembers beside it if it is not. */
final class SqliteCheck {
  private final Path file;
  private final DamageMark mark;

  SqliteCheck(Path file) {
    this.file = file;
    mark = new DamageMark(file);
  }

  /**
   * Refuses a file that was found damaged.
   *
   * @throws StoreTrouble if it was
   */
  void refuseIfMarked() {
    String found = mark.found();
    if (found != null) {
      throw SqliteTrouble.damaged(file, found, null);
    }
  }

  /** The database as it is at this moment, for as long as the connection lasts; it never writes. */
  Connection asFound() throws SQLException {
    Connection connection = readOnly();
    try (var statement = connection.createStatement()) {
      statement.execute("BEGIN");
      statement.execute("SELECT count(*) FROM sqlite_master");
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /** A connection that never writes, and that moves nothing out of the WAL when it is closed. */
  Connection readOnly() throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    Connection connection = config.createConnection("jdbc:sqlite:" + file);
    try (var statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = " + SqliteFile.BUSY_MS);
      statement.execute("PRAGMA trusted_schema = OFF");
      statement.execute("PRAGMA cell_size_check = ON");
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /**
   * Has SQLite check the file, and marks it if it is damaged.
   *
   * @param how {@code quick_check}, or {@code integrity_check}, which takes longer and finds more
   * @throws StoreTrouble if it is damaged
   */
  void with(Connection connection, String how) throws SQLException {
    String found = found(connection, how);
    if (found != null) {
      mark.set(found);
      throw SqliteTrouble.damaged(file, found, null);
    }
  }

  /** What is wrong, null if nothing is. */
  private static @Nullable String found(Connection connection, String how) throws SQLException {
    try (var statement = connection.createStatement()) {
      try (var rows = statement.executeQuery("PRAGMA " + how + "(1)")) {
        if (rows.next() && !"ok".equals(rows.getString(1))) {
          return rows.getString(1);
        }
      }
      try (var rows = statement.executeQuery("PRAGMA foreign_key_check")) {
        return rows.next() ? "a row of " + rows.getString(1) + " refers to nothing" : null;
      }
    } catch (SQLException e) {
      if (!SqliteTrouble.isDamage(e)) {
        throw e;
      }
      return String.valueOf(e.getMessage());
    }
  }

  /**
   * Checks the whole file and every reference in it; that takes a while. What was found before
   * holds no more.
   *
   * @throws StoreTrouble if it is damaged
   */
  void all() {
    try (Connection connection = asFound()) {
      with(connection, "integrity_check");
      mark.remove();
    } catch (IOException e) {
      throw new StoreTrouble(
          file + ": it is sound, but its mark cannot be taken away (" + e.getMessage() + ").", e);
    } catch (SQLException e) {
      throw SqliteTrouble.of(file, e);
    }
  }

  /** Whether a copy is whole; leaves nothing beside it. */
  void copy() throws SQLException {
    String unchanged = "jdbc:sqlite:file:" + file.toUri().getRawPath() + "?mode=ro&immutable=1";
    try (Connection connection = DriverManager.getConnection(unchanged)) {
      String found = found(connection, "integrity_check");
      if (found != null) {
        SQLException damage = new SQLiteException(found, SQLiteErrorCode.SQLITE_CORRUPT);
        throw SqliteTrouble.damaged(file, found, damage);
      }
    }
  }
}
