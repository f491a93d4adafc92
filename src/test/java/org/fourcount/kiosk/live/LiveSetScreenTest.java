package org.fourcount.kiosk.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JComponent;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.MouseButton;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.fourcount.coaching.Agreement;
import org.fourcount.kiosk.KioskFrame;
import org.fourcount.kiosk.LinkNotice;
import org.fourcount.kiosk.Saved;
import org.fourcount.kiosk.ScriptedSet;
import org.fourcount.kiosk.SetTitle;
import org.fourcount.kiosk.ShownExercise;
import org.fourcount.kiosk.look.Look;
import org.fourcount.kiosk.sound.Tone;
import org.fourcount.kiosk.words.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The screen in a real window, as a person and a finger meet it. */
class LiveSetScreenTest {
  private static final Dimension SIZE = new Dimension(1280, 800);

  private ScriptedSet set;
  private LiveSetScreen screen;
  private Robot robot;
  private FrameFixture window;

  @BeforeAll
  static void watchTheEventThread() {
    assumeFalse(
        GraphicsEnvironment.isHeadless(),
        "There is no display, and no xvfb-run to make one: a window cannot be tested.");
    FailOnThreadViolationRepaintManager.install();
  }

  @AfterAll
  static void stopWatching() {
    FailOnThreadViolationRepaintManager.uninstall();
  }

  @BeforeEach
  void openTheWindow() {
    robot = BasicRobot.robotWithNewAwtHierarchy();
    set = new ScriptedSet(100, true);
    KioskFrame frame =
        GuiActionRunner.execute(
            () -> {
              Look.DARK.install();
              SetTitle title =
                  new SetTitle(
                      "Hip abduction, left",
                      1,
                      2,
                      "5 kg",
                      ShownExercise.guide("hip-abduction", Locale.ENGLISH));
              screen =
                  new LiveSetScreen(
                      set,
                      title,
                      Look.DARK,
                      ShownExercise.words("hip-abduction", Locale.ENGLISH),
                      set::nanoTime);
              KioskFrame kiosk = KioskFrame.window(SIZE);
              kiosk.show(screen);
              return kiosk;
            });
    window = new FrameFixture(robot, frame);
    window.show(SIZE);
  }

  @AfterEach
  void closeTheWindow() {
    if (window != null) {
      window.cleanUp();
    }
  }

  /** Lets virtual time pass with a tick every 20 ms for the last fifth of a second. */
  private void passTo(double seconds) {
    GuiActionRunner.execute(
        () -> {
          for (double t = Math.max(0, seconds - 0.2); t < seconds; t += 0.02) {
            set.passTo(t);
            screen.refresh();
          }
        });
  }

  private String said(String name) {
    return GuiActionRunner.execute(
        () ->
            robot
                .finder()
                .findByName(name, JComponent.class)
                .getAccessibleContext()
                .getAccessibleDescription());
  }

  @Test
  void saysToHoldStillFirst() {
    passTo(1.5);
    window.label("phase").requireText("STILL");
    window.label("cue").requireText("Hold still");
    window.panel("setup").requireVisible();
  }

  @Test
  void saysWhyThePracticeLiftsHaveToBeDoneAgain() {
    GuiActionRunner.execute(() -> set.advise("count-mismatch"));
    passTo(1.5);
    window
        .textBox("banner-sentence")
        .requireText(new Words(Locale.ENGLISH).advice("count-mismatch"));
  }

  @Test
  void countsTheGuidedRepetitions() {
    passTo(ScriptedSet.GUIDED_AT + 8 + 3.6);
    window.label("phase").requireText("UP");
    window.label("count").requireText("4");
    window.label("reps").requireText("try 2 of 3");
  }

  @Test
  void countsDownToTheSet() {
    passTo(ScriptedSet.SET_AT - 1.5);
    window.label("phase").requireText("READY");
    window.label("count").requireText("2");
    window.label("cue").requireText("Tighten your tummy");
  }

