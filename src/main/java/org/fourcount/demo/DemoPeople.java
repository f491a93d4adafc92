package org.fourcount.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fourcount.coaching.Side;
import org.fourcount.motion.Tempo;
import org.fourcount.programme.Load;
import org.fourcount.programme.Person;
import org.fourcount.programme.PlannedExercise;
import org.fourcount.programme.Role;

/** Who is at the demo's station. Their numbers are told on its ribbon, and so are its PINs. */
public final class DemoPeople {
  /** The trainer's PIN: of made-up people it guards nothing. */
  public static final String TRAINERS_PIN = "508417";

  /** The administrator's. */
  public static final String ADMINISTRATORS_PIN = "730295";

  /** Approves everybody's plans. */
  public static final Person TRAINER = person(1, "Tina Berg", Role.TRAINER);

  /** May end the kiosk. */
  public static final Person ADMINISTRATOR = person(2, "Adam Klein", Role.ADMINISTRATOR);

  /** Has trained well for three months, and may ask for more weight. */
  public static final Person STEADY = person(7, "Maria Sommer", Role.CLIENT);

  /** Hurries, and trained yesterday. */
  public static final Person HASTY = person(8, "Hans Weber", Role.CLIENT);

  /** Has a plan and has never trained. */
  public static final Person NEW = person(9, "Rosa Ortega", Role.CLIENT);

  private static final int REPS = 8;
  private static final int REST_S = 60;

  private DemoPeople() {}

  private static Person person(int number, String name, Role role) {
    return new Person(new UUID(0x0f0c_0000_0000_7000L, number), number, name, role);
  }

  /**
   * The plan after so many talks with the trainer, each of which added a little weight.
   *
   * @param talks 0 for the first plan
   * @param unit what stands on the weights
   */
  static List<PlannedExercise> plan(Person client, int talks, Load.Unit unit) {
    boolean lb = unit == Load.Unit.LB;
    Load limb = lb ? lb(3 + talks) : kg(1.5 + 0.5 * talks);
    List<PlannedExercise> lines = new ArrayList<>();
    sides(lines, "knee-extension", lb ? lb(5 + 2.5 * talks) : kg(2.5 + talks));
    if (!client.equals(HASTY)) {
      sides(lines, "hip-abduction", limb);
    }
    sides(lines, "hip-extension", limb);
    lines.add(line("row", Side.ONLY, lb ? lb(30 + 5 * talks) : kg(15 + 2.5 * talks), 2));
    lines.add(line("chest-press", Side.ONLY, lb ? lb(20 + 5 * talks) : kg(10 + 2.5 * talks), 2));
    lines.add(line("heel-raise", Side.ONLY, lb ? lb(5 * talks) : kg(2 * talks), 1));
    lines.add(line("seated-march", Side.ONLY, lb ? lb(5) : kg(2), 1));
    if (client.equals(HASTY)) {
      lines.add(line("back-extension", Side.ONLY, new Load(0, unit), 1));
    }
    sides(lines, "biceps-curl", lb ? lb(4 + talks) : kg(2 + 0.5 * talks));
    return lines;
  }

  private static Load lb(double amount) {
    return new Load(amount, Load.Unit.LB);
  }

  private static Load kg(double amount) {
    return new Load(amount, Load.Unit.KG);
  }

  private static void sides(List<PlannedExercise> lines, String exercise, Load load) {
    lines.add(line(exercise, Side.LEFT, load, 1));
    lines.add(line(exercise, Side.RIGHT, load, 1));
  }

  private static PlannedExercise line(String exercise, Side side, Load load, int sets) {
    return new PlannedExercise(exercise, side, load, sets, REPS, Tempo.FOUR_COUNT, REST_S);
  }
}
