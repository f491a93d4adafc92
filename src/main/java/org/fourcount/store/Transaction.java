package org.fourcount.store;

import org.fourcount.programme.RestOverride;
import org.fourcount.programme.Session;
import org.jdbi.v3.core.Handle;

/** What can be read and written together; good only while {@link Store} is lending it. */
public final class Transaction {
  private final Handle handle;
  private final Database database;

  Transaction(Handle handle, Database database) {
    this.handle = handle;
    this.database = database;
  }

  Handle handle() {
    return handle;
  }

  /** Who is known. */
  public People people() {
    return new People(handle);
  }

  /** What trainers have approved. */
  public Plans plans() {
    return new Plans(handle);
  }

  /** Approved repetitions. */
  public Baselines baselines() {
    return new Baselines(handle);
  }

  /** What was decided about the weights. */
  public Consultations consultations() {
    return new Consultations(handle);
  }

  /** Visits. */
  public Sessions sessions() {
    return new Sessions(handle);
  }

  /**
   * Adds a session unless it is there; where a trainer let it begin without a day of rest, the
   * audit log has that, too.
   */
  void begin(Session session) {
    RestOverride allowed = session.override();
    if (sessions().add(session) && allowed != null) {
      audit()
          .add(
              session.start(),
              allowed.trainer().toString(),
              "rest day overridden",
              session.person().toString(),
              allowed.reason());
    }
  }

  /** Sets. */
  public Sets sets() {
    return new Sets(handle);
  }

  /** Repetitions. */
  public Reps reps() {
    return new Reps(handle);
  }

  /** What waits for a trainer's word. */
  public Reviews reviews() {
    return new Reviews(handle);
  }

  /** What a person has done over the years. */
  public History history() {
    return new History(handle);
  }

  /** What was done last at each station. */
  public Stations stations() {
    return new Stations(handle);
  }

  /** What was done with the data. */
  public Audit audit() {
    return new Audit(handle, database);
  }
}
