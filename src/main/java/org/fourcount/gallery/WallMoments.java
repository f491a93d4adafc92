package org.fourcount.gallery;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import javax.swing.JComponent;
import org.fourcount.coaching.Doubt;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.NodeRoles;
import org.fourcount.coaching.Prescription;
import org.fourcount.coaching.Side;
import org.fourcount.kiosk.staff.StationsScreen;
import org.fourcount.kiosk.wall.TileWords;
import org.fourcount.kiosk.wall.WallNow;
import org.fourcount.kiosk.wall.WallScreen;
import org.fourcount.kiosk.words.Words;
import org.fourcount.motion.Rep;
import org.fourcount.motion.Tempo;
import org.fourcount.programme.Catalogue;
import org.fourcount.programme.Exercise;
import org.fourcount.programme.LastAtStation;
import org.fourcount.programme.LastAtStation.LastSet;
import org.fourcount.programme.Load;
import org.fourcount.programme.Person;
import org.fourcount.programme.RepRecord;
import org.fourcount.programme.Role;
import org.fourcount.programme.SetEnd;
import org.fourcount.programme.SetRecord;
import org.fourcount.wall.Wall;

/** Walls of no, one, some and many stations, in all that a station can be doing. */
final class WallMoments {
  private static final Instant NOW = Instant.parse("2026-11-28T17:40:00Z");
  private static final double REP_S = 8;

  /** The one with a name that somebody had much to say in. */
  private static final int LONG = 3;

  private static final List<Fault> FAULTS =
      List.of(Fault.RUSHED_ECCENTRIC, Fault.TRUNK, Fault.SHORT_RANGE, Fault.SAME_SIDE);

  private final Showing showing;
  private final Catalogue catalogue;
  private final BiConsumer<String, JComponent> receiver;

  private WallMoments(
      Showing showing, Catalogue catalogue, BiConsumer<String, JComponent> receiver) {
    this.showing = showing;
    this.catalogue = catalogue;
    this.receiver = receiver;
  }

  /** Tells the receiver each screen and its name. */
  static void show(Showing showing, Catalogue catalogue, BiConsumer<String, JComponent> receiver) {
    WallMoments moments = new WallMoments(showing, catalogue, receiver);
    for (int count : new int[] {0, 1, 5, 7}) {
      moments.wall("wall-" + count, count, 0);
    }
    moments.wall("wall-not-live", 5, 75);
    moments.staff();
  }

  private void wall(String name, int stations, int secondsAgo) {
    WallNow now = now(stations, secondsAgo);
    receiver.accept(
        name, showing.laidOut(new WallScreen(() -> now, showing.look().palette(), words(false))));
  }

  private void staff() {
    WallNow now = now(13, 0);
    StationsScreen screen =
        new StationsScreen(() -> now, showing.look().palette(), words(true), () -> {});
    receiver.accept("staff-stations", showing.laidOut(screen));
  }

  private TileWords words(boolean withNames) {
    Words words = showing.words();
    return new TileWords(
        words,
        (exercise, side) -> {
          Exercise known = catalogue.exercise(exercise);
          return words.sided(known == null ? exercise : known.name().in(words.locale()), side);
        },
        withNames);
  }

  private WallNow now(int count, int secondsAgo) {
    List<LastAtStation> stations = new ArrayList<>();
    List<String> exercises = new ArrayList<>(catalogue.exercises().keySet());
    for (int i = 0; i < count; i++) {
      stations.add(station(i, exercises.get(5 * i % exercises.size())));
    }
    return new WallNow(Wall.first(stations, NOW), NOW.plusSeconds(secondsAgo), ZoneOffset.UTC);
  }

  /** The third is free, the fifth paused, others in the middle of their set or after it. */
  private LastAtStation station(int i, String exercise) {
    int reps = 3 + 3 * i % 8;
    int secondsAgo = i % 4 == 2 ? 3000 : i % 5 == 4 ? 95 : i == LONG ? 40 : 2 + 4 * i;
    Instant start = NOW.minusSeconds(secondsAgo + (long) (REP_S * (reps - 1)));
    SetEnd end = i % 4 == 1 ? SetEnd.DONE : i == LONG ? SetEnd.STOPPED : SetEnd.UNFINISHED;
    int asked = end == SetEnd.DONE ? reps : i == 0 ? 25 : 10;
    SetRecord set =
        new SetRecord(
            new UUID(1, i),
            start,
            exercise,
            i % 2 == 0 ? Side.LEFT : Side.ONLY,
            Load.parse("5 kg"),
            Prescription.of(Tempo.FOUR_COUNT, asked),
            "1",
            NodeRoles.USUAL,
            2,
            null);
    Person person =
        i == 4
            ? Person.GUEST
            : new Person(new UUID(2, i), i == LONG ? 123_457 : 7 + i, name(i), Role.CLIENT);
    LastSet last = new LastSet(set, end, 1 + i % 2, i == 4 ? 0 : 2, reps(i, reps));
    return new LastAtStation(
        i == LONG ? "Station 5, chair by the window" : "Station " + (i + 1),
        i,
        person,
        start,
        false,
        last);
  }

  private static String name(int i) {
    return i == LONG ? StaffMoments.CLIENT.name() : "Anna Berger";
  }

  private static List<RepRecord> reps(int i, int count) {
    List<RepRecord> reps = new ArrayList<>();
    for (int n = 1; n <= count; n++) {
      double s = REP_S * n;
      Rep rep = new Rep(s, s + 4, s + 4, s + 8, s + 4.5, s + 8, 60, 4, 21, 0.24, 0);
      Fault fault = FAULTS.get((i + n) % FAULTS.size());
      List<Flag> flags =
          i > 0 && (n + i) % 3 == 0
              ? List.of(new Flag(fault, s + 5, s + 4, s + 6, 12, 6))
              : List.of();
      Doubt doubt = i == LONG && n == 2 ? Doubt.SLIPPED : null;
      reps.add(new RepRecord(n, new JudgedRep(rep, flags, doubt, Double.NaN), List.of()));
    }
    return reps;
  }
}
