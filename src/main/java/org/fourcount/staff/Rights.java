package org.fourcount.staff;

import java.util.List;
import org.fourcount.programme.Person;
import org.fourcount.programme.Role;

/**
 * Who may do what to whom. A trainer looks after clients and other trainers; an administrator after
 * everybody's number, PIN and card, and after nobody's body.
 */
public final class Rights {
  private Rights() {}

  /** The roles that somebody may give to a new person, the most usual first. */
  public static List<Role> mayAdd(Role actor) {
    return switch (actor) {
      case CLIENT -> List.of();
      case TRAINER -> List.of(Role.CLIENT);
      case ADMINISTRATOR -> List.of(Role.CLIENT, Role.TRAINER, Role.ADMINISTRATOR);
    };
  }

  /**
   * Whether somebody may set another's PIN and card. An administrator's are an administrator's to
   * set: else a trainer could become one.
   */
  public static boolean mayLetIn(Role actor, Role of) {
    return switch (actor) {
      case CLIENT -> false;
      case TRAINER -> of != Role.ADMINISTRATOR;
      case ADMINISTRATOR -> true;
    };
  }

  /** Whether somebody may see and settle what concerns this person's body. */
  public static boolean mayTrain(Role actor, Role of) {
    return actor == Role.TRAINER && of == Role.CLIENT;
  }

  /** Whether somebody may end the kiosk: an administrator, or a trainer where there is none. */
  public static boolean mayEnd(Role actor, List<Person> all) {
    boolean isAlone = all.stream().noneMatch(person -> person.role() == Role.ADMINISTRATOR);
    return actor == Role.ADMINISTRATOR || (actor == Role.TRAINER && isAlone);
  }

  /** The number to propose for somebody new: the one after the largest that is taken. */
  public static int nextNumber(List<Person> all) {
    int next = 1 + all.stream().mapToInt(Person::number).max().orElse(0);
    if (next <= Person.LARGEST_NUMBER) {
      return next;
    }
    List<Integer> taken = all.stream().map(Person::number).toList();
    int free = 1;
    while (taken.contains(free)) {
      free++;
    }
    return free;
  }
}
