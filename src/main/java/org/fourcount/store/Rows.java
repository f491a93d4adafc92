package org.fourcount.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.fourcount.coaching.Side;
import org.fourcount.motion.Tempo;
import org.fourcount.programme.Load;
import org.jspecify.annotations.Nullable;

/** Values as they stand in rows. */
final class Rows {
  private Rows() {}

  /** A number that may be missing: then it is not known. */
  static double real(ResultSet row, String column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? Double.NaN : value;
  }

  static UUID id(ResultSet row, String column) throws SQLException {
    return UUID.fromString(row.getString(column));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return Instant.ofEpochMilli(row.getLong(column));
  }

  static Side side(ResultSet row) throws SQLException {
    return side(row.getString("side"));
  }

  static Side side(String key) {
    for (Side side : Side.values()) {
      if (side.key().equals(key)) {
        return side;
      }
    }
    throw new StoreTrouble("The database names a side \"" + key + "\" that is not known.");
  }

  static Load load(ResultSet row) throws SQLException {
    return new Load(row.getDouble("load_amount"), Load.Unit.valueOf(row.getString("load_unit")));
  }

  static Tempo tempo(ResultSet row) throws SQLException {
    return new Tempo(
        row.getDouble("concentric_s"),
        row.getDouble("shortened_hold_s"),
        row.getDouble("eccentric_s"),
        row.getDouble("lengthened_hold_s"));
  }

  /** A text or nothing, as rows hold it. */
  static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
