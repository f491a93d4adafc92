package org.fourcount.station;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.fourcount.programme.Person;
import org.fourcount.programme.Session;
import org.fourcount.store.UuidV7;
import org.jspecify.annotations.Nullable;

/** Visits of guests cannot be told apart: a day is one. */
final class GuestVisits implements SetKeeping.Visitor {
  private final String station;
  private final UuidV7 ids;
  private @Nullable Session session;

  GuestVisits(String station, UuidV7 ids) {
    this.station = station;
    this.ids = ids;
  }

  @Override
  public Session visit(Instant now) {
    ZoneId zone = ZoneId.systemDefault();
    Session running = session;
    if (running == null || !running.day().equals(LocalDate.ofInstant(now, zone))) {
      running = new Session(ids.next(), Person.GUEST.id(), station, now, zone, null, null, null);
      session = running;
    }
    return running;
  }
}