  @Test
  void showsPhaseCountRepetitionAndTally() {
    passTo(ScriptedSet.repAt(5) + 4 + 1.3);
    window.label("phase").requireText("DOWN");
    window.label("count").requireText("2");
    window.label("reps").requireText("6 of 10");
    window.label("cue").requireText("Stay upright");
    assertThat(said("tally"))
        .isEqualTo("1 clean, 2 clean, 3 too fast, 4 clean, 5 other part moved, 5 to come");
  }

  @Test
  void whatIsShownIsHeardToo() {
    List<Tone> heard = new ArrayList<>();
    GuiActionRunner.execute(() -> screen.sound(heard::add));
    passTo(ScriptedSet.repAt(1) + 2.9);
    heard.clear();
    passTo(ScriptedSet.repAt(1) + 3.1);
    window.label("count").requireText("4");
    assertThat(heard).containsExactly(Tone.LAST_BEAT);
  }

  @Test
  void tooFastCannotBeMissed() {
    passTo(ScriptedSet.repAt(2) + 5.4);
    window.label("cue").requireText("Slower on the way down");
    int rushed = Look.DARK.palette().rushed().getRGB();
    BufferedImage picture = GuiActionRunner.execute(() -> ScreenShots.picture(screen));
    assertThat(count(picture, screen.cueCard(), rushed)).isGreaterThan(20_000);
    assertThat(count(picture, screen.chart(), rushed)).isGreaterThan(500);
    assertThat(count(picture, screen.countCard(), rushed)).isGreaterThan(2000);
  }

  @Test
  void nothingIsRushedWhileTheTempoIsKept() {
    passTo(ScriptedSet.repAt(1) + 5.4);
    int rushed = Look.DARK.palette().rushed().getRGB();
    BufferedImage picture = GuiActionRunner.execute(() -> ScreenShots.picture(screen));
    assertThat(count(picture, screen, rushed)).isZero();
  }

  @Test
  void staleDataIsNotShownAsLive() {
    passTo(ScriptedSet.repAt(5) + 2);
    String lost = "The sensors are silent. Check the hub's cable.";
    GuiActionRunner.execute(() -> set.link(new LinkNotice(LinkNotice.Level.TROUBLE, lost)));
    passTo(ScriptedSet.repAt(5) + 5);
    window.panel("banner").requireVisible();
    window.textBox("banner-sentence").requireText(lost);
    window.label("phase").requireText("WAIT");
    window.label("count").requireText("");
    window.label("sensors").requireText("no signal");
  }

  @Test
  void theBannerGoesWhenTheLinkIsBack() {
    staleDataIsNotShownAsLive();
    GuiActionRunner.execute(() -> set.link(LinkNotice.OK));
    passTo(ScriptedSet.repAt(5) + 6);
    window.label("phase").requireText("DOWN");
    assertThat(GuiActionRunner.execute(() -> screen.banner().isVisible())).isFalse();
  }

  @Test
  void afterTheSetItSaysOneThingToDoBetter() {
    passTo(ScriptedSet.repAt(10) + 2);
    window.label("phase").requireText("DONE");
    window.label("count").requireText("6");
    window.label("reps").requireText("of 10 clean");
    window.textBox("better").requireText("Next time: lower more slowly, to a full count of four.");
    assertThat(said("rep-bars"))
        .contains("Repetition 3: up 4.0 seconds, down 1.9 seconds, too fast");
  }

  @Test
  void whatWasNotCleanIsShownPageByPageWithItsEvidence() {
    passThroughTheSet();
    window.button("next").requireText("4 TO LOOK AT").click();
    window
        .textBox("flagged-1-1-sentence")
        .requireText("Lowered in 1.9\u00a0s; at least 3.0\u00a0s is asked");
    window
        .textBox("flagged-2-1-sentence")
        .requireText("Upper body leaned 11° for 1.3\u00a0s, limit\u00a06°: far over");
    window.textBox("better").requireText("What to look at: page 1 of 2");
    window.button("next").click();
    window
        .textBox("flagged-1-1-sentence")
        .requireText("Only 72% of your range; at least 80% is asked");
    window.textBox("flagged-2-1-sentence").requireText("Not judged: the signal was lost.");
    assertThat(isShown("next")).isFalse();
    window.button("back").click();
    window.button("back").click();
    window.textBox("better").requireText("Next time: lower more slowly, to a full count of four.");
  }

