package org.fourcount.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** A place where a store may be: what differs between SQLite and PostgreSQL, and nothing else. */
public interface Database {
  /** Where it is, as it is named in sentences; without a password. */
  String name();

  /** A folder among the migrations that holds what is written differently here. */
  String dialect();

  /** What the common migrations call by another name. */
  Map<String, String> words();

  /** A connection that writes. There is one at a time. */
  Connection writing() throws SQLException;

  /** A connection that only reads. */
  Connection reading() throws SQLException;

  /**
   * A connection for somebody who only looks: it makes no database, changes nothing about one, not
   * even how it is kept, and gives up soon where nobody answers.
   *
   * @throws StoreTrouble if there is no database, or it was found damaged
   */
  Connection looking() throws SQLException;

  /**
   * Looks before anything is written whether this is a database that can be used.
   *
   * @throws StoreTrouble if it is damaged, or none
   */
  void checkBeforeUse();

  /**
   * Looks before every transaction whether it may still be written to.
   *
   * @throws StoreTrouble if it was found damaged meanwhile
   */
  void checkBeforeWriting();

  /** Called once before migrations change a database that holds something. */
  void keepBeforeMigration();

  /**
   * Leaves nothing readable of what was deleted.
   *
   * @throws StoreTrouble if another program keeps it from that
   */
  void scrub();

  /** Holds other writers off the audit log until this transaction ends. */
  void lockAudit(Handle handle);

  /** What went wrong, as a sentence. */
  StoreTrouble trouble(Exception cause);
}
