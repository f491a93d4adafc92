package org.fourcount.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourcount.coaching.Agreement;
import org.fourcount.coaching.Doubt;
import org.fourcount.coaching.Evidence;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.Likeness;
import org.fourcount.coaching.Part;
import org.fourcount.coaching.Unseen;
import org.fourcount.motion.Rep;
import org.fourcount.programme.Correction;
import org.fourcount.programme.RepRecord;
import org.jdbi.v3.core.Handle;

/** Repetitions with their flags and corrections. */
public final class Reps {
  /** Stands in place of a mark where a trainer said that it was no repetition. */
  static final String NOT_A_REP = "NOT_A_REP";

  private static final Map<String, Fault> FAULTS =
      Stream.of(Fault.values()).collect(Collectors.toMap(Fault::key, Function.identity()));
  private static final Map<String, Doubt> DOUBTS =
      Stream.of(Doubt.values()).collect(Collectors.toMap(Doubt::key, Function.identity()));

  private static final Map<String, Part> PARTS =
      Stream.of(Part.values()).collect(Collectors.toMap(Part::role, Function.identity()));

  /** The newest word on each flag, unless it was taken back. */
  private static final String AGREEMENT =
      """
      SELECT count(*) AS flags, sum(CASE kind WHEN 'STANDS' THEN 1 ELSE 0 END) AS stand
      FROM correction c WHERE kind IN ('STANDS', 'NO_SUCH_FAULT') AND NOT EXISTS (
        SELECT 1 FROM correction newer
        WHERE newer.lifting_set = c.lifting_set AND newer.rep = c.rep AND newer.fault = c.fault
          AND newer.evidence = c.evidence AND newer.seq > c.seq)
      """;

  private final Handle handle;

  Reps(Handle handle) {
    this.handle = handle;
  }

  /**
   * Keeps a repetition, or what is now known of one that is kept: its last bit may be measured
   * later than it was confirmed.
   *
   * @param set number of the set in this database
   * @param number of the repetition, from 1 on
   */
  public void put(long set, int number, JudgedRep judged) {
    Doubt doubt = judged.doubt();
    handle
        .createUpdate(
            "INSERT INTO rep VALUES (:set, :number, :start, :concentricEnd, :eccentricStart, :end,"
                + " :turnConfirmed, :confirmed, :range, :aboveHalf, :peakSpeed, :firstQuarter,"
                + " :stalled, :rushed, :side, :doubt, :offStart, :aboutAxis, :mark) ON CONFLICT (lifting_set, number)"
                + " DO UPDATE SET start_s = :start, concentric_end_s = :concentricEnd,"
                + " eccentric_start_s = :eccentricStart, end_s = :end,"
                + " turn_confirmed_s = :turnConfirmed, confirmed_s = :confirmed, sweep = :range,"
                + " above_half_s = :aboveHalf, peak_speed = :peakSpeed,"
                + " first_quarter = :firstQuarter, stalled_s = :stalled, rushed_raised_s = :rushed,"
                + " side = :side, doubt = :doubt, off_start = :offStart, about_axis = :aboutAxis,"
                + " mark = :mark")
        .bind("set", set)
        .bind("number", number)
        .bindMethods(judged.rep())
        .bindMethods(judged.likeness())
        .bind("rushed", judged.rushedRaised())
        .bind("side", judged.side().key())
        .bind("doubt", doubt == null ? null : doubt.key())
        .bind("mark", judged.mark().name())
        .execute();
    handle.execute("DELETE FROM flag WHERE lifting_set = ? AND rep = ?", set, number);
    for (int i = 0; i < judged.flags().size(); i++) {
      putFlag(set, number, i + 1, judged.flags().get(i));
    }
    handle.execute("DELETE FROM unseen WHERE lifting_set = ? AND rep = ?", set, number);
    for (Unseen part : judged.unseen()) {
      handle.execute(
          "INSERT INTO unseen VALUES (?, ?, ?, ?)",
          set,
          number,
          part.part().role(),
          part.why().key());
    }
    if (isCorrected(set, number)) {
      mark(set, number);
    }
  }

