package org.fourcount.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.Prescription;
import org.fourcount.coaching.Rules;
import org.fourcount.programme.BaselineRecord;
import org.fourcount.programme.Consultation;
import org.fourcount.programme.Correction;
import org.fourcount.programme.Feeling;
import org.fourcount.programme.Gate;
import org.fourcount.programme.Load;
import org.fourcount.programme.Person;
import org.fourcount.programme.Plan;
import org.fourcount.programme.PlannedExercise;
import org.fourcount.programme.Readiness;
import org.fourcount.programme.Session;
import org.fourcount.programme.SetEnd;
import org.fourcount.programme.SetRecord;
import org.fourcount.store.SignIn;
import org.fourcount.store.Store;
import org.fourcount.store.Transaction;

/**
 * Makes up three months of people who train. Repetitions are those of simulated sets as the station
 * judged them, drawn with more clean ones from week to week; no raw recording belongs to them.
 */
final class DemoHistory {
  private static final String ACTOR = "demo";
  private static final String STATION = "Demo";
  private static final LocalTime MORNING = LocalTime.of(9, 30);
  private static final int DAYS = 91;
  private static final int TALK_DAYS = 28;
  private static final double REP_S = 8.4;

  /** Of the oldest sets every flag has a trainer's word; the newest wait for one. */
  private static final int REVIEWED_DAYS = 10;

  private final Store store;
  private final Load.Unit unit;
  private final DemoLifter lifter;
  private final LocalDate today;
  private final ZoneId zone;
  private final Random chance = new Random(4);
  private final Map<List<Object>, UUID> baselines = new HashMap<>();

  DemoHistory(Store store, DemoLifter lifter, LocalDate today, ZoneId zone, Load.Unit unit) {
    this.unit = unit;
    this.store = store;
    this.lifter = lifter;
    this.today = today;
    this.zone = zone;
  }

  /** Makes everything up, in an empty store. */
  void make(SignIn signIn) {
    signIn.add(DemoPeople.TRAINER, DemoPeople.TRAINERS_PIN, ACTOR);
    signIn.add(DemoPeople.ADMINISTRATOR, DemoPeople.ADMINISTRATORS_PIN, ACTOR);
    store.write(tx -> client(tx, DemoPeople.STEADY, new int[] {2, 2, 3}, 2, 3, 0.62, 0.97));
    store.write(tx -> client(tx, DemoPeople.HASTY, new int[] {2, 3, 4}, 1, 1, 0.4, 0.74));
    store.write(
        tx -> {
          add(tx, DemoPeople.NEW);
          plan(tx, DemoPeople.NEW, 0, today.minusDays(1));
        });
  }

  private void add(Transaction tx, Person client) {
    Instant before = at(today.minusDays(DAYS + 1));
    tx.people().add(client);
    tx.people().signOff(client.id(), Gate.VERTEBRAL_FRACTURE, DemoPeople.TRAINER.id(), before);
    tx.audit().add(store.now(), ACTOR, "client added", client.id().toString(), "");
  }

  /**
   * A client with three months behind them.
   *
   * @param gaps days from one session to the next, in turn
   * @param ago days since the newest session
   * @param talks how often the trainer added weight, every four weeks
   * @param first share of clean repetitions in the first week
   * @param last the same in the last
   */
  private void client(
      Transaction tx, Person client, int[] gaps, int ago, int talks, double first, double last) {
    add(tx, client);
    List<LocalDate> days = new ArrayList<>();
    int gap = 0;
    for (int back = ago; back < DAYS; back += gaps[gap++ % gaps.length]) {
      days.add(today.minusDays(back));
    }
    days.sort(Comparator.naturalOrder());
    List<PlannedExercise> lines = plan(tx, client, 0, days.get(0).minusDays(1));
    learn(tx, client, lines, days.get(0));
    int talked = 0;
    for (int i = 0; i < days.size(); i++) {
      LocalDate day = days.get(i);
      boolean isTime = !day.isBefore(days.get(0).plusDays((long) TALK_DAYS * (talked + 1)));
      if (isTime && talked < talks - 1) {
        talked++;
        talk(tx, client, day);
        lines = plan(tx, client, talked, day.minusDays(1));
      }
      double progress = i / (double) (days.size() - 1);
      session(tx, client, lines, day, first + (last - first) * progress);
    }
  }

