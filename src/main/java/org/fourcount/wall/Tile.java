package org.fourcount.wall;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.Side;
import org.fourcount.motion.Tempo;
import org.fourcount.programme.LastAtStation;
import org.fourcount.programme.LastAtStation.LastSet;
import org.fourcount.programme.Person;
import org.fourcount.programme.RepRecord;
import org.fourcount.programme.SetEnd;
import org.jspecify.annotations.Nullable;

/**
 * What a wall says of one station.
 *
 * @param station its name
 * @param heard when something happened there last
 * @param work what is done there now, null while it is free
 */
public record Tile(String station, Instant heard, @Nullable Work work) {
  /**
   * A station where nothing was kept for so long is free: a plan may ask for ten minutes of rest,
   * and sensors are strapped on in three.
   */
  static final Duration FREE_AFTER = Duration.ofMinutes(13);

  /** No repetition for so long, or for three of those that were asked for: it does not go on. */
  private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(30);

  private static final double REPS_TO_A_PAUSE = 3;

  /** How far a set has come. */
  public enum State {
    /** Repetitions come. */
    LIFTING,
    /** None has come for some time, and the set was not ended. */
    PAUSED,
    /** All that were asked for are done. */
    DONE,
    /** It was ended before. */
    STOPPED
  }

  /**
   * The newest flag.
   *
   * @param rep number of the repetition, from 1 on
   * @param flag the worst of that repetition
   */
  public record NewestFlag(int rep, Flag flag) {}

  /**
   * Somebody's set.
   *
   * @param person who does it
   * @param exercise id or name of the exercise
   * @param side which side does it
   * @param set which set, from 1 on
   * @param sets of how many, 0 where nobody has planned that
   * @param prescribed repetitions that were asked for
   * @param reps those that count, as trainers see them, in order
   * @param flag the newest, null where there is none
   */
  public record Work(
      Person person,
      State state,
      String exercise,
      Side side,
      int set,
      int sets,
      int prescribed,
      List<JudgedRep> reps,
      @Nullable NewestFlag flag) {
    /** Keeps an unchangeable copy of the repetitions. */
    public Work {
      reps = List.copyOf(reps);
    }
  }

  /** What is to be said of a station of which something was heard then. */
  static Tile of(LastAtStation last, Instant heard, Instant now) {
    LastSet set = last.set();
    Duration ago = Duration.between(heard, now);
    Work work =
        last.isOver() || set == null || ago.compareTo(FREE_AFTER) >= 0
            ? null
            : work(last.person(), set, ago);
    return new Tile(last.station(), heard, work);
  }

  private static Work work(Person person, LastSet set, Duration ago) {
    int sets = set.number() <= set.planned() ? set.planned() : 0;
    List<RepRecord> counted = set.reps().stream().filter(RepRecord::counts).toList();
    return new Work(
        person,
        state(set, ago),
        set.set().exercise(),
        set.set().side(),
        set.number(),
        sets,
        set.set().prescription().reps(),
        counted.stream().map(RepRecord::corrected).toList(),
        newestFlag(counted));
  }

  private static State state(LastSet set, Duration ago) {
    if (set.ended() == SetEnd.UNFINISHED) {
      return ago.compareTo(pause(set.set().prescription().tempo())) > 0
          ? State.PAUSED
          : State.LIFTING;
    }
    return set.ended() == SetEnd.DONE ? State.DONE : State.STOPPED;
  }

  private static Duration pause(Tempo asked) {
    double seconds =
        asked.concentric() + asked.shortenedHold() + asked.eccentric() + asked.lengthenedHold();
    Duration three = Duration.ofMillis(Math.round(1000 * REPS_TO_A_PAUSE * seconds));
    return Stream.of(three, SHORTEST_PAUSE).max(Duration::compareTo).orElseThrow();
  }

  /** Numbered as in the tally, which leaves out what was no repetition. */
  private static @Nullable NewestFlag newestFlag(List<RepRecord> counted) {
    for (int i = counted.size() - 1; i >= 0; i--) {
      List<Flag> flags = counted.get(i).corrected().flags();
      if (!flags.isEmpty()) {
        return new NewestFlag(i + 1, flags.get(0));
      }
    }
    return null;
  }

  /** How long nothing has happened there. */
  public Duration ago(Instant now) {
    Duration ago = Duration.between(heard, now);
    return ago.isNegative() ? Duration.ZERO : ago;
  }
}
