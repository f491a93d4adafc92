package org.fourcount.station;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fourcount.programme.Person;
import org.fourcount.staff.PlanDraft;

/**
 * Plans that trainers have begun to write. Whoever is signed out in the middle of one finds it
 * again; a restart forgets them all. On the event thread.
 */
final class Drafts {
  private record Whose(UUID trainer, UUID person) {}

  private final Map<Whose, PlanDraft> begun = new HashMap<>();

  Optional<PlanDraft> of(Person trainer, UUID person) {
    return Optional.ofNullable(begun.get(new Whose(trainer.id(), person)));
  }

  void keep(Person trainer, UUID person, PlanDraft draft) {
    begun.put(new Whose(trainer.id(), person), draft);
  }

  void forget(Person trainer, UUID person) {
    begun.remove(new Whose(trainer.id(), person));
  }
}
