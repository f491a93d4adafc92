package org.fourcount.store;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fourcount.coaching.Doubt;
import org.fourcount.coaching.Evidence;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.Likeness;
import org.fourcount.coaching.NodeRoles;
import org.fourcount.coaching.Part;
import org.fourcount.coaching.Prescription;
import org.fourcount.coaching.Side;
import org.fourcount.coaching.Unseen;
import org.fourcount.coaching.Watched;
import org.fourcount.motion.Course;
import org.fourcount.motion.Rep;
import org.fourcount.motion.Tempo;
import org.fourcount.programme.Load;
import org.fourcount.programme.Person;
import org.fourcount.programme.Role;
import org.fourcount.programme.Session;
import org.fourcount.programme.SetRecord;

/** People, sets and repetitions as stations make them. */
final class Made {
  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private Made() {}

  static Person person(int number, Role role) {
    return new Person(UUID.randomUUID(), number, "Person " + number, role);
  }

  static Session session(UUID person, Instant start) {
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    return new Session(UUID.randomUUID(), person, "Station 1", start, berlin, null, null, null);
  }

  static SetRecord set(String exercise, int reps, Instant start) {
    return new SetRecord(
        UUID.randomUUID(),
        start,
        exercise,
        Side.ONLY,
        Load.parse("12.5 lb"),
        Prescription.of(Tempo.FOUR_COUNT, reps),
        "1",
        new NodeRoles(4, List.of(new Watched(2, Part.TRUNK)), Course.TRAVEL, 0),
        2,
        "set-20260302-120000-000.fcraw");
  }

  /**
   * The nth repetition of a set: every third is rushed, every fifth has a trunk flag as well, and
   * of every fourth a part was not seen.
   */
  static JudgedRep rep(int n) {
    double start = 8.25 * n;
    Rep rep =
        new Rep(
            start,
            start + 3.9,
            start + 3.9,
            start + 7.875,
            start + 4.375,
            start + 8,
            60.1 + n / 7.0,
            4.03,
            21.7,
            0.24,
            n % 2 == 0 ? 0 : 0.1);
    List<Flag> flags = new ArrayList<>();
    if (n % 5 == 0) {
      flags.add(
          new Flag(Fault.TRUNK, start + 2.3, start + 1.9, start + 3.1, 11.7, 8.3, Evidence.SWAY));
    }
    if (n % 3 == 0) {
      flags.add(new Flag(Fault.RUSHED_ECCENTRIC, start + 6, start + 4, start + 6, 1.9, 2.8));
    }
    List<Unseen> unseen =
        n % 4 == 0 ? List.of(new Unseen(Part.ADJACENT, Doubt.SLIPPED)) : List.of();
    Likeness likeness = new Likeness(n / 3.0, 0.97);
    double raised = n % 3 == 0 ? start + 5.5 : Double.NaN;
    return new JudgedRep(rep, flags, null, raised, Side.ONLY, unseen, likeness);
  }
}
