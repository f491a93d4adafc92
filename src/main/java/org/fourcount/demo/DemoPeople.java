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
   */
  static List<PlannedExercise> plan(Person client, int talks) {
    List<PlannedExercise> lines = new ArrayList<>();
    sides(lines, "knee-extension", new Load(5 + 2.5 * talks, Load.Unit.LB));
    if (!client.equals(HASTY)) {
      sides(lines, "hip-abduction", new Load(3 + talks, Load.Unit.LB));
    }
    sides(lines, "hip-extension", new Load(3 + talks, Load.Unit.LB));
    lines.add(line("row", Side.ONLY, new Load(15 + 2.5 * talks, Load.Unit.KG), 2));
    lines.add(line("chest-press", Side.ONLY, new Load(10 + 2.5 * talks, Load.Unit.KG), 2));
    lines.add(line("heel-raise", Side.ONLY, new Load(2 * talks, Load.Unit.KG), 1));
    lines.add(line("seated-march", Side.ONLY, new Load(5, Load.Unit.LB), 1));
    if (client.equals(HASTY)) {
      lines.add(line("back-extension", Side.ONLY, new Load(0, Load.Unit.KG), 1));
    }
    sides(lines, "biceps-curl", new Load(2 + 0.5 * talks, Load.Unit.KG));
    return lines;
  }

  private static void sides(List<PlannedExercise> lines, String exercise, Load load) {
    lines.add(line(exercise, Side.LEFT, load, 1));
    lines.add(line(exercise, Side.RIGHT, load, 1));
  }

  private static PlannedExercise line(String exercise, Side side, Load load, int sets) {
    return new PlannedExercise(exercise, side, load, sets, REPS, Tempo.FOUR_COUNT, REST_S);
  }
}
