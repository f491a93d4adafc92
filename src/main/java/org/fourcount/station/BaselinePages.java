package org.fourcount.station;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fourcount.coaching.Side;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.staff.BaselineScreen;
import org.fourcount.kiosk.staff.ListScreen;
import org.fourcount.kiosk.staff.StaffScreen;
import org.fourcount.kiosk.words.Words;
import org.fourcount.motion.Baseline;
import org.fourcount.motion.StackMounting;
import org.fourcount.programme.BaselineRecord;
import org.fourcount.programme.Person;
import org.fourcount.staff.Page;
import org.fourcount.store.Store;
import org.jspecify.annotations.Nullable;

/** A person's approved repetitions, and those that wait for approval. On the event thread. */
final class BaselinePages {
  private final StaffRoom room;

  BaselinePages(StaffRoom room) {
    this.room = room;
  }

  private record Kept(
      UUID person, List<Person> people, List<BaselineRecord> inUse, List<BaselineRecord> waiting) {
    Optional<BaselineRecord> inUse(Done done) {
      return inUse.stream().filter(done::isOf).findFirst();
    }

    Optional<BaselineRecord> waiting(Done done) {
      return waiting.stream().filter(done::isOf).findFirst();
    }
  }

  private record Done(String exercise, Side side) {
    static Done of(BaselineRecord baseline) {
      return new Done(baseline.exercise(), baseline.side());
    }

    boolean isOf(BaselineRecord baseline) {
      return of(baseline).equals(this);
    }
  }

  boolean show(Page page) {
    if (page instanceof Page.Baselines baselines) {
      room.load(store -> kept(store, baselines.person()), this::list);
      return true;
    }
    return false;
  }

  private static Kept kept(Store store, UUID person) {
    return store.read(
        tx ->
            new Kept(
                person,
                tx.people().all(),
                tx.baselines().inUse(person),
                tx.baselines().waiting(person)));
  }

  private StaffScreen list(Kept kept) {
    List<Done> all = new ArrayList<>();
    kept.waiting().forEach(baseline -> all.add(Done.of(baseline)));
    kept.inUse().stream().map(Done::of).filter(done -> !all.contains(done)).forEach(all::add);
    List<ListScreen.Row> rows = new ArrayList<>();
    for (Done done : all) {
      boolean waits = kept.waiting(done).isPresent();
      String value =
          waits
              ? room.words().text("baseline.row-waits")
              : kept.inUse(done).map(record -> inShort(record, room.words())).orElse("");
      rows.add(
          new ListScreen.Row(
              "baseline-" + (rows.size() + 1),
              room.name(done.exercise(), done.side()),
              value,
              waits ? Glyph.WAITING : Glyph.SAVED,
              () -> room.put(screen(kept, done))));
    }
    return new ListScreen(
        "staff.baselines",
        room.words().text("baseline.title", StaffRoom.name(kept.people(), kept.person())),
        room.words().text("baseline.nothing"),
        rows,
        room.palette(),
        room.words(),
        room::back);
  }

  /** How far and how fast, in one line. */
  static String inShort(BaselineRecord record, Words words) {
    Baseline baseline = record.approved().baseline();
    return words.text(
        isTravel(baseline) ? "baseline.row-travel" : "baseline.row",
        baseline.range(),
        baseline.concentric(),
        baseline.eccentric());
  }

  private static boolean isTravel(Baseline baseline) {
    return baseline.mounting() instanceof StackMounting;
  }

  private StaffScreen screen(Kept kept, Done done) {
    BaselineRecord waiting = kept.waiting(done).orElse(null);
    String title =
        room.words()
            .text(
                "baseline.one",
                StaffRoom.name(kept.people(), kept.person()),
                room.name(done.exercise(), done.side()));
    return new BaselineScreen(
        title,
        kept.inUse(done).map(record -> measured(record, kept.people())).orElse(null),
        waiting == null ? null : measured(waiting, kept.people()),
        room.palette(),
        room.words(),
        () -> decide(waiting, true),
        () -> decide(waiting, false),
        room::show);
  }

  private BaselineScreen.Measured measured(BaselineRecord record, List<Person> people) {
    Baseline baseline = record.approved().baseline();
    UUID trainer = record.trainer();
    return new BaselineScreen.Measured(
        room.words().moment(record.at(), ZoneId.systemDefault()),
        trainer == null ? "" : StaffRoom.name(people, trainer),
        baseline.reps(),
        baseline.range(),
        isTravel(baseline),
        baseline.concentric(),
        baseline.shortenedHold(),
        baseline.eccentric());
  }

  private void decide(@Nullable BaselineRecord waiting, boolean isApproved) {
    if (waiting == null) {
      return;
    }
    UUID trainer = room.who().id();
    room.desk()
        .ask(
            open -> {
              Approval.decide(open.store(), List.of(waiting), trainer, isApproved);
              return waiting;
            },
            done -> room.show());
  }
}
