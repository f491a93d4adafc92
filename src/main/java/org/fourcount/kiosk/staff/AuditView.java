package org.fourcount.kiosk.staff;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A page of what was done, the newest first.
 *
 * @param rows of this page
 * @param first which of all rows is the first here, from 0 on
 * @param all how many rows there are
 */
public record AuditView(List<Row> rows, int first, int all) {
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
  public record Row(LocalDateTime at, String actor, String action, String subject) {}
}
