package org.fourcount.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import javax.swing.JComponent;
import org.fourcount.coaching.Side;
import org.fourcount.kiosk.LinkNotice;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.NoticeScreen;
import org.fourcount.kiosk.visit.ApproveScreen;
import org.fourcount.kiosk.visit.AskTrainerScreen;
import org.fourcount.kiosk.visit.FeelingScreen;
import org.fourcount.kiosk.visit.GoodByeScreen;
import org.fourcount.kiosk.visit.IdleScreen;
import org.fourcount.kiosk.visit.ReadyScreen;
import org.fourcount.kiosk.visit.RestScreen;
import org.fourcount.kiosk.visit.SignInScreen;
import org.fourcount.kiosk.visit.TodayScreen;
import org.fourcount.kiosk.words.Words;
import org.fourcount.motion.Tempo;
import org.fourcount.programme.Catalogue;
import org.fourcount.programme.Load;
import org.fourcount.programme.PlannedExercise;
import org.fourcount.programme.TimeToConsult;
import org.fourcount.sensor.source.LinkProblem;
import org.fourcount.sensor.source.Trouble;
import org.fourcount.visit.Concern;
import org.fourcount.visit.Step;

/** The screens before and after sets, each as full as it can be. */
final class VisitMoments {
  private static final int MOST_LINES = 13;

  private static final LinkNotice KEEPS_NOTHING =
      new LinkNotice(
          LinkNotice.Level.NOTE,
          "Not saved: /var/lib/fourcount/fourcount.db: this database is damaged (it does not begin"
              + " as a database does); nothing was changed: restore a backup with \"fourcount admin"
              + " restore\", which keeps this file.",
          "trouble.keeping",
          List.of());

  private VisitMoments() {}

  private static void nothing() {}

  /** Tells the receiver each screen and its name. */
  static void show(Showing showing, Catalogue catalogue, BiConsumer<String, JComponent> receiver) {
    Palette palette = showing.look().palette();
    Words words = showing.words();
    IdleScreen idle = idle(palette, words, LinkNotice.OK);
    List<JComponent> all = new ArrayList<>(List.of(idle));
    all.add(new SignInScreen(palette, words, new NoDoor()));
    all.add(new ReadyScreen("Annabella", palette, words, answers -> {}, VisitMoments::nothing));
    List<Concern> concerns = List.of(Concern.NO_REST_DAY, Concern.FIRST_SESSION);
    Step.AskTrainer asked = new Step.AskTrainer(concerns, false);
    all.add(new AskTrainerScreen(asked, palette, words, new NoDesk()));
    all.add(today(catalogue, TimeToConsult.DUE, palette, words));
    String next = words.text("rest.next", name(catalogue, "row", words), 2, 2);
    all.add(
        new RestScreen(
            60,
            next,
            palette,
            words,
            System::nanoTime,
            VisitMoments::nothing,
            VisitMoments::nothing));
    all.add(new FeelingScreen(palette, words, feeling -> {}));
    all.add(
        new GoodByeScreen(
            TrainerMoments.weeks(1).next(),
            TrainerMoments.weeks(1),
            words.text("today.ready"),
            palette,
            words,
            VisitMoments::nothing));
    all.forEach(screen -> receiver.accept(screen.getName(), showing.laidOut(screen)));
    ranges(showing, catalogue, receiver);
    String small = words.text("notice.small-how", "800", "480", "1024", "600");
    NoticeScreen notice =
        new NoticeScreen("notice.small-screen", small, palette, words, VisitMoments::nothing);
    receiver.accept(notice.getName(), showing.laidOut(notice));
    IdleScreen first = idle(palette, words, LinkNotice.OK);
    first.offer(words.text("visit.first-run"), words.text("visit.first"), VisitMoments::nothing);
    receiver.accept("idle-first-run", showing.laidOut(first));
    IdleScreen noPin = idle(palette, words, LinkNotice.OK);
    noPin.ask(words.text("visit.no-pin"));
    receiver.accept("idle-no-pin", showing.laidOut(noPin));
    Step.AskTrainer planless = new Step.AskTrainer(List.of(Concern.NO_PLAN), false);
    receiver.accept(
        "ask-trainer-no-plan",
        showing.laidOut(new AskTrainerScreen(planless, palette, words, new NoDesk())));
    LinkProblem unsteady = new LinkProblem(Trouble.UNSTEADY, "/dev/ttyACM0", "2");
    LinkNotice said =
        new LinkNotice(
            LinkNotice.Level.NOTE,
            unsteady.sentence(),
            "trouble.unsteady",
            List.of("/dev/ttyACM0", "2"));
    IdleScreen noted = idle(palette, words, said);
    noted.look();
    receiver.accept("idle-notice", showing.laidOut(noted));
    IdleScreen keepsNothing = idle(palette, words, KEEPS_NOTHING);
    keepsNothing.look();
    receiver.accept("idle-keeps-nothing", showing.laidOut(keepsNothing));
    answered(showing, asked, receiver);
  }