  private void talk(Transaction tx, Person client, LocalDate day) {
    Consultation talk =
        new Consultation(
            client.id(), DemoPeople.TRAINER.id(), at(day.minusDays(1)), "a little more weight");
    tx.consultations().add(talk);
  }

  private List<PlannedExercise> plan(Transaction tx, Person client, int talks, LocalDate day) {
    List<PlannedExercise> lines = DemoPeople.plan(client, talks, unit);
    Plan plan = Plan.approvedBy(DemoPeople.TRAINER, store.newId(), client, at(day), lines);
    tx.plans().add(plan);
    return lines;
  }

  private void learn(Transaction tx, Person client, List<PlannedExercise> lines, LocalDate day) {
    for (PlannedExercise line : lines) {
      UUID id = store.newId();
      baselines.put(List.of(client.id(), line.exercise(), line.side()), id);
      BaselineRecord approved =
          new BaselineRecord(
              id,
              client.id(),
              line.exercise(),
              line.side(),
              DemoPeople.TRAINER.id(),
              at(day),
              lifter.known(line).approved());
      tx.baselines().add(approved);
    }
  }

  private void session(
      Transaction tx, Person client, List<PlannedExercise> lines, LocalDate day, double clean) {
    UUID id = store.newId();
    Session session =
        new Session(id, client.id(), STATION, at(day), zone, Readiness.WELL, null, null);
    int effort = 4 + chance.nextInt(3);
    tx.sessions().add(session);
    Instant start = session.start();
    for (PlannedExercise line : lines) {
      for (int n = 0; n < line.sets(); n++) {
        set(tx, session, line, start, clean, !day.isAfter(today.minusDays(REVIEWED_DAYS)));
        start = start.plus(Duration.ofSeconds(150));
      }
    }
    tx.sessions().feel(id, new Feeling(effort, chance.nextInt(4) == 0 ? 1 : 0, false));
  }

  private void set(
      Transaction tx,
      Session session,
      PlannedExercise line,
      Instant start,
      double clean,
      boolean isReviewed) {
    SetRecord set =
        new SetRecord(
            store.newId(),
            start,
            line.exercise(),
            line.side(),
            line.load(),
            Prescription.of(line.tempo(), line.reps()),
            Rules.VERSION,
            lifter.roles(line),
            0,
            null);
    UUID baseline = baselines.get(List.of(session.person(), line.exercise(), line.side()));
    long seq = tx.sets().add(set, session.id(), baseline);
    List<JudgedRep> pool = lifter.known(line).reps();
    for (int n = 1; n <= line.reps(); n++) {
      JudgedRep judged = drawn(pool, n, chance.nextDouble() < clean);
      tx.reps().put(seq, n, judged);
      if (isReviewed) {
        review(tx, seq, n, judged, start);
      }
    }
    tx.sets().end(set.id(), SetEnd.DONE);
  }

  private void review(Transaction tx, long set, int n, JudgedRep judged, Instant start) {
    judged
        .flags()
        .forEach(
            flag ->
                tx.reps()
                    .correct(
                        set,
                        n,
                        new Correction(
                            chance.nextInt(20) == 0
                                ? Correction.Kind.NO_SUCH_FAULT
                                : Correction.Kind.STANDS,
                            flag.fault(),
                            flag.evidence(),
                            DemoPeople.TRAINER.id(),
                            start.plus(Duration.ofHours(6)))));
  }

  /** One of these, moved to where the nth is; a clean one a little slower or faster, too. */
  private JudgedRep drawn(List<JudgedRep> pool, int n, boolean clean) {
    List<JudgedRep> like =
        pool.stream().filter(rep -> rep.judged() && rep.flags().isEmpty() == clean).toList();
    List<JudgedRep> from = like.isEmpty() ? pool : like;
    JudgedRep judged = from.get(chance.nextInt(from.size()));
    double stretch = clean ? 1 + 0.04 * Math.max(-2, Math.min(2, chance.nextGaussian())) : 1;
    double reach = clean ? 1 + 0.02 * Math.max(-2, Math.min(2, chance.nextGaussian())) : 1;
    return MadeUpRep.at(judged, 6 + REP_S * n, stretch, reach);
  }

  private Instant at(LocalDate day) {
    return day.atTime(MORNING).atZone(zone).toInstant();
  }
}
