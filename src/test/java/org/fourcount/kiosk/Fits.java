package org.fourcount.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import org.fourcount.kiosk.look.ReadingSize;
import org.fourcount.kiosk.pieces.BigButton;
import org.fourcount.kiosk.pieces.Paragraph;
import org.fourcount.kiosk.pieces.Sign;

/** What holds for every screen: nothing is cut, covered, or too small to read or to touch. */
public final class Fits {
  private static final double WIDTH = 1920;
  private static final double HEIGHT = 1080;

  /** Capitals of what is read at touching distance, pixels of the design. */
  private static final double READ = ReadingSize.NEAR_MM / ReadingSize.USUAL.millimetres(1);

  private Fits() {}

  /** Checks a screen that was laid out at this size. */
  public static void all(String name, Container screen, Dimension size) {
    try {
      all(screen, size);
    } catch (AssertionError e) {
      throw new AssertionError(name + ": " + e.getMessage(), e);
    }
  }

  private static void all(Container screen, Dimension size) {
    everyPartLiesWithinItsParentAndOnNoOther(screen);
    titlesAreShownWhole(screen);
    sentencesAreShownWhole(screen, size);
    buttonsAreLargeEnoughForAFinger(screen, size);
  }

  /** The pixels of a 1920x1080 screen that have this height in the design. */
  public static double design(Dimension size, double pixels) {
    return pixels * Math.min(size.width / WIDTH, size.height / HEIGHT);
  }

  public static void everyPartLiesWithinItsParentAndOnNoOther(Container parent) {
    List<Component> seen = new ArrayList<>();
    Rectangle inside = new Rectangle(0, 0, parent.getWidth(), parent.getHeight());
    for (Component child : parent.getComponents()) {
      if (!child.isVisible()) {
        continue;
      }
      assertThat(inside.contains(child.getBounds())).as("%s is inside", child.getName()).isTrue();
      for (Component other : seen) {
        boolean banner = lies(child) || lies(other);
        assertThat(banner || !child.getBounds().intersects(other.getBounds()))
            .as("%s and %s lie apart", child.getName(), other.getName())
            .isTrue();
      }
      seen.add(child);
      if (child instanceof Container inner) {
        everyPartLiesWithinItsParentAndOnNoOther(inner);
      }
    }
  }

  /** A notice lies over what it is about. */
  private static boolean lies(Component part) {
    return part.getClass().getSimpleName().equals("Banner");
  }

  public static void titlesAreShownWhole(Container screen) {
    List<Sign> signs = new ArrayList<>();
    collect(screen, Sign.class, signs);
    assertThat(signs).allMatch(Sign::isShownWhole);
  }

  public static void sentencesAreShownWhole(Container screen, Dimension size) {
    List<Paragraph> sentences = new ArrayList<>();
    collect(screen, Paragraph.class, sentences);
    for (Paragraph sentence : sentences) {
      assertThat(sentence.getPreferredSize().height)
          .as(sentence.getText())
          .isLessThanOrEqualTo(sentence.getHeight());
      assertThat(sentence.getFont().getSize2D() * 0.727)
          .as(sentence.getText())
          .isGreaterThanOrEqualTo((float) design(size, READ));
    }
  }

  /** All visible parts of this kind. */
  public static <T extends Component> void collect(Container parent, Class<T> kind, List<T> into) {
    for (Component child : parent.getComponents()) {
      if (!child.isVisible()) {
        continue;
      }
      if (kind.isInstance(child)) {
        into.add(kind.cast(child));
      }
      if (child instanceof Container inner) {
        collect(inner, kind, into);
      }
    }
  }

  /**
   * 20 mm on a 24-inch screen of 1920x1080, with words that are read at touching distance in its
   * design.
   */
  public static void buttonsAreLargeEnoughForAFinger(Container screen, Dimension size) {
    double finger = design(size, 73);
    List<BigButton> buttons = new ArrayList<>();
    collect(screen, BigButton.class, buttons);
    for (BigButton button : buttons) {
      assertThat(button.getHeight()).as(button.getName()).isGreaterThanOrEqualTo((int) finger);
      assertThat(button.getWidth()).as(button.getName()).isGreaterThanOrEqualTo((int) finger);
      assertThat(button.capitalsHeight())
          .as("%s: %s", button.getName(), button.getText())
          .isGreaterThanOrEqualTo(design(size, READ) - 1);
    }
  }
}
