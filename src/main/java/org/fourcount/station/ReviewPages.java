package org.fourcount.station;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.fourcount.coaching.Evidence;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.Part;
import org.fourcount.coaching.StillLimit;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.staff.AgreementScreen;
import org.fourcount.kiosk.staff.FaultScreen;
import org.fourcount.kiosk.staff.ListScreen;
import org.fourcount.kiosk.staff.ReviewScreen;
import org.fourcount.kiosk.staff.StaffScreen;
import org.fourcount.programme.AgreementTrend;
import org.fourcount.programme.Correction;
import org.fourcount.programme.Correction.Kind;
import org.fourcount.programme.Person;
import org.fourcount.programme.RepRecord;
import org.fourcount.programme.Trend;
import org.fourcount.staff.Page;
import org.fourcount.store.Reviews;
import org.fourcount.store.Sets;
import org.fourcount.store.Store;
import org.fourcount.store.Transaction;

/** Sets with flags on which nobody has said a word, and a trainer's words. On the event thread. */
final class ReviewPages {
  /** After four weeks nobody remembers how a repetition looked. */
  static final Duration REMEMBERED = Duration.ofDays(28);

  private final StaffRoom room;

  ReviewPages(StaffRoom room) {
    this.room = room;
  }

  private record Queue(List<Reviews.Waiting> waiting, AgreementTrend agreed) {}

  private record OneSet(
      String name,
      Sets.Kept kept,
      List<StillLimit> still,
      List<RepRecord> reps,
      AgreementTrend agreed) {}

  boolean show(Page page) {
    if (page instanceof Page.Reviews) {
      room.load(ReviewPages::queue, this::list);
      return true;
    }
    if (page instanceof Page.Review review) {
      room.load(
          store -> store.<OneSet>read(tx -> oneSet(tx, review.set(), store.now())),
          set -> new OpenSet(set).screen());
      return true;
    }
    return false;
  }

  /** How many sets wait for somebody; none for who may not look at them. */
  static int waiting(Person who, Store store) {
    return new Page.Reviews().isFor(who.role())
        ? store
            .<List<Reviews.Waiting>>read(tx -> tx.reviews().waiting(store.now().minus(REMEMBERED)))
            .size()
        : 0;
  }

  private static Queue queue(Store store) {
    return store.read(
        tx ->
            new Queue(
                tx.reviews().waiting(store.now().minus(REMEMBERED)), agreed(tx, store.now())));
  }

  private static AgreementTrend agreed(Transaction tx, Instant now) {
    ZoneId zone = ZoneId.systemDefault();
    Instant since = now.minus(Duration.ofDays(7L * Trend.WEEKS));
    return AgreementTrend.of(tx.reviews().words(since), LocalDate.ofInstant(now, zone), zone);
  }

  private static OneSet oneSet(Transaction tx, UUID set, Instant now) {
    Sets.Kept kept = tx.sets().one(set).orElseThrow();
    List<StillLimit> still =
        tx.baselines().ofSet(kept.seq()).map(b -> b.approved().still()).orElse(List.of());
    return new OneSet(
        tx.reviews().nameOf(set).orElse(""),
        kept,
        still,
        tx.reps().of(kept.seq()),
        agreed(tx, now));
  }

  private String said(AgreementTrend agreed) {
    return AgreementScreen.inWords(agreed, room.words());
  }

  private StaffScreen list(Queue queue) {
    List<ListScreen.Row> rows = new ArrayList<>();
    if (!queue.agreed().weeks().isEmpty()) {
      rows.add(
          new ListScreen.Row(
              "agreement",
              room.words().text("staff.agreement"),
              said(queue.agreed()),
              Glyph.NEXT,
              () -> room.put(agreement(queue))));
    }
    int before = rows.size();
    for (Reviews.Waiting set : queue.waiting()) {
      String when = room.words().moment(set.start(), ZoneId.systemDefault());
      rows.add(
          new ListScreen.Row(
              "set-" + (rows.size() - before + 1),
              set.name() + ": " + room.name(set.exercise(), set.side()),
              room.words().text("review.row", when, set.flags()),
              Glyph.NEXT,
              () -> room.open(new Page.Review(set.set()))));
    }
    ListScreen screen =
        new ListScreen(
            "staff.reviews",
            room.words().text("staff.reviews"),
            room.words().text("review.none"),
            rows,
            room.palette(),
            room.words(),
            room::back);
    if (queue.waiting().isEmpty() && !rows.isEmpty()) {
      screen.say(room.words().text("review.none"));
    }
    return screen;
  }

  private StaffScreen agreement(Queue queue) {
    return new AgreementScreen(
        queue.agreed(), room.palette(), room.words(), () -> room.put(list(queue)));
  }

  /** One set while a trainer is at it. */
  private final class OpenSet implements ReviewScreen.Says {
    private final OneSet set;
    private final ReviewScreen screen;
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private List<RepRecord> reps;

    OpenSet(OneSet set) {
      this.set = set;
      reps = set.reps();
      screen =
          new ReviewScreen(
              title(),
              set.kept().set().prescription().tempo(),
              this::part,
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

    ReviewScreen screen() {
      screen.show(reps, !undo.isEmpty());
      screen.say(said(set.agreed()));
      return screen;
    }

    private Part part(Flag flag) {
      return set.still().stream()
          .map(limit -> limit.watched().part())
          .filter(part -> part.fault() == flag.fault())
          .findFirst()
          .orElse(flag.fault() == Fault.ADJACENT ? Part.ADJACENT : Part.TRUNK);
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
                say(rep, new Word(Kind.MISSED_FAULT, fault, Evidence.USUAL));
              },
              () -> room.put(screen)));
    }

    @Override
    public void putAside() {
      List<Integer> open =
          reps.stream().filter(rep -> !rep.open().isEmpty()).map(RepRecord::number).toList();
      say(open, new Word(Kind.PUT_ASIDE, null, Evidence.USUAL));
    }

    @Override
    public void undo() {
      if (!undo.isEmpty()) {
        undo.pop().run();
      }
    }

    private void say(int rep, Word word) {
      say(List.of(rep), word);
    }

    private void say(List<Integer> which, Word word) {
      undo.push(() -> keep(which, new Word(Kind.TAKEN_BACK, word.fault(), word.evidence())));
      keep(which, word);
    }

    private void keep(List<Integer> which, Word word) {
      long seq = set.kept().seq();
      room.desk()
          .ask(
              open -> {
                Store store = open.store();
                Instant now = store.now();
                return store.<OneSet>writeAndGet(
                    tx -> {
                      which.forEach(rep -> tx.reps().correct(seq, rep, word.by(room, now)));
                      return oneSet(tx, set.kept().set().id(), now);
                    });
              },
              after -> {
                reps = after.reps();
                screen.show(reps, !undo.isEmpty());
                screen.say(said(after.agreed()));
              });
    }
  }

  /** What is said, before it is known when and by whom. */
  private record Word(
      Kind kind, @org.jspecify.annotations.Nullable Fault fault, Evidence evidence) {
    Correction by(StaffRoom room, Instant now) {
      return new Correction(kind, fault, evidence, room.who().id(), now);
    }
  }
}
