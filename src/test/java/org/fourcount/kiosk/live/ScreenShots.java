package org.fourcount.kiosk.live;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.SwingUtilities;
import org.fourcount.coaching.SetState;
import org.fourcount.kiosk.LinkNotice;
import org.fourcount.kiosk.Saved;
import org.fourcount.kiosk.ScriptedSet;
import org.fourcount.kiosk.SetTitle;
import org.fourcount.kiosk.ShownExercise;
import org.fourcount.kiosk.look.Look;
import org.fourcount.kiosk.words.Words;
import org.fourcount.sensor.source.LinkProblem;
import org.fourcount.sensor.source.Trouble;

/**
 * Writes a picture of every stage of the live screen at both sizes in both looks, in a language.
 */
public final class ScreenShots {
  /** The sizes that the screen must work at. */
  static final Dimension[] SIZES = {new Dimension(1920, 1080), new Dimension(1280, 800)};

  /** Those that the screen must speak. */
  static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN, new Locale("es"));

  /** What the names of pictures of setting an exercise up begin with. */
  private static final String SETUP = "setup-";

  /** A moment of the scripted set for every stage, by the name of its picture. */
  static final Map<String, Double> MOMENTS = moments();

  private ScreenShots() {}

  private static Map<String, Double> moments() {
    Map<String, Double> moments = new LinkedHashMap<>();
    moments.put("1-hold-still", 1.5);
    moments.put("1-still-advice", 1.6);
    moments.put("1-start-posture", 1.7);
    moments.put("1-sensors-3", 1.5);
    moments.put("1-sensors-not-heard-3", 1.5);
    moments.put("2-guided", 14.3);
    moments.put("3-countdown", 30.2);
    moments.put("4-first-rep", ScriptedSet.repAt(0) + 2.6);
    moments.put("5-too-fast", ScriptedSet.repAt(2) + 5.4);
    moments.put("6-after-rushed", ScriptedSet.repAt(3) + 1.4);
    moments.put("7-back-moved", ScriptedSet.repAt(5) + 0.7);
    moments.put("8-all-marks", ScriptedSet.repAt(8) + 2.2);
    moments.put("9-link-lost", ScriptedSet.repAt(5) + 3);
    moments.put("a-done", ScriptedSet.repAt(10) + 2);
    moments.put("b-arm-moved-3", ScriptedSet.repAt(6) + 0.7);
    moments.put("b-arm-moved-2", ScriptedSet.repAt(6) + 0.7);
    moments.put("b-part-silent-3", ScriptedSet.repAt(8) + 5);
    moments.put("b-not-seen-3", ScriptedSet.repAt(9) + 3.5);
    double after = ScriptedSet.repAt(10) + 2;
    moments.put("a-done-3", after);
    moments.put("c-page-1-1", after);
    moments.put("c-page-1-3", after);
    moments.put("c-page-3-3", after);
    moments.put("c-trainer-page-1-3", after);
    moments.put("c-trainer-undo-page-2-3", after);
    ShownExercise.ids().forEach(id -> moments.put(SETUP + id, 1.5));
    return moments;
  }

  /**
   * Writes target/screens/*.png, or only the moments named.
   *
   * @param args a language, such as {@code de}, left out for English; then names of moments
   */
  public static void main(String[] args) throws Exception {
    boolean named = args.length > 0 && args[0].length() == 2;
    Locale language = named ? new Locale(args[0]) : Locale.ENGLISH;
    List<String> wanted = List.of(args).subList(named ? 1 : 0, args.length);
    SwingUtilities.invokeAndWait(
        () -> {
          for (Look look : Look.values()) {
            for (Dimension size : SIZES) {
              shoot(look, size, language, wanted);
            }
          }
        });
  }

  private static void shoot(Look look, Dimension size, Locale language, List<String> wanted) {
    MOMENTS.forEach(
        (name, moment) -> {
          if (wanted.isEmpty() || wanted.contains(name)) {
            write(look, size, language, name, moment);
          }
        });
  }

  private static void write(
      Look look, Dimension size, Locale language, String name, double moment) {
    look.install();
    LiveSetScreen screen = at(name, moment, look, size, language);
    File folder = new File("target/screens");
    String file =
        String.format("%s-%d-%s-%s.png", name, size.width, look, language).toLowerCase(Locale.ROOT);
    try {
      if (!folder.isDirectory() && !folder.mkdirs()) {
        throw new IOException("The folder " + folder + " cannot be made.");
      }
      ImageIO.write(picture(screen), "png", new File(folder, file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The screen as it is at this moment of the scripted set. */
  static LiveSetScreen at(String name, double moment, Look look, Dimension size, Locale language) {
    ScriptedSet set = new ScriptedSet(100, parts(name));
    set.advise(name.endsWith("advice") ? "count-mismatch" : "");
    set.unheard(name.contains("not-heard") ? 3 : 0);
    if (name.endsWith("posture")) {
      set.isKnown();
    }
    String exercise = exercise(name);
    if (name.startsWith(SETUP)) {
      set.sensors(ShownExercise.sensors(exercise));
    }
    Words words = ShownExercise.words(exercise, language);
    SetTitle title = ShownExercise.title(exercise, words);
    set.saved(Saved.ALL);
    LiveSetScreen screen = new LiveSetScreen(set, title, look, words, set::nanoTime);
    screen.setSize(size);
    layOut(screen);
    double t = moment > ScriptedSet.repAt(10) ? ScriptedSet.SET_AT : moment - 0.5;
    for (t = Math.max(0, t); t < moment; t += 1 / 60.0) {
      set.passTo(t);
      screen.refresh();
    }
    if (name.endsWith("lost")) {
      LinkProblem lost = LinkProblem.of(Trouble.SILENT, "/dev/ttyACM0");
      set.link(
          new LinkNotice(
              LinkNotice.Level.TROUBLE,
              lost.sentence(),
              "trouble.silent",
              List.of(lost.port(), lost.detail())));
      set.passTo(moment + 3);
      screen.refresh();
    }
    layOut(screen);
    screen.refresh();
    turn(screen, name);
    return screen;
  }

  /**
   * Turns to the page of what is to be looked at that the picture's name says, as a trainer or not.
   */
  private static void turn(LiveSetScreen screen, String name) {
    Matcher page = Pattern.compile("c-.*page-(\\d)-\\d").matcher(name);
    if (page.matches()) {
      screen.summaryCard().turnTo(Integer.parseInt(page.group(1)));
      screen.summaryCard().review(name.contains("trainer"));
    }
    if (name.contains("undo")) {
      click(screen, "flagged-1-1-not-so");
      screen.refresh();
    }
    layOut(screen);
  }

  private static void click(Container in, String name) {
    for (Component child : in.getComponents()) {
      if (name.equals(child.getName())) {
        ((AbstractButton) child).doClick(0);
      } else if (child instanceof Container inner) {
        click(inner, name);
      }
    }
  }

  private static String exercise(String name) {
    return name.startsWith(SETUP)
        ? name.substring(SETUP.length())
        : parts(name) > 1 ? "biceps-curl" : "hip-abduction";
  }

  /** How many parts are watched: the number at the end of a name, else the back. */
  private static int parts(String name) {
    char last = name.charAt(name.length() - 1);
    return Character.isDigit(last) ? last - '0' : 1;
  }

  /** The newest state shown by a screen like that. */
  static SetState stateAt(double moment) {
    ScriptedSet set = new ScriptedSet(100, true);
    set.passTo(moment);
    return set.state();
  }

  static void layOut(Container container) {
    container.doLayout();
    for (Component child : container.getComponents()) {
      if (child instanceof Container inner) {
        layOut(inner);
      }
    }
  }

  static BufferedImage picture(Component screen) {
    BufferedImage image =
        new BufferedImage(screen.getWidth(), screen.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    screen.paint(g);
    g.dispose();
    return image;
  }
}
