package org.fourcount.gallery;

import java.util.List;
import java.util.function.BiConsumer;
import javax.swing.JComponent;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.staff.HealthScreen;
import org.fourcount.kiosk.staff.HealthScreen.Figure;
import org.fourcount.kiosk.staff.HealthScreen.Level;
import org.fourcount.kiosk.words.Words;

/** The page of sensors with as many as have a place, two of whose figures are not right. */
final class HealthMoments {
  private HealthMoments() {}

  private static void nothing() {}

  /** Tells the receiver the screen and its name. */
  static void show(Showing showing, BiConsumer<String, JComponent> receiver) {
    Palette palette = showing.look().palette();
    Words words = showing.words();
    List<Figure> sensor =
        List.of(
            new Figure("battery", words.text("health.value-percent-charging", 8.0), Level.FIT),
            new Figure("signal", words.text("health.value-dbm", -86.0), Level.SEE_TO),
            new Figure("temperature", words.text("health.value-celsius", 31.0), Level.FIT),
            new Figure("rate", words.text("health.value-hertz", 101.2, 100.0), Level.FIT),
            new Figure("losses", words.text("health.value-tenth-percent", 0.1), Level.FIT),
            new Figure("noise", words.text("health.value-milli-g", 21.0), Level.UNFIT),
            new Figure("gravity", words.text("health.value-g", 1.003), Level.FIT),
            new Figure("self-test", "", Level.NOT_KNOWN));
    List<Figure> hub =
        List.of(new Figure("clock", words.text("health.value-ppm", 12.0), Level.FIT));
    String said =
        words.text(
            "health.remedy",
            words.text("health.sensor", 1),
            words.text("health.noise"),
            words.text("health.do-noise"));
    HealthScreen.Now now =
        new HealthScreen.Now(
            said,
            true,
            List.of(
                new HealthScreen.Place(1, sensor),
                new HealthScreen.Place(2, hub),
                new HealthScreen.Place(3, hub),
                new HealthScreen.Place(4, hub),
                new HealthScreen.Place(5, hub),
                new HealthScreen.Place(0, hub)));
    HealthScreen screen =
        new HealthScreen(() -> now, palette, words, HealthMoments::nothing, HealthMoments::nothing);
    screen.say(words.text("health.testing"));
    receiver.accept(screen.getName(), showing.laidOut(screen));
    HealthScreen.Now away = new HealthScreen.Now(words.text("health.waiting"), false, List.of());
    HealthScreen none =
        new HealthScreen(
            () -> away, palette, words, HealthMoments::nothing, HealthMoments::nothing);
    receiver.accept("health-waiting", showing.laidOut(none));
  }
}
