package org.fourcount.kiosk.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fourcount.kiosk.Fits.design;

import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.SwingUtilities;
import org.fourcount.coaching.Cue;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Part;
import org.fourcount.kiosk.Fits;
import org.fourcount.kiosk.ScriptedSet;
import org.fourcount.kiosk.ShownExercise;
import org.fourcount.kiosk.look.Look;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.Paragraph;
import org.fourcount.kiosk.pieces.Sign;
import org.fourcount.kiosk.words.Words;
import org.fourcount.motion.Phase;
import org.fourcount.motion.Refusal;
import org.fourcount.sensor.source.LinkProblem;
import org.fourcount.sensor.source.Trouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever may be said in a place fits there, also what no moment of the scripted set says. */
class WordsFitTest {
  private static final String PORT = "/dev/fourcount-hub";

  static Stream<Arguments> everywhere() {
    return ScreenShots.LANGUAGES.stream()
        .flatMap(l -> Stream.of(ScreenShots.SIZES).map(size -> Arguments.of(size, l)));
  }

  private static LiveSetScreen screen(String moment, Dimension size, Locale language) {
    Look.DARK.install();
    double at = ScreenShots.MOMENTS.getOrDefault(moment, ScriptedSet.repAt(1));
    return ScreenShots.at(moment, at, Look.DARK, size, language);
  }

  private static <T extends java.awt.Component> T find(
      java.awt.Container in, Class<T> kind, String name) {
    List<T> all = new ArrayList<>();
    Fits.collect(in, kind, all);
    return all.stream().filter(c -> name.equals(c.getName())).findFirst().orElseThrow();
  }

  private static void onTheEventThread(Runnable what) throws Exception {
    SwingUtilities.invokeAndWait(what);
  }

  @ParameterizedTest(name = "at {0} in {1}")
  @MethodSource("everywhere")
  void everyPhaseIsReadAtTwoMetres(Dimension size, Locale language) throws Exception {
    onTheEventThread(
        () -> {
          Sign phase = find(screen("4-first-rep", size, language).countCard(), Sign.class, "phase");
          Words words = new Words(language);
          for (Phase each : Phase.values()) {
            phase.glyph(Glyph.HOLD, phase.getForeground());
            says(phase, words.phase(each), design(size, 60));
          }
          phase.glyph(Glyph.NONE, phase.getForeground());
          for (String key : List.of("phase.ready", "phase.still", "phase.done", "phase.wait")) {
            says(phase, words.text(key), design(size, 60));
          }
        });
  }

  @ParameterizedTest(name = "at {0} in {1}")
  @MethodSource("everywhere")
  void everyTallyOfRepetitionsIsRead(Dimension size, Locale language) throws Exception {
    onTheEventThread(
        () -> {
          Sign reps = find(screen("4-first-rep", size, language).countCard(), Sign.class, "reps");
          Words words = new Words(language);
          says(reps, words.text("reps.of", 20, 20), design(size, 44));
          says(reps, words.text("reps.guided", 3, 3), design(size, 55));
          says(reps, words.text("reps.clean", 10), design(size, 55));
          says(reps, words.text("reps.sides", 10, 10), design(size, 40));
        });
  }

  @ParameterizedTest(name = "at {0} in {1}")
  @MethodSource("everywhere")
  void everyCueOfEveryExerciseIsReadWhileMoving(Dimension size, Locale language) throws Exception {
    onTheEventThread(
        () -> {
          Sign sign = find(screen("8-all-marks", size, language).cueCard(), Sign.class, "cue");
          for (String cue : cues(language)) {
            says(sign, cue, design(size, 76 * 0.727));
          }
          sign.glyph(Glyph.TOO_FAST, sign.getForeground());
          Words words = new Words(language);
          for (Cue cue : List.of(Cue.SLOWER, Cue.SLOWER_UP, Cue.SLOWER_DOWN)) {
            says(sign, words.cue(cue), design(size, 76 * 0.727));
          }
        });
  }

