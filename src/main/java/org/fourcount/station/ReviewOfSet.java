package org.fourcount.station;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.fourcount.coaching.Evidence;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.fourcount.kiosk.staff.AgreementScreen;
import org.fourcount.kiosk.staff.FaultScreen;
import org.fourcount.kiosk.staff.ReviewScreen;
import org.fourcount.programme.AgreementTrend;
import org.fourcount.programme.Correction;
import org.fourcount.programme.Correction.Kind;
import org.fourcount.programme.RepRecord;
import org.fourcount.store.Store;
import org.fourcount.store.Transaction;
import org.jspecify.annotations.Nullable;

/** One set while a trainer is at it: what they say is kept at once. On the event thread. */
final class ReviewOfSet implements ReviewScreen.Says {
  private final StaffRoom room;
  private final SetForReview set;
  private final ReviewScreen screen;
  private final Deque<Runnable> undo = new ArrayDeque<>();
  private List<RepRecord> reps;

  ReviewOfSet(StaffRoom room, SetForReview set) {
    this.room = room;
    this.set = set;
    reps = set.reps();
    screen =
        new ReviewScreen(
            title(),
            set.kept().set().prescription().tempo(),
            set::part,
            room.palette(),
            room.words(),
            this,
            room::back);
  }

  private String title() {
    return room.words()
        .text(
            "review.title",
            set.name(),
            room.name(set.kept().set().exercise(), set.kept().set().side()),
            room.words().moment(set.kept().set().start(), ZoneId.systemDefault()));
  }

  private String said(AgreementTrend agreed) {
    return AgreementScreen.inWords(agreed, room.words());
  }

  /** Its screen. */
  ReviewScreen screen() {
    screen.show(reps, !undo.isEmpty());
    screen.say(said(set.agreed()));
    return screen;
  }

  @Override
  public void onFlag(int rep, Flag flag, boolean stands) {
    Kind kind = stands ? Kind.STANDS : Kind.NO_SUCH_FAULT;
    say(rep, new Word(kind, flag.fault(), flag.evidence()));
  }

  @Override
  public void notARep(int rep) {
    say(rep, new Word(Kind.NOT_A_REP, null, Evidence.USUAL));
  }

  @Override
  public void missed(int rep) {
    room.put(
        new FaultScreen(
            rep,
            room.palette(),
            room.words(),
            fault -> {
              room.put(screen);
              saw(rep, fault);
            },
            () -> room.put(screen)));
  }

  /** Where the station said so too, the flag stands. */
  private void saw(int rep, Fault fault) {
    reps.get(rep - 1).judged().flags().stream()
        .filter(flag -> flag.fault() == fault)
        .findFirst()
        .ifPresentOrElse(
            flag -> onFlag(rep, flag, true),
            () -> say(rep, new Word(Kind.MISSED_FAULT, fault, Evidence.USUAL)));
  }

  @Override
  public void putAside() {
    List<Integer> open =
        reps.stream().filter(rep -> !rep.open().isEmpty()).map(RepRecord::number).toList();
    Word aside = new Word(Kind.PUT_ASIDE, null, Evidence.USUAL);
    undo.push(() -> keep(open, aside.takenBack()));
    keep(open, aside);
  }

  @Override
  public void undo() {
    if (!undo.isEmpty()) {
      undo.pop().run();
    }
  }

  /** Says it, so that what was said before can be said again. */
  private void say(int rep, Word word) {
    Word before =
        reps.get(rep - 1).words().stream()
            .map(said -> new Word(said.kind(), said.fault(), said.evidence()))
            .filter(word::isAboutTheSameAs)
            .findFirst()
            .orElse(word.takenBack());
    undo.push(() -> keep(List.of(rep), before));
    keep(List.of(rep), word);
  }

  private void keep(List<Integer> which, Word word) {
    long seq = set.kept().seq();
    room.desk()
        .ask(
            open -> {
              Store store = open.store();
              Instant now = store.now();
              return store.<SetForReview>writeAndGet(
                  tx -> {
                    List<RepRecord> kept = tx.reps().of(seq);
                    List<Integer> news =
                        which.stream().filter(rep -> word.isNews(kept.get(rep - 1))).toList();
                    news.forEach(rep -> tx.reps().correct(seq, rep, word.by(room, now)));
                    if (!news.isEmpty()) {
                      audit(tx, news, word, now);
                    }
                    return SetForReview.of(tx, set.kept().set().id(), now);
                  });
            },
            after -> {
              reps = after.reps();
              screen.show(reps, !undo.isEmpty());
              screen.say(said(after.agreed()));
            });
  }

  private void audit(Transaction tx, List<Integer> which, Word word, Instant now) {
    UUID id = set.kept().set().id();
    String person = tx.reviews().personOf(id).map(UUID::toString).orElse("");
    tx.audit()
        .add(
            now,
            room.who().id().toString(),
            "flags reviewed",
            person,
            "set " + id + ", repetitions " + which + ", " + word.inWords());
  }

  /** What is said, before it is known when and by whom. */
  private record Word(Kind kind, @Nullable Fault fault, Evidence evidence) {
    Word takenBack() {
      return new Word(Kind.TAKEN_BACK, fault, evidence);
    }

    /** As the audit log has it. */
    String inWords() {
      String what = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      return fault == null ? what : what + ": " + fault.key();
    }

    boolean isAboutTheSameAs(Word other) {
      return fault == other.fault && evidence == other.evidence;
    }

    /** Whether it changes anything: a button may be touched twice. */
    boolean isNews(RepRecord rep) {
      Kind said =
          rep.words().stream()
              .filter(other -> fault == other.fault() && evidence == other.evidence())
              .map(Correction::kind)
              .findFirst()
              .orElse(Kind.TAKEN_BACK);
      return kind != said;
    }

    Correction by(StaffRoom room, Instant now) {
      return new Correction(kind, fault, evidence, room.who().id(), now);
    }
  }
}
