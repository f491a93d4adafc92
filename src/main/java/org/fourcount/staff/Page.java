package org.fourcount.staff;

import java.util.Locale;
import java.util.UUID;
import org.fourcount.programme.Role;

/** A page of the side of the station that clients do not see. */
public sealed interface Page {
  /** Whether somebody with this role may open it. Clients open none. */
  default boolean isFor(Role role) {
    return role != Role.CLIENT;
  }

  /** The word for it in the keys of what the screen says, such as {@code audit-log}. */
  default String key() {
    String name = getClass().getSimpleName();
    return name.replaceAll("(?<=[a-z])([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  /** A page on somebody's body, which an administrator has no say in. */
  sealed interface OfTraining extends Page {
    @Override
    default boolean isFor(Role role) {
      return role == Role.TRAINER;
    }
  }

  /** Where everything begins. */
  record Home() implements Page {}

  /** Everybody, by number. */
  record People() implements Page {}

  /** Somebody new. */
  record NewPerson() implements Page {}

  /** One person, and what there is of them. */
  record OnePerson(UUID person) implements Page {}

  /** A person's plan, as a draft that becomes a plan when it is approved. */
  record PlanEditor(UUID person) implements OfTraining {}

  /** A person's approved repetitions, and those that wait for approval. */
  record Baselines(UUID person) implements OfTraining {}

  /** What a person has done over the weeks. */
  record History(UUID person) implements OfTraining {}

  /** What is done at all stations now. */
  record Stations() implements OfTraining {}

  /** Sets with flags on which nobody has said a word. */
  record Reviews() implements OfTraining {}

  /** The flags of one set. */
  record Review(UUID set) implements OfTraining {}

  /** Whether the sensors are fit. */
  record Health() implements Page {}

  /** What this station is told. */
  record Settings() implements Page {}

  /** What was done, and by whom. */
  record AuditLog() implements Page {}
}
