package org.fourcount.simulation;

import java.util.Locale;
import org.fourcount.coaching.Approved;
import org.fourcount.coaching.Coach;
import org.fourcount.coaching.NodeRoles;
import org.fourcount.coaching.Prescription;
import org.fourcount.coaching.TraceRing;

/**
 * Whole hours of idle time led by the coach that knows the person: all that is counted was armed
 * falsely. Its arguments are minutes (60) and a number added to the people's seeds (0).
 */
public final class ArmedHour {
  private static final int ENDLESS = 9999;

  private ArmedHour() {}

  /** Prints a row a person, and the mean over all. */
  public static void main(String[] args) {
    double minutes = args.length > 0 ? Double.parseDouble(args[0]) : 60;
    long off = args.length > 1 ? Long.parseLong(args[1]) : 0;
    double sum = 0;
    int people = 0;
    for (MatrixCase person : PhantomHour.people(off)) {
      double perTenMinutes = 10 * counted(person, minutes) / minutes;
      System.out.printf(Locale.ROOT, "%5.1f  %s%n", perTenMinutes, person.inWords());
      sum += perTenMinutes;
      people++;
    }
    System.out.printf(
        Locale.ROOT, "%5.2f in 10 minutes, mean of %d people%n", sum / people, people);
  }

  /** Repetitions counted in so many minutes of idle time of this person. */
  static int counted(MatrixCase person, double minutes) {
    Lifter lifter = new Lifter(person);
    Approved approved = PhantomHour.approved(lifter, person);
    Coach coach =
        Coach.knowing(
            approved,
            NodeRoles.USUAL,
            Prescription.of(person.lifting().tempo(), ENDLESS),
            new TraceRing(2));
    lifter.idle(60 * minutes, coach);
    return coach.state().reps().size();
  }
}
