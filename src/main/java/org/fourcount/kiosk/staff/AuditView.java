package org.fourcount.kiosk.staff;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * A page of what was done, the newest first.
 *
 * @param rows of this page
 * @param first which of all rows is the first here, from 0 on
 * @param all how many rows there are
 * @param zone where they are read
 */
public record AuditView(List<Row> rows, int first, int all, ZoneId zone) {
  /** Keeps an unchangeable copy. */
  public AuditView {
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param at when
   * @param actor who, as a name or as the log has it
   * @param action what, as the log has it, such as {@code PIN set}
   * @param subject to whom or what; empty for nobody
   */
  public record Row(Instant at, String actor, String action, String subject) {}
}
