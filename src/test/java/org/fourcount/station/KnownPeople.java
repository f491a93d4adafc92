package org.fourcount.station;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.fourcount.coaching.Side;
import org.fourcount.motion.Tempo;
import org.fourcount.programme.Load;
import org.fourcount.programme.Person;
import org.fourcount.programme.Plan;
import org.fourcount.programme.PlannedExercise;
import org.fourcount.programme.Role;
import org.fourcount.programme.Session;
import org.fourcount.store.Audit;
import org.fourcount.store.Sets;
import org.fourcount.store.Store;

/** Who is known to a station, and what is kept of them. */
final class KnownPeople {
  static final Person TESS = new Person(UUID.randomUUID(), 3, "Tess", Role.TRAINER);
  static final Person TOM = new Person(UUID.randomUUID(), 4, "Tom", Role.TRAINER);
  static final Person ARNO = new Person(UUID.randomUUID(), 5, "Arno", Role.ADMINISTRATOR);
  static final Person ANNA = new Person(UUID.randomUUID(), 7, "Anna", Role.CLIENT);

  /** Of everybody who has one. */
  static final String PIN = "271828";

  static final String OTHER_PIN = "314159";

  private KnownPeople() {}

  /** Adds them; whoever does not train has {@link #PIN}. */
  static void know(Path data, Person... people) {
    try (Store store = Opening.store(data)) {
      for (Person person : people) {
        if (person.role() == Role.CLIENT) {
          store.write(tx -> tx.people().add(person));
        } else {
          Opening.signIn(data, store).add(person, PIN, "test");
        }
      }
    }
  }

  /** Knee extensions to the left, of three quick repetitions a set. */
  static PlannedExercise kneeExtensions(int sets, int restS) {
    return kneeExtensions(sets, 3, restS);
  }

  static PlannedExercise kneeExtensions(int sets, int reps, int restS) {
    return new PlannedExercise(
        "knee-extension", Side.LEFT, Load.parse("5 lb"), sets, reps, Tempo.parse("1-0-1-0"), restS);
  }

  /** Tess has approved this plan of Anna's. */
  static void plan(Path data, Instant approved, PlannedExercise... lines) {
    try (Store store = Opening.store(data)) {
      store.write(
          tx ->
              tx.plans().add(Plan.approvedBy(TESS, store.newId(), ANNA, approved, List.of(lines))));
    }
  }

  /** At this time of the day. */
  static Instant daysAgo(int days) {
    return ZonedDateTime.now(ZoneId.systemDefault()).minusDays(days).toInstant();
  }

  /** Anna was at a station then. */
  static void trained(Path data, Instant start) {
    try (Store store = Opening.store(data)) {
      store.write(
          tx ->
              tx.sessions()
                  .add(
                      new Session(
                          store.newId(),
                          ANNA.id(),
                          "Station 1",
                          start,
                          ZoneId.systemDefault(),
                          null,
                          null,
                          null)));
    }
  }

  /** Anna's visits in the order in which they were kept. */
  static List<Session> visits(Path data) {
    try (Store store = Opening.store(data)) {
      return store.read(tx -> tx.sessions().of(ANNA.id()));
    }
  }

  /** All sets of Anna's. */
  static List<Sets.Kept> sets(Path data) {
    try (Store store = Opening.store(data)) {
      return store.read(
          tx ->
              tx.sessions().of(ANNA.id()).stream()
                  .flatMap(visit -> tx.sets().of(visit.id()).stream())
                  .toList());
    }
  }

  /** How many repetitions of a set are kept. */
  static int reps(Path data, Sets.Kept set) {
    try (Store store = Opening.store(data)) {
      return store.<Integer>read(tx -> tx.reps().of(set.seq()).size());
    }
  }

  static List<Audit.Entry> audit(Path data) {
    try (Store store = Opening.store(data)) {
      return store.read(tx -> tx.audit().all());
    }
  }
}
