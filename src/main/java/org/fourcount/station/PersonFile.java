package org.fourcount.station;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fourcount.kiosk.staff.PersonView;
import org.fourcount.programme.Catalogue;
import org.fourcount.programme.Consultation;
import org.fourcount.programme.Feeling;
import org.fourcount.programme.Gate;
import org.fourcount.programme.Person;
import org.fourcount.programme.Plan;
import org.fourcount.programme.PlanAge;
import org.fourcount.programme.Role;
import org.fourcount.programme.Session;
import org.fourcount.staff.PlanDraft;
import org.fourcount.staff.Rights;
import org.fourcount.store.People;
import org.fourcount.store.Store;
import org.fourcount.store.StoreTrouble;
import org.fourcount.store.Transaction;
import org.jspecify.annotations.Nullable;

/** Looks somebody up: as much of them as whoever asks may know. */
final class PersonFile {
  private PersonFile() {}

  static PersonView read(Store store, UUID id, Role asking, Catalogue catalogue) {
    Instant now = store.now();
    return store.read(
        tx -> {
          Person person =
              tx.people()
                  .byId(id)
                  .orElseThrow(() -> new StoreTrouble("This person was erased; go back."));
          People.Keys keys = tx.people().keys(id);
          return new PersonView(
              person,
              Rights.mayLetIn(asking, person.role())
                  ? new PersonView.Keys(keys.pin(), keys.card())
                  : null,
              Rights.mayTrain(asking, person.role()) ? training(tx, id, now, catalogue) : null);
        });
  }

  private static PersonView.Training training(
      Transaction tx, UUID person, Instant now, Catalogue catalogue) {
    ZoneId zone = ZoneId.systemDefault();
    Plan plan = tx.plans().newest(person).orElse(null);
    PlanDraft lines = PlanDraft.of(plan == null ? List.of() : plan.exercises());
    Set<Gate> signedOff = tx.people().signedOff(person);
    List<Consultation> talks = tx.consultations().of(person);
    Consultation last = talks.isEmpty() ? null : talks.get(talks.size() - 1);
    LocalDate approved = plan == null ? null : LocalDate.ofInstant(plan.approved(), zone);
    LocalDate talked = last == null ? null : LocalDate.ofInstant(last.at(), zone);
    LocalDate looked =
        approved == null || talked == null || talked.isBefore(approved) ? approved : talked;
    return new PersonView.Training(
        approved,
        looked != null && PlanAge.isOver(looked, LocalDate.ofInstant(now, zone)),
        lines.departures(catalogue.exercises()),
        lines.locked(catalogue.exercises(), signedOff),
        signedOff(tx, person, zone),
        last == null ? null : LocalDate.ofInstant(last.at(), zone),
        last == null ? "" : last.decided(),
        last(tx.sessions().of(person)));
  }

  private static PersonView.@Nullable Last last(List<Session> sessions) {
    if (sessions.isEmpty()) {
      return null;
    }
    Session newest = sessions.get(sessions.size() - 1);
    Feeling felt = newest.feeling();
    return felt == null ? null : new PersonView.Last(newest.day(), felt);
  }

  private static @Nullable LocalDate signedOff(Transaction tx, UUID person, ZoneId zone) {
    return tx.people().signOffs(person).stream()
        .filter(off -> off.gate() == Gate.VERTEBRAL_FRACTURE)
        .map(off -> LocalDate.ofInstant(off.at(), zone))
        .findFirst()
        .orElse(null);
  }
}
