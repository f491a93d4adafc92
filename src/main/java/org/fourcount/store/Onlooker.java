package org.fourcount.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a store that stations keep, and changes nothing: it makes and migrates no tables, and
 * holds nothing that a station's commit would wait for. Each look has a connection of its own, so
 * that it sees the database that is there now, after a restore too.
 */
public final class Onlooker {
  private final Database database;

  /** An onlooker of this database. */
  public Onlooker(Database database) {
    this.database = database;
  }

  /**
   * Reads, all of it at one moment.
   *
   * @throws StoreTrouble if there is no such store, it is not this version's, it was found damaged,
   *     or it cannot be read
   */
  public <T extends @Nullable Object> T look(Function<Transaction, T> work) {
    try (Connection connection = database.looking()) {
      new Schema(database).check(connection);
      try (Handle handle = Jdbi.create(connection).open()) {
        return handle.inTransaction(read -> work.apply(new Transaction(read, database)));
      }
    } catch (SQLException | JdbiException e) {
      throw database.trouble(e);
    }
  }
}