  /** What is on the screens once somebody has begun to answer. */
  private static void answered(
      Showing showing, Step.AskTrainer asked, BiConsumer<String, JComponent> receiver) {
    Palette palette = showing.look().palette();
    Words words = showing.words();
    SignInScreen pin = new SignInScreen(palette, words, new NoDoor());
    pin.askForPinOf(123_457);
    touched(showing, "sign-in-pin", pin, receiver, "pad-1", "pad-2", "pad-3", "pad-4");
    ReadyScreen unwell =
        new ReadyScreen("Annabella", palette, words, answers -> {}, VisitMoments::nothing);
    touched(showing, "ready-not-well", unwell, receiver, "back");
    AskTrainerScreen trainer = new AskTrainerScreen(asked, palette, words, new NoDesk());
    touched(showing, "ask-trainer-reason", trainer, receiver, "reason-light");
    FeelingScreen felt = new FeelingScreen(palette, words, feeling -> {});
    touched(showing, "feeling-felt", felt, receiver, "effort-10", "pain-4", "dizzy");
  }

  private static void touched(
      Showing showing,
      String name,
      JComponent screen,
      BiConsumer<String, JComponent> receiver,
      String... buttons) {
    for (String button : buttons) {
      Showing.touch(screen, button);
    }
    receiver.accept(name, showing.laidOut(screen));
  }

  private static IdleScreen idle(Palette palette, Words words, LinkNotice notice) {
    return new IdleScreen("Station 1", palette, words, VisitMoments::nothing, () -> notice);
  }

  private static String name(Catalogue catalogue, String id, Words words) {
    return Objects.requireNonNull(catalogue.exercise(id)).name().in(words.locale());
  }

  /** The plan that leads a trainer to what was measured, and where they approve it. */
  private static void ranges(
      Showing showing, Catalogue catalogue, BiConsumer<String, JComponent> receiver) {
    Palette palette = showing.look().palette();
    Words words = showing.words();
    TodayScreen plan = today(catalogue, TimeToConsult.READY, palette, words);
    plan.offer(words.text("today.ranges", MOST_LINES), VisitMoments::nothing);
    receiver.accept("today-ranges", showing.laidOut(plan));
    List<ApproveScreen.Range> lines = new ArrayList<>();
    for (String id : catalogue.exercises().keySet()) {
      String key = lines.size() == 3 ? "baseline.row-travel" : "baseline.row";
      String exercise = words.sided(name(catalogue, id, words), Side.RIGHT);
      double range = lines.size() == 3 ? 412 : 100 + lines.size();
      lines.add(new ApproveScreen.Range(exercise, words.text(key, range, 3.9, 4.1)));
    }
    ApproveScreen approve = new ApproveScreen("Annabella", lines, palette, words, new NoWord());
    receiver.accept(approve.getName(), showing.laidOut(approve));
  }

  private static TodayScreen today(
      Catalogue catalogue, TimeToConsult consult, Palette palette, Words words) {
    List<Step.Line> lines = new ArrayList<>();
    for (String id : catalogue.exercises().keySet()) {
      if (lines.size() < MOST_LINES) {
        PlannedExercise line =
            new PlannedExercise(id, Side.ONLY, Load.parse("12.5 lb"), 2, 10, Tempo.FOUR_COUNT, 60);
        lines.add(new Step.Line(line, lines.size() == 1 ? 2 : 0, lines.isEmpty()));
      }
    }
    return new TodayScreen(
        new Step.Today(lines, consult),
        line -> name(catalogue, line.exercise(), words),
        words.text(consult == TimeToConsult.DUE ? "today.consult" : "today.ready"),
        palette,
        words,
        line -> {},
        VisitMoments::nothing);
  }

  private record NoDoor() implements SignInScreen.Door {
    @Override
    public void number(int number) {}

    @Override
    public void pin(int number, String pin) {}

    @Override
    public void language(Locale language) {}

    @Override
    public void leave() {}
  }

  private record NoWord() implements ApproveScreen.Desk {
    @Override
    public void approve(int number, String pin) {}

    @Override
    public void back() {}
  }

  private record NoDesk() implements AskTrainerScreen.Desk {
    @Override
    public void allow(int number, String pin, String reason) {}

    @Override
    public void leave() {}
  }
}
