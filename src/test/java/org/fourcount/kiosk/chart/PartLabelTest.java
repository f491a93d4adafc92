package org.fourcount.kiosk.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.Rectangle;
import java.util.Locale;
import javax.swing.JLabel;
import org.fourcount.coaching.Part;
import org.fourcount.kiosk.ShownExercise;
import org.fourcount.kiosk.look.Look;
import org.fourcount.kiosk.look.Type;
import org.fourcount.kiosk.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartLabelTest {
  private static final Font LIMIT = Type.text(38);
  private static final Rectangle NARROW = new Rectangle(0, 0, 356, 60);
  private static final Rectangle HIGH = new Rectangle(0, 0, 356, 160);

  private static PartLabel.Fitted fitted(String name, Rectangle place) {
    return new PartLabel(name, "limit 12°", "≤ 12°", Look.DARK.palette())
        .fitted(place, LIMIT, 1, new JLabel()::getFontMetrics);
  }

  @Test
  void wordsTellTheLimitWhereThereIsRoom() {
    assertThat(fitted("Back", NARROW).limit()).isEqualTo("limit 12°");
    assertThat(fitted("Oberschenkel", HIGH).limit()).isEqualTo("limit 12°");
  }

  @Test
  void figuresTellItBesideALongName() {
    assertThat(fitted("Oberkörper", NARROW).limit()).isEqualTo("≤ 12°");
    assertThat(fitted("Oberkörper", NARROW).name().getSize()).isEqualTo(38);
  }

  @Test
  void aNameThatIsLongerStillIsSetSmaller() {
    PartLabel.Fitted fitted = fitted("Rechter Oberschenkel", NARROW);
    int width = new JLabel().getFontMetrics(fitted.name()).stringWidth("Rechter Oberschenkel");
    int limit = new JLabel().getFontMetrics(LIMIT).stringWidth(" ≤ 12°");
    assertThat(width + limit).isLessThanOrEqualTo(NARROW.width);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es"})
  void everyPartOfEveryExerciseCanBeReadBesideTwoOthers(String language) {
    Locale locale = new Locale(language);
    for (String exercise : ShownExercise.ids()) {
      Words words = ShownExercise.words(exercise, locale);
      for (Part part : Part.values()) {
        if (part != Part.PATH) {
          assertThat(fitted(words.part(part), NARROW).name().getSize2D() * Type.CAPITALS)
              .as(words.part(part))
              .isGreaterThanOrEqualTo(24);
        }
      }
    }
  }
}
