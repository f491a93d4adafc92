package org.fourcount.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/**
 * Brings the tables up to this program's version, and refuses those of a newer one. Where they are
 * up to date already Flyway is not even loaded: that is half of a start's time.
 */
final class Schema {
  /** Number of the newest migration. */
  static final int VERSION = 4;

  private static final String HISTORY = "flyway_schema_history";

  private final Database database;

  Schema(Database database) {
    this.database = database;
  }

  /**
   * Makes the tables, or migrates them after a backup.
   *
   * @throws StoreTrouble if a newer program made them, or they cannot be migrated
   */
  void bringUpToDate() {
    Integer made;
    try (Connection connection = database.writing()) {
      made = made(connection);
    } catch (SQLException e) {
      throw database.trouble(e);
    }
    refuseNewer(made);
    if (made == null || made < VERSION) {
      if (made != null) {
        database.keepBeforeMigration();
      }
      migrate();
    }
  }

  /**
   * Sees that the tables are this program's, and changes nothing.
   *
   * @throws StoreTrouble if there are none, or another program made them
   */
  void check(Connection connection) throws SQLException {
    Integer made = made(connection);
    refuseNewer(made);
    if (made == null) {
      throw new StoreTrouble(database.name() + ": no station has kept anything in this database.");
    }
    if (made < VERSION) {
      throw new StoreTrouble(
          database.name()
              + ": this database was made by an older FourCount (its version "
              + made
              + ", here "
              + VERSION
              + "): start a station of this version with it first.");
    }
  }

  private void refuseNewer(@Nullable Integer made) {
    if (made != null && made > VERSION) {
      throw new StoreTrouble(
          database.name()
              + ": this database was made by a newer FourCount (its version "
              + made
              + ", here "
              + VERSION
              + "); nothing was changed: install that one.");
    }
  }

  /** The version of the tables, null if there are none. */
  private static @Nullable Integer made(Connection connection) throws SQLException {
    try (ResultSet found =
        connection.getMetaData().getTables(null, connection.getSchema(), HISTORY, null)) {
      if (!found.next()) {
        return null;
      }
    }
    try (var statement = connection.createStatement();
        ResultSet newest =
            statement.executeQuery("SELECT max(CAST(version AS INTEGER)) FROM " + HISTORY)) {
      newest.next();
      int version = newest.getInt(1);
      return newest.wasNull() ? null : version;
    }
  }

  private void migrate() {
    try {
      flyway().migrate();
    } catch (FlywayException e) {
      throw database.trouble(e);
    }
  }

  Flyway flyway() {
    String folder = "classpath:org/fourcount/store/";
    return Flyway.configure()
        .dataSource(new WritingSource(database))
        .locations(folder + "common", folder + database.dialect())
        .table(HISTORY)
        .placeholders(database.words())
        .cleanDisabled(true)
        .load();
  }
}
