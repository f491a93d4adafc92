package org.fourcount.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.fourcount.programme.LastAtStation;
import org.fourcount.programme.LastAtStation.LastSet;
import org.fourcount.programme.Person;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What was done last at each station. */
public final class Stations {
  /**
   * It looks through so many of the newest visits: of twelve stations with forty visits a day these
   * are two months. All visits of ten years would take longer each second than all the rest.
   */
  static final int VISITS = 30_000;

  private static final String NEWEST =
      """
      SELECT session.seq AS visit, station, start_ms, effort IS NOT NULL AS is_over, plan, person.*
      FROM session JOIN person ON person.id = session.person
      WHERE session.seq IN (
        SELECT max(seq) FROM session
        WHERE seq > (SELECT max(seq) FROM session) - :visits GROUP BY station)
      ORDER BY station
      """;

  private static final String SET =
      """
      SELECT s.*,
        (SELECT count(*) FROM lifting_set b WHERE b.session = s.session AND b.seq <= s.seq
          AND b.exercise = s.exercise AND b.side = s.side) AS number,
        (SELECT count(*) FROM lifting_set c WHERE c.session = s.session AND c.seq < s.seq
          AND c.exercise = s.exercise AND c.side = s.side AND c.ended <> 'DONE') AS cut_short,
        (SELECT sum(p.sets) FROM planned_exercise p WHERE p.plan = :plan
          AND p.exercise = s.exercise AND p.side = s.side) AS planned
      FROM lifting_set s WHERE s.session = :visit ORDER BY s.seq DESC LIMIT 1
      """;

  private final Handle handle;

  Stations(Handle handle) {
    this.handle = handle;
  }

  /** The newest of each, in the order of their names. */
  public List<LastAtStation> last() {
    return handle.createQuery(NEWEST).bind("visits", VISITS).map((row, c) -> last(row)).list();
  }

  private LastAtStation last(ResultSet row) throws SQLException {
    long visit = row.getLong("visit");
    Person person = People.person(row);
    boolean isOver = row.getBoolean("is_over");
    long plan = row.getLong("plan");
    return new LastAtStation(
        row.getString("station"),
        visit,
        person,
        Rows.instant(row, "start_ms"),
        isOver,
        set(visit, plan));
  }

  private @Nullable LastSet set(long visit, long plan) {
    return handle
        .createQuery(SET)
        .bind("visit", visit)
        .bind("plan", plan)
        .map(
            (row, c) -> {
              Sets.Kept kept = Sets.kept(row);
              int number = row.getInt("number");
              // One that was cut short may have been done once more, or left at that.
              int planned = row.getInt("cut_short") == 0 ? row.getInt("planned") : 0;
              return new LastSet(
                  kept.set(), kept.ended(), number, planned, new Reps(handle).of(kept.seq()));
            })
        .findOne()
        .orElse(null);
  }
}