  private static List<String> cues(Locale language) {
    List<String> all = new ArrayList<>();
    for (String key : ResourceBundle.getBundle("org.fourcount.kiosk.words").keySet()) {
      if (key.startsWith("cue.") && !key.equals("cue.not-seen")) {
        all.add(new Words(language).text(key));
      }
    }
    for (String exercise : ShownExercise.ids()) {
      Words words = ShownExercise.words(exercise, language);
      Stream.of(Cue.values()).map(words::cue).forEach(all::add);
      ShownExercise.sensors(exercise).stream()
          .map(s -> words.text("cue.not-seen", words.place(s.role())))
          .forEach(all::add);
    }
    all.removeIf(String::isEmpty);
    return all;
  }

  private static void says(Sign sign, String text, double capitals) {
    sign.say(text);
    assertThat(sign.capitalsHeight()).as(text).isGreaterThanOrEqualTo(capitals - 1);
  }

  @ParameterizedTest(name = "at {0} in {1}")
  @MethodSource("everywhere")
  void everyTroubleFitsTheBanner(Dimension size, Locale language) throws Exception {
    onTheEventThread(
        () -> {
          LiveSetScreen screen = screen("9-link-lost", size, language);
          LiveSetScreen setup = screen("1-hold-still", size, language);
          Words words = new Words(language);
          for (Trouble trouble : Trouble.values()) {
            boolean aside = !trouble.stopsSamples();
            if (trouble != Trouble.BROKEN_RECORDING) {
              String key = "trouble." + trouble.name().toLowerCase(Locale.ROOT).replace('_', '-');
              LinkProblem problem = new LinkProblem(trouble, PORT, detail(trouble));
              fits(screen, aside, said(words, key, problem), size);
              fits(setup, aside, said(words, key, problem), size);
            }
          }
          for (Refusal refusal : Refusal.values()) {
            fits(setup, false, words.advice(refusal.key()), size);
          }
        });
  }

  private static String detail(Trouble trouble) {
    return switch (trouble) {
      case NOISY, CLOCK_OFF -> "12.3 %";
      case TWO_HUBS -> "/dev/ttyACM0, /dev/ttyACM1";
      case OTHER_HUB -> "0123456789abcdef";
      default -> "254";
    };
  }

  private static String said(Words words, String key, LinkProblem problem) {
    return words.notice(
        new org.fourcount.kiosk.LinkNotice(
            org.fourcount.kiosk.LinkNotice.Level.NOTE,
            problem.sentence(),
            key,
            List.of(problem.port(), problem.detail())));
  }

  private static void fits(LiveSetScreen screen, boolean aside, String text, Dimension size) {
    screen.banner().lieAside(aside);
    ScreenShots.layOut(screen);
    screen.banner().show(text, Glyph.WAITING);
    ScreenShots.layOut(screen);
    Fits.sentencesAreShownWhole(screen.banner(), size);
  }

  @ParameterizedTest(name = "at {0} in {1}")
  @MethodSource("everywhere")
  void everyAdviceForNextTimeFits(Dimension size, Locale language) throws Exception {
    onTheEventThread(
        () -> {
          LiveSetScreen screen = screen("a-done", size, language);
          Paragraph better = find(screen.summaryCard(), Paragraph.class, "better");
          Consumer<String> fits =
              text -> {
                better.say(text);
                screen.summaryCard().doLayout();
                Fits.sentencesAreShownWhole(screen.summaryCard(), size);
              };
          Words words = new Words(language);
          Stream.of(Fault.values()).map(words::better).forEach(fits);
          Stream.of(
                  "better.nothing",
                  "better.none-done",
                  "better.not-judged",
                  "review.hint",
                  "review.how")
              .map(words::text)
              .forEach(fits);
          fits.accept(words.text("review.agreement", 10, 20, 100.0));
        });
  }

  @ParameterizedTest(name = "at {0} in {1}")
  @MethodSource("everywhere")
  void everyPartThatIsNotHeardIsNamedWhole(Dimension size, Locale language) throws Exception {
    onTheEventThread(
        () -> {
          Sign hint =
              find(screen("1-hold-still", size, language).setupCard(), Sign.class, "sensor-hint");
          for (String exercise : ShownExercise.ids()) {
            Words words = ShownExercise.words(exercise, language);
            for (var spot : ShownExercise.sensors(exercise)) {
              String place = words.place(spot.role());
              String said = words.text("sensors.spot", spot.node(), place);
              says(hint, words.text("sensors.not-heard", said), design(size, 24));
            }
            assertThat(words.part(Part.TRUNK)).isNotEmpty();
          }
        });
  }
}
