package org.fourcount.store;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** Brings the tables up to this program's version, and refuses those of a newer one. */
final class Schema {
  private static final String HISTORY = "flyway_schema_history";

  private final Database database;
  private final Flyway flyway;

  Schema(Database database) {
    this.database = database;
    String folder = "classpath:org/fourcount/store/";
    flyway =
        Flyway.configure()
            .dataSource(new WritingSource(database))
            .locations(folder + "common", folder + database.dialect())
            .table(HISTORY)
            .placeholders(database.words())
            .cleanDisabled(true)
            .load();
  }

  /**
   * Makes the tables, or migrates them after a backup.
   *
   * @throws StoreTrouble if a newer program made them, or they cannot be migrated
   */
  void bringUpToDate() {
    try {
      MigrationInfo current = flyway.info().current();
      MigrationVersion newest = newest();
      if (current != null && newest.compareTo(current.getVersion()) < 0) {
        throw new StoreTrouble(
            database.name()
                + ": this database was made by a newer FourCount (its version "
                + current.getVersion()
                + ", here "
                + newest
                + "); nothing was changed: install that one.");
      }
      if (flyway.info().pending().length > 0) {
        if (current != null) {
          database.keepBeforeMigration();
        }
        flyway.migrate();
      }
      flyway.validate();
    } catch (FlywayException e) {
      throw database.trouble(e);
    }
  }

  /** The newest version among the migrations that this program brings. */
  private MigrationVersion newest() {
    MigrationVersion newest = MigrationVersion.EMPTY;
    for (MigrationInfo migration : flyway.info().all()) {
      if (migration.getState().isResolved() && migration.getVersion().compareTo(newest) > 0) {
        newest = migration.getVersion();
      }
    }
    return newest;
  }
}
