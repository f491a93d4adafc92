package org.fourcount.kiosk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.fourcount.coaching.Side;
import org.fourcount.config.ExerciseFiles;
import org.fourcount.config.UnusableFile;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.Catalogue;
import org.fourcount.programme.HowTo;
import org.fourcount.programme.Load;

/** An exercise of the catalogue as the screens show it. */
public final class ShownExercise {
  private static final Catalogue CATALOGUE = shipped();

  private ShownExercise() {}

  private static Catalogue shipped() {
    try {
      return ExerciseFiles.shipped();
    } catch (UnusableFile e) {
      throw new IllegalStateException(e);
    }
  }

  private static HowTo howTo(String id) {
    return CATALOGUE.howTo(id).orElseThrow();
  }

  /** Names of all that come with the program. */
  public static Set<String> ids() {
    return CATALOGUE.exercises().keySet();
  }

  /** Its sensors, all heard. */
  public static List<SensorSpot> sensors(String id) {
    List<SensorSpot> spots = new ArrayList<>();
    howTo(id).sensors().forEach(s -> spots.add(new SensorSpot(spots.size() + 1, s.role(), true)));
    return spots;
  }

  /** How it is done. */
  public static Guide guide(String id, Locale locale) {
    HowTo how = howTo(id);
    return new Guide(how.posture().in(locale), how.concentric().in(locale), how.picture());
  }

  /** What stands above a set of it: the first of two, the left side with 12.5 kg. */
  public static SetTitle title(String id, Words words) {
    String name = Objects.requireNonNull(CATALOGUE.exercise(id)).name().in(words.locale());
    return new SetTitle(
        words.sided(name, Side.LEFT),
        1,
        2,
        words.load(Load.parse("12.5 kg")),
        guide(id, words.locale()));
  }

  /** What the screens say of it. */
  public static Words words(String id, Locale locale) {
    return new Words(locale).of(id, howTo(id).words(locale));
  }
}
