package org.fourcount.gallery;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.swing.JComponent;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.staff.CatalogueScreen;
import org.fourcount.kiosk.staff.LineScreen;
import org.fourcount.kiosk.staff.PlanScreen;
import org.fourcount.kiosk.staff.PlanWords;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.Catalogue;
import org.fourcount.programme.Exercise;
import org.fourcount.programme.Load;
import org.fourcount.staff.PlanDraft;

/** The screens on which a plan is written, each as full as it can be. */
final class PlanMoments {
  private final Showing showing;
  private final Catalogue catalogue;
  private final Palette palette;
  private final Words words;
  private final PlanWords plans;
  private final BiConsumer<String, JComponent> receiver;

  private PlanMoments(
      Showing showing, Catalogue catalogue, BiConsumer<String, JComponent> receiver) {
    this.showing = showing;
    this.catalogue = catalogue;
    this.receiver = receiver;
    palette = showing.look().palette();
    words = showing.words();
    plans = new PlanWords(catalogue, words);
  }

  /** Tells the receiver each screen and its name. */
  static void show(Showing showing, Catalogue catalogue, BiConsumer<String, JComponent> receiver) {
    new PlanMoments(showing, catalogue, receiver).plan();
  }

  private void tell(String name, JComponent screen) {
    receiver.accept("staff-" + name, showing.laidOut(screen));
  }

  /** Every exercise there is, some of it unusual. */
  static PlanDraft draft(Catalogue catalogue) {
    PlanDraft draft = PlanDraft.of(List.of());
    for (Exercise exercise : catalogue.exercises().values()) {
      draft = draft.add(exercise, Load.Unit.KG);
    }
    for (int i = 0; i < draft.lines().size(); i++) {
      draft = draft.load(i, 112.5);
    }
    return draft.sets(0, 1).reps(1, 4);
  }

  private void plan() {
    PlanDraft draft = draft(catalogue);
    List<String> unusual =
        plans.remarks(
            draft.locked(catalogue.exercises(), Set.of()), draft.departures(catalogue.exercises()));
    String title = words.text("staff.plan-for", StaffMoments.CLIENT.name());
    PlanScreen screen =
        new PlanScreen(title, draft, plans, unusual, palette, words, new NoPlanDesk());
    screen.say(words.text("staff.draft-found"));
    tell("plan", screen);
    PlanDraft none = PlanDraft.of(List.of());
    List<String> little = plans.remarks(List.of(), none.departures(catalogue.exercises()));
    tell(
        "plan-empty", new PlanScreen(title, none, plans, little, palette, words, new NoPlanDesk()));
    tell("line", line(draft, 1, true));
    tell("line-no-sides", line(draft, 0, false));
    tell(
        "catalogue",
        new CatalogueScreen(
            catalogue,
            none.add(catalogue.exercises().values().iterator().next(), Load.Unit.KG),
            palette,
            words,
            exercise -> {},
            () -> {}));
  }

  private LineScreen line(PlanDraft draft, int line, boolean hasSides) {
    return new LineScreen(
        draft, line, hasSides, plans, palette, words, changed -> {}, removed -> {}, () -> {});
  }

  private record NoPlanDesk() implements PlanScreen.Desk {
    @Override
    public void change(int line) {}

    @Override
    public void add() {}

    @Override
    public void approve() {}

    @Override
    public void leave() {}
  }
}
