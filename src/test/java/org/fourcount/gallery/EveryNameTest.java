package org.fourcount.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Container;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import org.fourcount.kiosk.Fits;
import org.fourcount.kiosk.chart.TrendChart;
import org.fourcount.kiosk.look.Look;
import org.fourcount.kiosk.pieces.Picture;
import org.fourcount.kiosk.pieces.Sign;
import org.fourcount.kiosk.pieces.WeeksPicture;
import org.fourcount.kiosk.summary.RepBars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What assistive technology is told of every screen. */
class EveryNameTest {
  private static final String EVERYWHERE = "org.fourcount.gallery.Walk#everyLanguageAndSize";

  private static List<JComponent> shown(Container screen) {
    List<JComponent> parts = new ArrayList<>();
    Fits.collect(screen, JComponent.class, parts);
    return parts;
  }

  private static boolean isBlank(String said) {
    return said == null || said.isBlank();
  }

  /** A part that holds no others: a word, a sentence, a button, a picture, a chart. */
  private static boolean isLeaf(JComponent part) {
    return part.getComponentCount() == 0;
  }

  private static boolean isEmpty(JComponent part) {
    return (part instanceof Sign sign && !sign.isShowingText())
        || (part instanceof Picture picture && !picture.isThere());
  }

  @ParameterizedTest(name = "in {0} at {1}")
  @MethodSource(EVERYWHERE)
  void everythingThatIsShownHasAName(Locale language, java.awt.Dimension size) throws Exception {
    List<String> nameless = new ArrayList<>();
    Walk.through(
        Look.DARK,
        language,
        size,
        (name, screen) -> {
          assertThat(screen.getAccessibleContext().getAccessibleName()).as(name).isNotBlank();
          for (JComponent part : shown(screen)) {
            AccessibleContext said = part.getAccessibleContext();
            boolean isTold = isLeaf(part) && !isEmpty(part);
            if (isTold && (said == null || isBlank(said.getAccessibleName()))) {
              nameless.add(name + ": " + part.getName() + ", " + part.getClass().getSimpleName());
            }
          }
        });
    assertThat(nameless).isEmpty();
  }

  @ParameterizedTest(name = "in {0} at {1}")
  @MethodSource(EVERYWHERE)
  void everyChartIsToldInWordsToo(Locale language, java.awt.Dimension size) throws Exception {
    List<String> seen = new ArrayList<>();
    Walk.through(
        Look.DARK,
        language,
        size,
        (name, screen) -> {
          for (JComponent part : shown(screen)) {
            boolean isChart =
                part instanceof TrendChart
                    || part instanceof RepBars
                    || part instanceof WeeksPicture
                    || part.getClass().getSimpleName().equals("RepPicture");
            if (isChart) {
              seen.add(part.getClass().getSimpleName());
              assertThat(part.getAccessibleContext().getAccessibleDescription())
                  .as("%s of %s", part.getName(), name)
                  .isNotBlank();
            }
          }
        });
    assertThat(seen).contains("TrendChart", "RepBars", "WeeksPicture", "RepPicture");
  }

  @ParameterizedTest(name = "in {0} at {1}")
  @MethodSource(EVERYWHERE)
  void noTwoButtonsOfAScreenAreCalledTheSame(Locale language, java.awt.Dimension size)
      throws Exception {
    List<String> same = new ArrayList<>();
    Walk.through(
        Look.DARK,
        language,
        size,
        (name, screen) -> {
          Map<String, String> names = new HashMap<>();
          for (JComponent part : shown(screen)) {
            if (part instanceof AbstractButton button && button.isEnabled()) {
              AccessibleContext said = button.getAccessibleContext();
              assertThat(said.getAccessibleRole()).isEqualTo(AccessibleRole.PUSH_BUTTON);
              String other = names.put(said.getAccessibleName(), button.getName());
              if (other != null) {
                same.add(
                    name
                        + ": "
                        + other
                        + " and "
                        + button.getName()
                        + ", "
                        + said.getAccessibleName());
              }
            }
          }
        });
    assertThat(same).isEmpty();
  }
}
