package org.fourcount.kiosk.wall;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.BiFunction;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.Side;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.Person;
import org.fourcount.wall.Tile;
import org.fourcount.wall.Tile.NewestFlag;
import org.fourcount.wall.Tile.Work;

/** What tiles say, for the room or for a trainer alone. */
public final class TileWords {
  /** What is younger is said to be now: a count of seconds that never rests disturbs a room. */
  private static final long NOW_S = 15;

  private static final long STEP_S = 5;

  private final Words words;
  private final BiFunction<String, Side, String> exercises;
  private final boolean withNames;

  /**
   * The words of a wall.
   *
   * @param exercises what an exercise is called, with its side
   * @param withNames whether people's names may be said
   */
  public TileWords(Words words, BiFunction<String, Side, String> exercises, boolean withNames) {
    this.words = words;
    this.exercises = exercises;
    this.withNames = withNames;
  }

  /** The language's words. */
  public Words words() {
    return words;
  }

  boolean isWithNames() {
    return withNames;
  }

  String who(Person person) {
    if (person.isGuest()) {
      return words.text("wall.guest");
    }
    String number = String.valueOf(person.number());
    return withNames ? number + "  " + person.name() : words.text("wall.person", number);
  }

  String exercise(Work work) {
    return exercises.apply(work.exercise(), work.side());
  }

  String set(Work work) {
    return work.sets() == 0
        ? words.text("wall.set", work.set())
        : words.text("wall.set-of", work.set(), work.sets());
  }

  String state(Work work) {
    return words.text(
        switch (work.state()) {
          case LIFTING -> "wall.lifting";
          case PAUSED -> "wall.paused";
          case DONE -> "wall.done";
          case STOPPED -> "wall.stopped";
        });
  }

  String flag(NewestFlag flag) {
    return words.fault(flag.flag().fault());
  }

  /** When something happened at a station last; where that is not live, when it was read. */
  String when(Tile tile, WallNow now) {
    if (!now.isLive()) {
      return time(now.wall().read(), now);
    }
    Duration ago = tile.ago(now.now());
    long seconds = ago.toSeconds();
    if (seconds < NOW_S) {
      return words.text("wall.now");
    }
    return seconds < 60
        ? words.text("wall.seconds", seconds / STEP_S * STEP_S)
        : words.text("wall.minutes", ago.toMinutes());
  }

  /** When a free station was used last. */
  String used(Tile tile, WallNow now) {
    return words.text("wall.used", time(tile.heard(), now));
  }

  /** The time of day, with the day where it is another one. */
  String time(Instant at, WallNow now) {
    ZoneId zone = now.zone();
    return LocalDate.ofInstant(at, zone).equals(LocalDate.ofInstant(now.now(), zone))
        ? words.time(at, zone)
        : words.moment(at, zone);
  }

  /** The tally for who cannot see it. */
  String tally(Work work) {
    StringBuilder said = new StringBuilder();
    int number = 1;
    for (JudgedRep rep : work.reps()) {
      said.append(words.text("tally.rep", number++, words.mark(rep.mark()))).append(", ");
    }
    int toCome = Math.max(0, work.prescribed() - work.reps().size());
    return said.append(words.text("tally.to-come", toCome)).toString();
  }
}
