package org.fourcount.station;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.staff.HistoryScreen;
import org.fourcount.kiosk.staff.ListScreen;
import org.fourcount.kiosk.staff.StaffScreen;
import org.fourcount.kiosk.staff.TrendTab;
import org.fourcount.motion.Course;
import org.fourcount.programme.ExerciseDay;
import org.fourcount.programme.Session;
import org.fourcount.programme.TrainingWeeks;
import org.fourcount.programme.Trend;
import org.fourcount.staff.Page;
import org.fourcount.store.Store;

/** What a person has done over the weeks. On the event thread. */
final class HistoryPages {
  private final StaffRoom room;
  private TrendTab tab = TrendTab.CLEAN;

  HistoryPages(StaffRoom room) {
    this.room = room;
  }

  private record Kept(String person, List<ExerciseDay> days, List<Session> sessions) {}

  boolean show(Page page) {
    if (page instanceof Page.History history) {
      room.load(store -> kept(store, history.person()), kept -> screen(kept, 0));
      return true;
    }
    return false;
  }

  private static Kept kept(Store store, UUID person) {
    return store.read(
        tx ->
            new Kept(
                StaffRoom.name(tx.people().all(), person),
                tx.history().of(person),
                tx.sessions().of(person)));
  }

  private StaffScreen screen(Kept kept, int chosen) {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    List<Trend.Done> done = Trend.done(kept.days());
    Trend.Done which =
        done.isEmpty()
            ? new Trend.Done("", org.fourcount.coaching.Side.ONLY)
            : done.get(Math.min(chosen, done.size() - 1));
    HistoryScreen.Content content =
        new HistoryScreen.Content(
            kept.person(),
            done.isEmpty() ? "" : name(which),
            Trend.of(kept.days(), which, today),
            room.course(which.exercise()) == Course.TRAVEL,
            TrainingWeeks.of(kept.sessions(), today, TrainingWeeks.USUAL),
            today);
    return new HistoryScreen(
        content,
        tab,
        room.palette(),
        room.words(),
        () -> room.put(exercises(kept, done, chosen)),
        shown -> tab = shown,
        room::back);
  }

  private String name(Trend.Done done) {
    return room.name(done.exercise(), done.side());
  }

  private StaffScreen exercises(Kept kept, List<Trend.Done> done, int chosen) {
    List<ListScreen.Row> rows = new ArrayList<>();
    for (int i = 0; i < done.size(); i++) {
      int at = i;
      rows.add(
          new ListScreen.Row(
              "exercise-" + (i + 1),
              name(done.get(i)),
              "",
              Glyph.NEXT,
              () -> room.put(screen(kept, at))));
    }
    return new ListScreen(
        "staff.exercises",
        room.words().text("staff.exercises"),
        "",
        rows,
        room.palette(),
        room.words(),
        () -> room.put(screen(kept, chosen)));
  }
}
