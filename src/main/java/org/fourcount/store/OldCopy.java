package org.fourcount.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A backup, or what a restore has put aside, as an erasure meets it. It stays of the program that
 * wrote it: its tables are not brought up to date.
 */
final class OldCopy {
  private static final String[] LOGS = {"-journal", "-wal", "-shm"};

  private final SqliteFile file;

  OldCopy(Path file) {
    this.file = new SqliteFile(file);
  }

  /** Names of the raw recordings of everybody; none if it is damaged. */
  Set<String> recordings() {
    return names("SELECT recording FROM lifting_set WHERE recording IS NOT NULL", null);
  }

  /** Names of a person's raw recordings; none if it is damaged. */
  Set<String> recordings(UUID person) {
    return names(
        "SELECT recording FROM lifting_set s JOIN session ON session.seq = s.session"
            + " WHERE recording IS NOT NULL AND session.person = ?",
        person);
  }

  private Set<String> names(String sql, @Nullable UUID person) {
    Set<String> names = new HashSet<>();
    try (Connection connection = file.writing()) { // its log may have to be read first
      if (isBegun(connection)) {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
          if (person != null) {
            query.setString(1, person.toString());
          }
          try (var rows = query.executeQuery()) {
            while (rows.next()) {
              names.add(rows.getString(1));
            }
          }
        }
      }
    } catch (SQLException e) {
      if (!SqliteTrouble.isDamage(e)) {
        throw file.trouble(e);
      }
    }
    return names;
  }

  /**
   * Takes a person out. One that is damaged, so that nobody can be taken out for certain, is
   * deleted with all that it holds.
   *
   * @return whether it is still there
   */
  boolean erase(UUID person) {
    boolean isThere = true;
    try {
      try (Connection connection = file.writing()) {
        if (isBegun(connection)) {
          delete(connection, person);
        }
      }
      file.scrub(); // what lay in its log is in the file now
      file.check().copy();
    } catch (SQLException | StoreTrouble e) {
      if (!SqliteTrouble.isDamage(e)) {
        throw file.trouble(e);
      }
      Shredder.delete(file.file());
      Shredder.delete(beside(DamageMark.END));
      isThere = false;
    }
    for (String log : LOGS) {
      Shredder.delete(beside(log)); // nobody has it open
    }
    return isThere;
  }

  private static void delete(Connection connection, UUID person) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM person WHERE id = ?")) {
      delete.setString(1, person.toString());
      delete.executeUpdate();
    }
  }

  /** Whether it ever had tables. */
  private static boolean isBegun(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery("SELECT 1 FROM sqlite_master WHERE name = 'lifting_set'")) {
      return rows.next();
    }
  }

  private Path beside(String end) {
    return file.file().resolveSibling(file.file().getFileName() + end);
  }
}
