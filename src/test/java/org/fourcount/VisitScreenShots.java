package org.fourcount;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.fourcount.coaching.Side;
import org.fourcount.config.ExerciseFiles;
import org.fourcount.kiosk.look.Look;
import org.fourcount.kiosk.look.Palette;
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
import org.fourcount.visit.Concern;
import org.fourcount.visit.Step;

/** Draws every screen of a visit in every look: target/screens/visit-*.png. */
public final class VisitScreenShots {
  private VisitScreenShots() {}

  /** Writes them. */
  public static void main(String[] args) throws Exception {
    Catalogue catalogue = ExerciseFiles.shipped();
    SwingUtilities.invokeAndWait(
        () -> {
          for (Look look : Look.values()) {
            look.install();
            for (Locale language : Words.LANGUAGES) {
              for (JComponent screen : screens(catalogue, look.palette(), new Words(language))) {
                write(screen, look, language);
              }
            }
          }
        });
  }

  static List<JComponent> screens(Catalogue catalogue, Palette palette, Words words) {
    Runnable none = () -> {};
    List<JComponent> all = new ArrayList<>();
    all.add(new IdleScreen("Station 1", palette, words, none));
    all.add(new SignInScreen(palette, words, new NoDoor()));
    all.add(new ReadyScreen("Annabella", palette, words, a -> {}, none));
    List<Concern> concerns = List.of(Concern.NO_REST_DAY, Concern.FIRST_SESSION);
    all.add(
        new AskTrainerScreen(new Step.AskTrainer(concerns, false), palette, words, new NoDesk()));
    List<Step.Line> lines = new ArrayList<>();
    for (String id : catalogue.exercises().keySet()) {
      if (lines.size() < 12) {
        PlannedExercise line =
            new PlannedExercise(id, Side.ONLY, Load.parse("12.5 lb"), 2, 10, Tempo.FOUR_COUNT, 60);
        lines.add(new Step.Line(line, lines.size() == 1 ? 2 : 0, lines.isEmpty()));
      }
    }
    all.add(
        new TodayScreen(
            new Step.Today(lines, TimeToConsult.DUE),
            e -> catalogue.exercises().get(e.exercise()).name().in(words.locale()),
            words.text("today.consult"),
            palette,
            words,
            i -> {},
            none));
    all.add(
        new RestScreen(
            60,
            words.text("rest.next", "Row", 2, 2),
            palette,
            words,
            System::nanoTime,
            none,
            none));
    all.add(new FeelingScreen(palette, words, f -> {}));
    all.add(
        new GoodByeScreen(
            LocalDate.of(2026, 3, 5), words.text("today.ready"), palette, words, none));
    return all;
  }

  private static void write(JComponent screen, Look look, Locale language) {
    for (Dimension size : List.of(new Dimension(1280, 800), new Dimension(1920, 1080))) {
      screen.setSize(size);
      layOut(screen);
      BufferedImage image = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_RGB);
      Graphics2D g = image.createGraphics();
      screen.paint(g);
      g.dispose();
      File folder = new File("target/screens");
      if (!folder.isDirectory() && !folder.mkdirs()) {
        throw new IllegalStateException("The folder " + folder + " cannot be made.");
      }
      String file =
          String.format("visit-%s-%d-%s-%s.png", screen.getName(), size.width, look, language)
              .toLowerCase(Locale.ROOT);
      try {
        ImageIO.write(image, "png", new File(folder, file));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  static void layOut(Component part) {
    part.doLayout();
    if (part instanceof Container container) {
      for (Component child : container.getComponents()) {
        layOut(child);
      }
    }
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

  private record NoDesk() implements AskTrainerScreen.Desk {
    @Override
    public void allow(int number, String pin, String reason) {}

    @Override
    public void leave() {}
  }
}
