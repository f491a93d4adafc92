package org.fourcount.station;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.staff.AgreementScreen;
import org.fourcount.kiosk.staff.ListScreen;
import org.fourcount.kiosk.staff.StaffScreen;
import org.fourcount.programme.AgreementTrend;
import org.fourcount.programme.Person;
import org.fourcount.staff.Page;
import org.fourcount.store.Reviews;
import org.fourcount.store.Store;

/** Sets with flags on which nobody has said a word, and a trainer's words. On the event thread. */
final class ReviewPages {
  /** After four weeks nobody remembers how a repetition looked. */
  static final Duration REMEMBERED = Duration.ofDays(28);

  private final StaffRoom room;

  ReviewPages(StaffRoom room) {
    this.room = room;
  }

  private record Queue(List<Reviews.Waiting> waiting, AgreementTrend agreed) {}

  boolean show(Page page) {
    if (page instanceof Page.Reviews) {
      room.load(ReviewPages::queue, this::list);
      return true;
    }
    if (page instanceof Page.Review review) {
      room.load(
          store -> SetForReview.of(store, review.set()),
          set -> new ReviewOfSet(room, set).screen());
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
                tx.reviews().waiting(store.now().minus(REMEMBERED)),
                SetForReview.agreed(tx, store.now())));
  }

  private StaffScreen list(Queue queue) {
    List<ListScreen.Row> rows = new ArrayList<>();
    if (!queue.agreed().weeks().isEmpty()) {
      rows.add(
          new ListScreen.Row(
              "agreement",
              room.words().text("staff.agreement"),
              percent(queue.agreed()),
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

  private String percent(AgreementTrend agreed) {
    return agreed.recent().flags() == 0
        ? ""
        : room.words().text("target.percent", agreed.recent().percent());
  }

  private StaffScreen agreement(Queue queue) {
    return new AgreementScreen(
        queue.agreed(), room.palette(), room.words(), () -> room.put(list(queue)));
  }
}
