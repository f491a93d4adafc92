package org.fourcount.gallery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javax.swing.JComponent;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.SetState;
import org.fourcount.coaching.Side;
import org.fourcount.coaching.Stage;
import org.fourcount.kiosk.Guide;
import org.fourcount.kiosk.LinkNotice;
import org.fourcount.kiosk.SetTitle;
import org.fourcount.kiosk.live.LiveSetScreen;
import org.fourcount.kiosk.summary.SummaryCard;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.Catalogue;
import org.fourcount.programme.Exercise;
import org.fourcount.programme.HowTo;
import org.fourcount.programme.Load;
import org.fourcount.sensor.SourceUri;
import org.fourcount.sensor.VirtualUri;
import org.fourcount.sensor.source.LinkProblem;
import org.fourcount.sensor.source.Trouble;

/** The live screen at the moments that matter of one simulated set with three mistakes. */
final class SetMoments {
  /** The screen draws about so often. */
  private static final double TICK_S = 1 / 60.0;

  private static final double LONGEST_S = 200;
  private static final String EXERCISE = "hip-abduction";
  private static final VirtualUri SET =
      (VirtualUri)
          SourceUri.parse(
              "virtual:4-0-4-0?reps=6&guided=2&faults=rushed-eccentric@2,trunk@4,short@5&seed=3");

  private final Showing showing;
  private final Catalogue catalogue;
  private final BiConsumer<String, JComponent> receiver;
  private final PracticeSet set = new PracticeSet(SET.set());
  private final LiveSetScreen screen;

  private SetMoments(
      Showing showing, Catalogue catalogue, BiConsumer<String, JComponent> receiver) {
    this.showing = showing;
    this.catalogue = catalogue;
    this.receiver = receiver;
    screen = screen();
  }

  /** What has to be so, and for how many seconds, until the picture is taken. */
  private record Moment(Predicate<SetState> when, double afterSeconds) {}

  private static Map<String, Moment> moments() {
    Map<String, Moment> moments = new LinkedHashMap<>();
    moments.put("set-up", new Moment(s -> s.stage() == Stage.HOLD_STILL, 0.3));
    moments.put("guided", new Moment(s -> s.stage() == Stage.GUIDED, 6));
    moments.put("countdown", new Moment(s -> s.stage() == Stage.COUNTDOWN, 2));
    moments.put("lifting", new Moment(s -> s.reps().size() == 1, 3));
    moments.put("too-fast", new Moment(SetState::tooFast, 0.3));
    moments.put("back-moved", new Moment(s -> has(s, Fault.TRUNK), 1));
    moments.put("done", new Moment(s -> s.stage() == Stage.DONE, 1));
    return moments;
  }

  private static boolean has(SetState state, Fault fault) {
    return state.flags().stream().anyMatch(f -> f.fault() == fault);
  }

  /** Plays the set once; the receiver is told each moment's name and the screen as it is then. */
  static void play(Showing showing, Catalogue catalogue, BiConsumer<String, JComponent> receiver) {
    new SetMoments(showing, catalogue, receiver).play();
    new SetMoments(showing, catalogue, receiver).playToItsStop();
  }

  /** Somebody stops it after the first repetition. */
  private void playToItsStop() {
    for (double t = 0; set.state().reps().isEmpty() && t < LONGEST_S; t += TICK_S) {
      set.passTo(t);
      screen.refresh();
    }
    set.stop();
    shown("stopped", screen);
  }

  private void play() {
    Map<String, Moment> moments = moments();
    double since = Double.NaN;
    for (double t = 0; t < LONGEST_S && !moments.isEmpty(); t += TICK_S) {
      set.passTo(t);
      screen.refresh();
      Map.Entry<String, Moment> next = moments.entrySet().iterator().next();
      if (Double.isNaN(since) && next.getValue().when.test(set.state())) {
        since = t;
      }
      if (t >= since + next.getValue().afterSeconds) {
        tell(next.getKey(), screen);
        moments.remove(next.getKey());
        since = Double.NaN;
      }
    }
    if (!moments.isEmpty()) {
      throw new IllegalStateException("The simulated set never came to " + moments.keySet());
    }
  }

  /** Tells a moment, and what else may be on the screen then. */
  private void tell(String name, LiveSetScreen on) {
    shown(name, on);
    switch (name) {
      case "set-up" -> {
        Showing.touch(on, "sensor-2");
        shown("identify", on);
      }
      case "lifting" -> {
        linked(on, "sensor-lost", LinkNotice.Level.TROUBLE, Trouble.NODE_LOST);
        linked(on, "battery-low", LinkNotice.Level.NOTE, Trouble.LOW_BATTERY);
        set.link(LinkNotice.OK);
        Showing.type(on, "U");
        shown("degrees", on);
        Showing.type(on, "LEFT");
        shown("looking-back", on);
        Showing.type(on, "U");
        Showing.type(on, "U");
      }
      case "done" -> {
        Showing.touch(on, "next");
        shown("flagged", on);
        set.alone();
        LiveSetScreen alone = screen();
        alone.refresh();
        Showing.touch(alone, "next");
        shown("flagged-alone", alone);
        Showing.find(alone, SummaryCard.class, "summary").review(true);
        shown("flagged-review", alone);
      }
      default -> {
        // nothing else
      }
    }
  }

  private void linked(LiveSetScreen on, String name, LinkNotice.Level level, Trouble trouble) {
    LinkProblem problem = new LinkProblem(trouble, "/dev/ttyACM0", "2");
    String key = "trouble." + trouble.name().toLowerCase(Locale.ROOT).replace('_', '-');
    List<String> values = List.of(problem.port(), problem.detail());
    set.link(new LinkNotice(level, problem.sentence(), key, values));
    shown(name, on);
  }

  private void shown(String name, LiveSetScreen on) {
    Showing.layOut(on);
    on.refresh();
    Showing.layOut(on);
    receiver.accept(name, on);
  }

  private LiveSetScreen screen() {
    HowTo how = catalogue.howTo(EXERCISE).orElseThrow();
    Words words = showing.words().of(EXERCISE, how.words(showing.words().locale()));
    return showing.laidOut(
        new LiveSetScreen(set, title(catalogue, how, words), showing.look(), words, set::nanoTime));
  }

  private static SetTitle title(Catalogue catalogue, HowTo how, Words words) {
    Exercise exercise = Objects.requireNonNull(catalogue.exercise(EXERCISE));
    return new SetTitle(
        words.sided(exercise.name().in(words.locale()), Side.LEFT),
        1,
        2,
        words.load(Load.parse("5 kg")),
        new Guide(
            how.posture().in(words.locale()), how.concentric().in(words.locale()), how.picture()));
  }
}