  @Test
  void theSpaceBarTurnsThePageOfWhoeverHasNoFinger() {
    passThroughTheSet();
    window.button("next").focus();
    robot.pressAndReleaseKeys(KeyEvent.VK_SPACE);
    window.textBox("better").requireText("What to look at: page 1 of 2");
    assertThat(set.stops()).isZero();
  }

  @Test
  void aTapOnTheTrainersButtonOnlySaysHowItIsMeant() {
    passThroughTheSet();
    window.button("next").click();
    window.button("trainer").click();
    window.textBox("better").requireText(new Words(Locale.ENGLISH).text("review.hint"));
    assertThat(isShown("flagged-1-1-not-so")).isFalse();
  }

  @Test
  void aTrainerWhoHoldsTheButtonTakesAFlagBackAndForth() {
    passThroughTheSet();
    window.button("next").click();
    holdTheTrainersButton();
    window.textBox("better").requireText(new Words(Locale.ENGLISH).text("review.how"));
    assertThat(set.reviews().agreement()).isEqualTo(Agreement.NONE);
    window.button("flagged-2-1-not-so").requireText("NOT SO").click();
    passTo(ScriptedSet.repAt(10) + 2.4);
    window.textBox("better").requireText("Trainer: 0 of 1 flags here are right, 0% of all so far.");
    window.label("count").requireText("7");
    assertThat(said("tally")).contains("5 clean");
    window.button("flagged-2-1-not-so").requireText("UNDO").click();
    passTo(ScriptedSet.repAt(10) + 2.6);
    window.label("count").requireText("6");
    assertThat(set.reviews().agreement()).isEqualTo(new Agreement(1, 1));
    window.button("next").click();
    window.button("back").click();
    assertThat(set.reviews().agreement())
        .as("who only looks has said nothing")
        .isEqualTo(new Agreement(1, 1));
    window.button("rest-right").click();
    assertThat(set.reviews().agreement())
        .as("the other flag of this page as well")
        .isEqualTo(new Agreement(2, 2));
  }

  @Test
  void whatATrainerSaidOfOneSetIsNotSaidOfTheNext() {
    aTrainerWhoHoldsTheButtonTakesAFlagBackAndForth();
    holdTheTrainersButton("TRAINER");
    window.button("again").click();
    passThroughTheSet();
    window.textBox("better").requireText("Next time: lower more slowly, to a full count of four.");
    window.button("next").click();
    assertThat(isShown("flagged-1-1-not-so")).isFalse();
  }

  private void passThroughTheSet() {
    GuiActionRunner.execute(
        () -> {
          for (double t = 0; t < ScriptedSet.repAt(10) + 2; t += 0.5) {
            set.passTo(t);
            screen.refresh();
          }
        });
  }

  private void holdTheTrainersButton() {
    holdTheTrainersButton("CLOSE");
  }

