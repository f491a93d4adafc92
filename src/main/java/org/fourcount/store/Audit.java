package org.fourcount.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What was done with the data, by whom. Rows are only added, and each holds the hash of the one
 * before, so that a row changed or taken out of the middle is found; that the newest rows are gone
 * shows only beside a hash that was noted elsewhere, such as a backup's. Rows name people by id.
 */
public final class Audit {
  /** What stands before the first row. */
  private static final String BEGINNING = "0".repeat(64);

  /**
   * One row.
   *
   * @param at when, by the station's clock
   * @param actor who: a person's id, or {@code admin} with the account that ran the command
   * @param action what, such as {@code person added}
   * @param subject to whom or what: an id, or a generated file name
   * @param detail anything else that names nobody
   * @param previous hash of the row before
   * @param hash hash of this row
   */
  public record Entry(
      long seq,
      Instant at,
      String actor,
      String action,
      String subject,
      String detail,
      String previous,
      String hash) {
    private String rightHash() {
      return Audit.hash(previous, at.toEpochMilli(), actor, action, subject, detail);
    }
  }

  private final Handle handle;
  private final Database database;

  Audit(Handle handle, Database database) {
    this.handle = handle;
    this.database = database;
  }

  /** Adds a row, in the transaction of what it tells. */
  public void add(Instant now, String actor, String action, String subject, String detail) {
    database.lockAudit(handle);
    String previous = head();
    long at = now.toEpochMilli();
    handle.execute(
        "INSERT INTO audit (at_ms, actor, action, subject, detail, previous, hash)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        at,
        actor,
        action,
        subject,
        detail,
        previous,
        hash(previous, at, actor, action, subject, detail));
  }

  /** The hash of the newest row: whoever notes it can tell later that none is gone. */
  public String head() {
    return handle
        .createQuery("SELECT hash FROM audit ORDER BY seq DESC LIMIT 1")
        .mapTo(String.class)
        .findOne()
        .orElse(BEGINNING);
  }

  /** All rows, oldest first. */
  public List<Entry> all() {
    return handle.createQuery("SELECT * FROM audit ORDER BY seq").map((r, c) -> entry(r)).list();
  }

  /**
   * Some rows, the newest first.
   *
   * @param first how many newer ones to leave out
   * @param most how many at most
   */
  public List<Entry> newest(int first, int most) {
    return handle
        .createQuery("SELECT * FROM audit ORDER BY seq DESC LIMIT :most OFFSET :first")
        .bind("most", most)
        .bind("first", first)
        .map((r, c) -> entry(r))
        .list();
  }

  /** How many rows there are. */
  public int count() {
    return handle.createQuery("SELECT count(*) FROM audit").mapTo(Integer.class).one();
  }

  /** Where the chain is broken, as a sentence; null if it is whole. */
  public @Nullable String broken() {
    Entry row = firstBroken();
    return row == null
        ? null
        : "The audit log was tampered with at its row " + row.seq() + " (" + row.at() + ").";
  }

  /** The first row that does not follow from the one before; null if the chain is whole. */
  public @Nullable Entry firstBroken() {
    String previous = BEGINNING;
    try (Stream<Entry> rows =
        handle.createQuery("SELECT * FROM audit ORDER BY seq").map((r, c) -> entry(r)).stream()) {
      for (Iterator<Entry> all = rows.iterator(); all.hasNext(); ) {
        Entry row = all.next();
        if (!row.previous().equals(previous) || !row.hash().equals(row.rightHash())) {
          return row;
        }
        previous = row.hash();
      }
    }
    return null;
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getLong("seq"),
        Rows.instant(row, "at_ms"),
        row.getString("actor"),
        row.getString("action"),
        row.getString("subject"),
        row.getString("detail"),
        row.getString("previous"),
        row.getString("hash"));
  }

  private static String hash(Object... parts) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (Object part : parts) {
        byte[] bytes = part.toString().getBytes(StandardCharsets.UTF_8);
        sha.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        sha.update(bytes);
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
