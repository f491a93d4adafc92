package org.fourcount.station;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.fourcount.coaching.Agreement;
import org.fourcount.coaching.Approved;
import org.fourcount.coaching.Coach;
import org.fourcount.coaching.Rules;
import org.fourcount.coaching.SetState;
import org.fourcount.coaching.Stage;
import org.fourcount.config.KioskConfig.SetPlan;
import org.fourcount.kiosk.Saved;
import org.fourcount.programme.BaselineRecord;
import org.fourcount.programme.Correction;
import org.fourcount.programme.Session;
import org.fourcount.programme.SetEnd;
import org.fourcount.programme.SetRecord;
import org.fourcount.store.Keeper;
import org.fourcount.store.SetSaving;
import org.fourcount.store.UuidV7;
import org.jspecify.annotations.Nullable;

/** Has every set of a station kept, repetition by repetition, for whoever trains there. */
final class SetKeeping implements AutoCloseable {
  /** Stages in which somebody moves: who only stands before the station may be nobody. */
  private static final Set<Stage> BUSY = EnumSet.of(Stage.GUIDED, Stage.COUNTDOWN, Stage.LIVE);

  /** Whose visit it is. */
  @FunctionalInterface
  interface Visitor {
    /** The visit to which a set belongs that begins now. */
    Session visit(Instant now);
  }

  private final Keeper keeper;
  private final SetPlan plan;
  private final InstantSource clock;
  private final UuidV7 ids;
  private final Visitor visitor;
  private final Runnable onClose;
  private @Nullable BaselineRecord baseline;
  private volatile @Nullable SetSaving saving;
  private volatile boolean isTraining;

  /**
   * Keeps sets of this plan.
   *
   * @param visitor whose visit a set belongs to
   * @param known the approved repetitions that judge it where they are kept already, else null
   * @param onClose what is to be done when no more sets come
   */
  SetKeeping(
      Keeper keeper,
      SetPlan plan,
      InstantSource clock,
      Visitor visitor,
      @Nullable BaselineRecord known,
      Runnable onClose) {
    this.keeper = keeper;
    this.plan = plan;
    this.clock = clock;
    this.visitor = visitor;
    this.onClose = onClose;
    baseline = known;
    keeper.readAgreement();
    ids = new UuidV7(clock);
  }

  /** Keeps the sets of guests; the keeper ends with it. */
  SetKeeping(Keeper keeper, String station, SetPlan plan, InstantSource clock) {
    this(keeper, plan, clock, new GuestVisits(station, new UuidV7(clock)), null, keeper::close);
  }

  /**
   * Keeps what is new since the last time; on the thread that judges.
   *
   * @param recording name of the file with the set's raw bytes, null if there is none
   */
  void follow(Coach coach, @Nullable String recording) {
    SetState state = coach.state();
    isTraining = BUSY.contains(state.stage());
    if (state.reps().isEmpty()) {
      saving = null;
      return;
    }
    SetSaving set = saving;
    if (set == null) {
      set = begin(coach, recording);
      saving = set;
    }
    set.follow(state.reps());
    if (state.stage() == Stage.DONE) {
      boolean all = state.reps().size() >= state.repsPrescribed();
      set.end(all ? SetEnd.DONE : SetEnd.STOPPED);
    }
  }

  private SetSaving begin(Coach coach, @Nullable String recording) {
    Instant now = clock.instant();
    SetRecord set =
        new SetRecord(
            ids.next(),
            now,
            plan.exercise(),
            plan.side(),
            plan.load(),
            coach.prescription(),
            Rules.VERSION,
            coach.roles(),
            coach.guidedReps(),
            recording);
    Session visit = visitor.visit(now);
    return keeper.begin(visit, set, baseline(coach.approved(), visit.person(), now));
  }

  private @Nullable BaselineRecord baseline(@Nullable Approved approved, UUID person, Instant now) {
    BaselineRecord known = baseline;
    if (approved != null && (known == null || !known.approved().equals(approved))) {
      known =
          new BaselineRecord(ids.next(), person, plan.exercise(), plan.side(), null, now, approved);
      baseline = known;
      keeper.readAgreement();
    }
    return known;
  }

  /** Whether a set is being done now. From any thread. */
  boolean isTraining() {
    return isTraining;
  }

  /** Whether the newest set is safe. From any thread. */
  Saved saved() {
    SetSaving set = saving;
    return set == null ? Saved.NOTHING : set.allSafe() ? Saved.ALL : Saved.NOT_YET;
  }

  /**
   * Keeps a trainer's word on the newest set. From any thread.
   *
   * @param rep number of the repetition, from 1 on
   */
  void correct(int rep, Correction correction) {
    SetSaving set = saving;
    if (set != null) {
      set.correct(rep, correction);
    }
  }

  /** How far trainers agreed with what was kept before; nothing until that is read. */
  Agreement agreementBefore() {
    return keeper.agreementBefore();
  }

  /** What keeps sets from being saved, as a sentence to show; null if nothing does. */
  @Nullable String trouble() {
    return keeper.trouble();
  }

  @Override
  public void close() {
    onClose.run();
  }
}