  private void holdTheTrainersButton(String until) {
    JButton button = window.button("trainer").target();
    robot.moveMouse(button);
    robot.pressMouse(MouseButton.LEFT_BUTTON);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> GuiActionRunner.execute(button::getText).equals(until));
    robot.releaseMouse(MouseButton.LEFT_BUTTON);
  }

  private boolean isShown(String name) {
    return GuiActionRunner.execute(
        () -> robot.finder().findByName(name, JComponent.class, false).isShowing());
  }

  @Test
  void aTouchOnASensorsNameMakesItsLightBlink() {
    passTo(1.5);
    window.label("sensor-hint").requireText("Touch a sensor: its light blinks.");
    window.button("sensor-1").requireText("1 Thigh (moves)");
    window.button("sensor-2").requireText("2 Upper body").click();
    assertThat(set.identified()).containsExactly(2);
  }

  @Test
  void aSensorThatIsNotHeardIsNamed() {
    set.unheard(2);
    passTo(1.5);
    window.label("sensor-hint").requireText("Not heard: 2 Upper body. Is it switched on?");
  }

  @Test
  void theStopButtonStops() {
    passTo(ScriptedSet.repAt(1));
    window.button("stop").click();
    assertThat(set.stops()).isEqualTo(1);
  }

  @Test
  void escapeAndTheSpaceBarStop() {
    passTo(ScriptedSet.repAt(1));
    window.focus();
    robot.pressAndReleaseKeys(KeyEvent.VK_ESCAPE);
    assertThat(set.stops()).isEqualTo(1);
    robot.pressAndReleaseKeys(KeyEvent.VK_SPACE);
    assertThat(set.stops()).isEqualTo(2);
  }

  @Test
  void theAgainButtonStartsOver() {
    passTo(ScriptedSet.repAt(10) + 2);
    window.button("again").click();
    assertThat(set.agains()).isEqualTo(1);
  }

  @Test
  void enterDoesAFinishedSetAgainButNotARunningOne() {
    window.focus();
    passTo(ScriptedSet.repAt(1));
    robot.pressAndReleaseKeys(KeyEvent.VK_ENTER);
    assertThat(set.agains()).isZero();
    passTo(ScriptedSet.repAt(10) + 2);
    robot.pressAndReleaseKeys(KeyEvent.VK_ENTER);
    assertThat(set.agains()).isEqualTo(1);
  }

  @Test
  void enterDoesItAgainWhateverHasTheFocus() {
    passTo(ScriptedSet.repAt(1));
    window.button("stop").focus();
    robot.pressAndReleaseKeys(KeyEvent.VK_ENTER);
    assertThat(set.stops()).isZero();
    passTo(ScriptedSet.repAt(10) + 2);
    robot.pressAndReleaseKeys(KeyEvent.VK_ENTER);
    assertThat(set.agains()).isEqualTo(1);
  }

  @Test
  void thereIsNothingToStopAfterTheSet() {
    passTo(ScriptedSet.repAt(10) + 2);
    assertThat(GuiActionRunner.execute(() -> screen.header().stopButton().isVisible())).isFalse();
  }

  @Test
  void afterTheSetItSaysWhetherItIsSaved() {
    set.saved(Saved.NOT_YET);
    passTo(ScriptedSet.repAt(10) + 2);
    window.label("saved").requireText("saving");
    set.saved(Saved.ALL);
    passTo(ScriptedSet.repAt(10) + 2.1);
    window.label("saved").requireText("saved");
  }

  @Test
  void duringTheSetNothingIsSaidOfSaving() {
    set.saved(Saved.ALL);
    passTo(ScriptedSet.repAt(2));
    assertThat(GuiActionRunner.execute(() -> screen.header().savedSign().isVisible())).isFalse();
  }

  @Test
  void everyControlHasAName() {
    for (String name : new String[] {"stop", "again", "tally", "phase", "count", "cue", "chart"}) {
      String accessible =
          GuiActionRunner.execute(
              () ->
                  robot
                      .finder()
                      .findByName(name, JComponent.class, false)
                      .getAccessibleContext()
                      .getAccessibleName());
      assertThat(accessible).as(name).isNotBlank();
    }
  }

  private static int count(BufferedImage picture, JComponent part, int rgb) {
    int count = 0;
    int left = part instanceof LiveSetScreen ? 0 : part.getX();
    int top = part instanceof LiveSetScreen ? 0 : part.getY();
    for (int y = top; y < top + part.getHeight(); y++) {
      for (int x = left; x < left + part.getWidth(); x++) {
        count += picture.getRGB(x, y) == rgb ? 1 : 0;
      }
    }
    return count;
  }
}
