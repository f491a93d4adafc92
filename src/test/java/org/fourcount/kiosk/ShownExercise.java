package org.fourcount.kiosk;

import java.util.Locale;
import org.fourcount.config.ExerciseFiles;
import org.fourcount.config.UnusableFile;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.HowTo;

/** An exercise of the catalogue as the screens show it. */
public final class ShownExercise {
  private ShownExercise() {}

  private static HowTo howTo(String id) {
    try {
      return ExerciseFiles.shipped().howTo(id).orElseThrow();
    } catch (UnusableFile e) {
      throw new IllegalStateException(e);
    }
  }

  /** How it is done. */
  public static Guide guide(String id, Locale locale) {
    HowTo how = howTo(id);
    return new Guide(how.posture().in(locale), how.concentric().in(locale), how.picture());
  }

  /** What the screens say of it. */
  public static Words words(String id, Locale locale) {
    return new Words(locale).of(id, howTo(id).words(locale));
  }
}
