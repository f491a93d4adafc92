package org.fourcount.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * An open database, brought up to date. What {@link #write} was given is one transaction: when it
 * returns all of it is safe on the disk, and when it throws nothing of it is kept.
 */
public final class Store implements AutoCloseable {
  /** A clock that lies behind the newest row by more than this was set back. */
  private static final Duration SET_BACK = Duration.ofHours(1);

  private final Database database;
  private final InstantSource clock;
  private final UuidV7 ids;
  private final Connection connection;
  private final Handle writing;

  private Store(Database database, InstantSource clock, Connection connection) {
    this.database = database;
    this.clock = clock;
    this.connection = connection;
    ids = new UuidV7(clock);
    writing = Jdbi.create(connection).open();
  }

  /**
   * Checks the database, makes or migrates its tables, and opens it.
   *
   * @throws StoreTrouble if it is damaged, newer than this program, locked, or cannot be written
   */
  public static Store open(Database database, InstantSource clock) {
    database.checkBeforeUse();
    new Schema(database).bringUpToDate();
    try {
      Store store = new Store(database, clock, database.writing());
      new People(store.writing).addGuest();
      return store;
    } catch (SQLException | JdbiException e) {
      throw database.trouble(e);
    }
  }

  /** Where it is. */
  public Database database() {
    return database;
  }

  /** The time, by the station's clock. */
  public Instant now() {
    return clock.instant();
  }

  /** A new key. */
  public UUID newId() {
    return ids.next();
  }

  /**
   * Does something in one transaction. From any thread but the event thread: it waits for the disk.
   *
   * @throws StoreTrouble if it could not be done; then nothing was
   */
  public void write(Consumer<Transaction> work) {
    writeAndGet(
        tx -> {
          work.accept(tx);
          return true;
        });
  }

  /** The same, with a result. */
  public synchronized <T> T writeAndGet(Function<Transaction, T> work) {
    database.checkBeforeWriting();
    try {
      return writing.inTransaction(handle -> work.apply(lend(handle)));
    } catch (JdbiException e) {
      throw database.trouble(e);
    }
  }

  /**
   * Reads, all of it at one moment.
   *
   * @throws StoreTrouble if it could not be done
   */
  public <T extends @Nullable Object> T read(Function<Transaction, T> work) {
    try (Connection reading = database.reading();
        Handle handle = Jdbi.create(reading).open()) {
      return handle.inTransaction(read -> work.apply(lend(read)));
    } catch (SQLException | JdbiException e) {
      throw database.trouble(e);
    }
  }

  private Transaction lend(Handle handle) {
    return new Transaction(handle, database);
  }

  /** What is wrong with the station's clock, as a sentence; null if nothing is. */
  public @Nullable String clockTrouble() {
    Instant newest = read(tx -> tx.sessions().lastStart());
    Instant now = clock.instant();
    return newest == null || !now.isBefore(newest.minus(SET_BACK))
        ? null
        : "This computer's clock says "
            + now
            + ", but a set of "
            + newest
            + " is kept: set the clock right; sets are kept all the same.";
  }

  @Override
  public void close() {
    try {
      writing.close();
      connection.close();
    } catch (SQLException | JdbiException e) {
      throw database.trouble(e);
    }
  }
}
