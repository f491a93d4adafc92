package org.fourcount.station;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.staff.CatalogueScreen;
import org.fourcount.kiosk.staff.LineScreen;
import org.fourcount.kiosk.staff.PlanScreen;
import org.fourcount.kiosk.staff.PlanWords;
import org.fourcount.kiosk.staff.QuestionScreen;
import org.fourcount.kiosk.staff.StaffScreen;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.Exercise;
import org.fourcount.programme.Gate;
import org.fourcount.programme.Person;
import org.fourcount.programme.Plan;
import org.fourcount.programme.PlannedExercise;
import org.fourcount.staff.Page;
import org.fourcount.staff.PlanDraft;
import org.fourcount.store.Store;
import org.fourcount.store.StoreTrouble;

/** The page on which a trainer writes a plan. On the event thread. */
final class PlanPages {
  private final StaffRoom room;
  private final Drafts drafts;

  PlanPages(StaffRoom room, Drafts drafts) {
    this.room = room;
    this.drafts = drafts;
  }

  private record Begun(Person person, List<PlannedExercise> lines, Set<Gate> signedOff) {}

  /** Shows the page if it is this one. */
  boolean show(Page page) {
    if (!(page instanceof Page.PlanEditor editor)) {
      return false;
    }
    room.load(store -> begin(store, editor.person()), this::begin);
    return true;
  }

  private static Begun begin(Store store, UUID id) {
    return store.read(
        tx ->
            new Begun(
                tx.people()
                    .byId(id)
                    .orElseThrow(() -> new StoreTrouble("This person was erased; go back.")),
                tx.plans().newest(id).map(Plan::exercises).orElse(List.of()),
                tx.people().signedOff(id)));
  }

  private StaffScreen begin(Begun begun) {
    PlanDraft now = PlanDraft.of(begun.lines());
    PlanDraft kept =
        drafts
            .of(room.who(), begun.person().id())
            .map(draft -> new PlanDraft(draft.lines(), begun.lines()))
            .orElse(now);
    if (kept.isChanged()) {
      room.note(room.words().text("staff.draft-found"));
    }
    return new Editor(begun.person(), begun.signedOff(), kept).overview(0);
  }

  /** One plan while it is written. */
  private final class Editor implements PlanScreen.Desk {
    private final Person person;
    private final Set<Gate> signedOff;
    private final Words words = room.words();
    private final PlanWords plans = new PlanWords(room.catalogue(), words);
    private PlanDraft draft;

    Editor(Person person, Set<Gate> signedOff, PlanDraft draft) {
      this.person = person;
      this.signedOff = signedOff.isEmpty() ? Set.of() : EnumSet.copyOf(signedOff);
      this.draft = draft;
    }

    private void now(PlanDraft changed) {
      draft = changed;
      drafts.keep(room.who(), person.id(), changed);
    }

    StaffScreen overview(int line) {
      List<String> unusual =
          plans.remarks(
              draft.locked(room.catalogue().exercises(), signedOff),
              draft.departures(room.catalogue().exercises()));
      PlanScreen screen =
          new PlanScreen(
              words.text("staff.plan-for", person.name()),
              draft,
              plans,
              unusual,
              room.palette(),
              words,
              this);
      screen.showLine(line);
      return screen;
    }

    private void showOverview(int line) {
      room.present(overview(line));
    }

    @Override
    public void change(int line) {
      Exercise exercise = room.catalogue().exercise(draft.lines().get(line).exercise());
      room.present(
          new LineScreen(
              draft,
              line,
              exercise != null && exercise.hasSides(),
              plans,
              room.palette(),
              words,
              this::now,
              this::remove,
              () -> showOverview(line)));
    }

    private void remove(int line) {
      now(draft.remove(line));
      showOverview(line);
    }

    @Override
    public void add() {
      room.present(
          new CatalogueScreen(
              room.catalogue(),
              draft,
              room.palette(),
              words,
              this::add,
              () -> showOverview(draft.lines().size() - 1)));
    }

    private void add(Exercise exercise) {
      int line = draft.lines().size();
      now(draft.add(exercise, room.words().unit()));
      change(line);
    }

    @Override
    public void approve() {
      Person trainer = room.who();
      List<PlannedExercise> lines = draft.lines();
      room.say(words.text("sign-in.wait"));
      room.change(
          open -> {
            Store store = open.store();
            Plan plan = Plan.approvedBy(trainer, store.newId(), person, store.now(), lines);
            store.write(
                tx -> {
                  tx.plans().add(plan);
                  tx.audit()
                      .add(
                          store.now(),
                          trainer.id().toString(),
                          "plan approved",
                          person.id().toString(),
                          "trainer " + trainer.id() + ", plan " + plan.id());
                });
            return true;
          },
          kept -> {
            drafts.forget(trainer, person.id());
            room.goOn(new Page.OnePerson(person.id()), words.text("staff.approved", person.name()));
          });
    }

    @Override
    public void leave() {
      if (!draft.isChanged()) {
        drafts.forget(room.who(), person.id());
        room.back();
        return;
      }
      room.present(
          new QuestionScreen(
              "staff.leave-plan",
              words.text("staff.leave-plan"),
              words.text("staff.leave-how", person.name()),
              List.of(
                  new QuestionScreen.Answer(
                      "keep", words.text("staff.keep-draft"), Glyph.SAVED, room::back),
                  new QuestionScreen.Answer(
                      "throw-away", words.text("staff.throw-away"), Glyph.STOP, this::throwAway)),
              room.palette(),
              words,
              () -> showOverview(0)));
    }

    private void throwAway() {
      drafts.forget(room.who(), person.id());
      room.back();
    }
  }
}
