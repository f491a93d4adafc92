package org.fourcount.kiosk.pieces;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import org.fourcount.kiosk.look.Palette;

/** A value with what it is called, and large keys that make it more or less. */
public final class Stepper extends JPanel implements Scaled {
  private static final double LABEL = 0.39;

  private final Sign label;
  private final Sign value;
  private double scale = 1;
  private final transient List<BigButton> less = new ArrayList<>();
  private final transient List<BigButton> more = new ArrayList<>();

  /**
   * A stepper.
   *
   * @param name for tests; its buttons are called {@code name-less}, {@code name-more} and, where
   *     there are larger steps, {@code name-much-less} and {@code name-much-more}
   * @param text what the value is called
   * @param steps how much one touch changes, the smallest first; one or two
   * @param onStep told how much to add
   */
  public Stepper(
      String name, String text, Palette palette, List<Step> steps, DoubleConsumer onStep) {
    super(null);
    setName(name);
    setOpaque(false);
    label = sign(name + "-label", text, 0.3, SwingConstants.LEFT, palette);
    label.say(text);
    value = sign(name + "-value", text, 0.42, SwingConstants.CENTER, palette);
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      String much = i == 0 ? "" : "much-";
      less.add(button(name + '-' + much + "less", "\u2212" + step.shown(), text, palette));
      less.get(i).addActionListener(e -> onStep.accept(-step.by()));
      more.add(button(name + '-' + much + "more", "+" + step.shown(), text, palette));
      more.get(i).addActionListener(e -> onStep.accept(step.by()));
    }
  }

  /**
   * How much one touch changes.
   *
   * @param by the change
   * @param shown as it stands on the key after plus or minus; empty for nothing but the sign
   */
  public record Step(double by, String shown) {}

  private Sign sign(String name, String said, double capitals, int alignment, Palette palette) {
    SignPainter painter =
        new SignPainter(capitals, alignment == SwingConstants.CENTER, false, alignment);
    Sign sign = new Sign(name, said, painter, palette.text());
    add(sign);
    return sign;
  }

  private BigButton button(String name, String shown, String text, Palette palette) {
    BigButton button = BigButton.lesser(name, text + " " + shown, shown, Glyph.NONE, palette);
    add(button);
    return button;
  }

  /** Shows the value as it is now. */
  public void value(String now) {
    value.say(now);
    repaint();
  }

  @Override
  public void scale(double pixels) {
    scale = pixels;
  }

  @Override
  public void doLayout() {
    int height = getHeight();
    int gap = (int) Math.round(StationScreen.APART * scale);
    int key = (int) (1.35 * height);
    int x = (int) (LABEL * getWidth());
    label.setBounds(0, 0, x - gap, height);
    for (int i = less.size() - 1; i >= 0; i--) {
      less.get(i).setBounds(x, 0, key, height);
      x += key + gap;
    }
    int right = getWidth() - more.size() * (key + gap);
    value.setBounds(x, 0, right - x, height);
    for (BigButton button : more) {
      right += gap;
      button.setBounds(right, 0, key, height);
      right += key;
    }
  }
}
