package org.fourcount.wall;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fourcount.programme.LastAtStation;
import org.fourcount.programme.LastAtStation.LastSet;
import org.fourcount.programme.SetEnd;
import org.jspecify.annotations.Nullable;

/**
 * All stations as they were read at one moment, each seen against what was read before.
 *
 * @param read when, by the clock of whoever reads
 * @param tiles what is to be said of each station, in the order of their names
 * @param known what was known of each then
 */
public record Wall(Instant read, List<Tile> tiles, Map<String, Known> known) {
  /** What was read longer ago is not live any more: some looks that failed, or one that hangs. */
  static final Duration LIVE = Duration.ofSeconds(5);

  /** A station that nobody has used for so long is no station any more: it has another name now. */
  static final Duration GONE_AFTER = Duration.ofDays(90);

  /**
   * What was known of a station.
   *
   * @param last the newest of it
   * @param heard when something happened there, by the clock of whoever reads
   */
  public record Known(LastAtStation last, Instant heard) {}

  /** Keeps unchangeable copies. */
  public Wall {
    tiles = List.copyOf(tiles);
    known = Map.copyOf(known);
  }

  /** What was read for the first time. */
  public static Wall first(List<LastAtStation> stations, Instant now) {
    return of(null, stations, now);
  }

  /** What was read after this. */
  public Wall next(List<LastAtStation> stations, Instant now) {
    return of(this, stations, now);
  }

  private static Wall of(@Nullable Wall before, List<LastAtStation> stations, Instant now) {
    List<Tile> tiles = new ArrayList<>();
    Map<String, Known> known = new TreeMap<>();
    for (LastAtStation last : stations) {
      Known heard = new Known(last, heard(before, last, now));
      known.put(last.station(), heard);
      if (Duration.between(heard.heard(), now).compareTo(GONE_AFTER) < 0) {
        tiles.add(Tile.of(last, heard.heard(), now));
      }
    }
    tiles.sort(Comparator.comparing(Tile::station, new ByName()));
    return new Wall(now, tiles, known);
  }

  /**
   * Stations' clocks may be wrong: what was not there at the last look happened since, and nothing
   * happens later than now. Only of what was there at the first look is its own clock all there is.
   */
  private static Instant heard(@Nullable Wall before, LastAtStation last, Instant now) {
    Known known = before == null ? null : before.known.get(last.station());
    if (known != null && isSame(known.last(), last)) {
      return earlier(known.heard(), now);
    }
    Instant at = last.at();
    boolean isNews = known == null || last.visit() >= known.last().visit();
    if (before != null && isNews && at.isBefore(before.read)) {
      at = before.read;
    }
    return earlier(at, now);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  /** A trainer's word on a repetition changes nothing at the station. */
  private static boolean isSame(LastAtStation one, LastAtStation other) {
    return one.visit() == other.visit()
        && one.isOver() == other.isOver()
        && Far.of(one.set()).equals(Far.of(other.set()));
  }

  /** How far a set has come. */
  private record Far(String set, int reps, SetEnd ended) {
    static Far of(@Nullable LastSet last) {
      return last == null
          ? new Far("", 0, SetEnd.UNFINISHED)
          : new Far(last.set().id().toString(), last.reps().size(), last.ended());
    }
  }

  /** Whether this may still be shown as what is now. */
  public boolean isLive(Instant now) {
    return Duration.between(read, now).abs().compareTo(LIVE) < 0;
  }
}