  private boolean isCorrected(long set, int rep) {
    return handle
        .select("SELECT 1 FROM correction WHERE lifting_set = ? AND rep = ? LIMIT 1", set, rep)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  private void putFlag(long set, int rep, int position, Flag flag) {
    handle
        .createUpdate(
            "INSERT INTO flag VALUES (:set, :rep, :position, :key, :raised, :from, :to, :measured,"
                + " :limit, :evidence)")
        .bind("set", set)
        .bind("rep", rep)
        .bind("position", position)
        .bind("key", flag.fault().key())
        .bindMethods(flag)
        .bind("evidence", flag.evidence().name())
        .execute();
  }

  /** A trainer corrects what the station said of a repetition. */
  public void correct(long set, int rep, Correction correction) {
    Fault fault = correction.fault();
    handle
        .createUpdate(
            "INSERT INTO correction (lifting_set, rep, kind, fault, evidence, trainer, at_ms)"
                + " VALUES (:set, :rep, :kind, :fault, :evidence, :trainer, :at)")
        .bind("set", set)
        .bind("rep", rep)
        .bind("kind", correction.kind().name())
        .bind("fault", fault == null ? null : fault.key())
        .bind("evidence", correction.evidence().name())
        .bind("trainer", Rows.text(correction.trainer()))
        .bind("at", correction.at().toEpochMilli())
        .execute();
    mark(set, rep);
  }

  /** Derives the mark anew. */
  private void mark(long set, int rep) {
    RepRecord now = of(set).get(rep - 1);
    handle.execute(
        "UPDATE rep SET mark = ? WHERE lifting_set = ? AND number = ?",
        now.counts() ? now.mark().name() : NOT_A_REP,
        set,
        rep);
  }

  /** How far trainers agree with all flags that are kept. */
  public Agreement agreement() {
    return handle
        .createQuery(AGREEMENT)
        .map((row, c) -> new Agreement(row.getInt("flags"), row.getInt("stand")))
        .one();
  }

  /** The repetitions of a set, in order. */
  public List<RepRecord> of(long set) {
    Map<Integer, List<Flag>> flags = byRep(set, "flag", "position", Reps::flag);
    Map<Integer, List<Unseen>> unseen = byRep(set, "unseen", "part", Reps::unseen);
    Map<Integer, List<Correction>> corrections = byRep(set, "correction", "seq", Reps::correction);
    return handle
        .createQuery("SELECT * FROM rep WHERE lifting_set = :set ORDER BY number")
        .bind("set", set)
        .map(
            (row, c) -> {
              int number = row.getInt("number");
              return new RepRecord(
                  number,
                  judged(
                      row,
                      flags.getOrDefault(number, List.of()),
                      unseen.getOrDefault(number, List.of())),
                  corrections.getOrDefault(number, List.of()));
            })
        .list();
  }

  /** Reads one row. */
  private interface FromRow<T> {
    T of(ResultSet row) throws SQLException;
  }

  private <T> Map<Integer, List<T>> byRep(long set, String table, String order, FromRow<T> read) {
    Map<Integer, List<T>> all = new HashMap<>();
    handle
        .createQuery("SELECT * FROM " + table + " WHERE lifting_set = :set ORDER BY rep, " + order)
        .bind("set", set)
        .map((row, c) -> Map.entry(row.getInt("rep"), read.of(row)))
        .forEach(e -> all.computeIfAbsent(e.getKey(), rep -> new ArrayList<>()).add(e.getValue()));
    return all;
  }

  private static JudgedRep judged(ResultSet row, List<Flag> flags, List<Unseen> unseen)
      throws SQLException {
    Rep rep =
        new Rep(
            Rows.real(row, "start_s"),
            Rows.real(row, "concentric_end_s"),
            Rows.real(row, "eccentric_start_s"),
            Rows.real(row, "end_s"),
            Rows.real(row, "turn_confirmed_s"),
            Rows.real(row, "confirmed_s"),
            Rows.real(row, "sweep"),
            Rows.real(row, "above_half_s"),
            Rows.real(row, "peak_speed"),
            Rows.real(row, "first_quarter"),
            Rows.real(row, "stalled_s"));
    String doubt = row.getString("doubt");
    return new JudgedRep(
        rep,
        flags,
        doubt == null ? null : known(DOUBTS, doubt),
        Rows.real(row, "rushed_raised_s"),
        Rows.side(row),
        unseen,
        new Likeness(Rows.real(row, "off_start"), Rows.real(row, "about_axis")));
  }

  private static Unseen unseen(ResultSet row) throws SQLException {
    return new Unseen(known(PARTS, row.getString("part")), known(DOUBTS, row.getString("doubt")));
  }

  private static Flag flag(ResultSet row) throws SQLException {
    return new Flag(
        known(FAULTS, row.getString("fault")),
        Rows.real(row, "raised_s"),
        Rows.real(row, "from_s"),
        Rows.real(row, "to_s"),
        Rows.real(row, "measured"),
        Rows.real(row, "allowed"),
        Evidence.valueOf(row.getString("evidence")));
  }

  private static Correction correction(ResultSet row) throws SQLException {
    String fault = row.getString("fault");
    String trainer = row.getString("trainer");
    return new Correction(
        Correction.Kind.valueOf(row.getString("kind")),
        fault == null ? null : known(FAULTS, fault),
        Evidence.valueOf(row.getString("evidence")),
        trainer == null ? null : UUID.fromString(trainer),
        Rows.instant(row, "at_ms"));
  }

  private static <T> T known(Map<String, T> all, String key) {
    T value = all.get(key);
    if (value == null) {
      throw new StoreTrouble("The database holds a word \"" + key + "\" that is not known.");
    }
    return value;
  }
}
