package org.fourcount.kiosk.pieces;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A screen whose parts have their places in pixels of a 1920x1080 design, as the live screen has:
 * 44 of them are 12 mm, 73 are 20 mm.
 */
public abstract class StationScreen extends JPanel {
  /** Width of the design. */
  protected static final int WIDTH = 1920;

  /** Height of the design. */
  protected static final int HEIGHT = 1080;

  /** Left free at either side. */
  protected static final int EDGE = 80;

  /** From one thing that is touched to the next: 8 mm, or fingers touch both. */
  public static final int APART = 29;

  /** Height of a button. */
  protected static final int BUTTON = 132;

  private final transient Palette palette;
  private final transient Words words;
  private final transient Map<Component, Rectangle> places = new LinkedHashMap<>();
  private @Nullable JComponent start;

  /**
   * An empty screen.
   *
   * @param key of what assistive technology calls it, such as {@code visit.idle}; what follows the
   *     dot is the component's name
   */
  protected StationScreen(String key, Palette palette, Words words) {
    super(null);
    this.palette = palette;
    this.words = words;
    setName(key.substring(key.indexOf('.') + 1));
    setBackground(palette.canvas());
    setOpaque(true);
    getAccessibleContext().setAccessibleName(words.text(key));
  }

  /** The look's colours. */
  protected final Palette palette() {
    return palette;
  }

  /** What the screen says. */
  protected final Words words() {
    return words;
  }

  /** The part that keys go to when the screen is shown; null for its first one. */
  public final @Nullable JComponent start() {
    return start;
  }

  /** Keys go to this part when the screen is shown. */
  protected final void startAt(JComponent part) {
    start = part;
  }

  /** Puts a part at its place in the design. */
  protected final <C extends Component> C put(C part, int x, int y, int width, int height) {
    places.put(part, new Rectangle(x, y, width, height));
    add(part);
    return part;
  }

  /** Takes a part away. */
  protected final void take(Component part) {
    places.remove(part);
    remove(part);
  }

  /** The line at the top: what this screen is about. */
  protected final Sign title(String text) {
    Sign title = new Sign("title", text, SignPainter.ofTitle(0.6), palette.text());
    title.say(text);
    return put(title, EDGE, 48, WIDTH - 2 * EDGE, 110);
  }

  /** A line of text in the middle of its place. */
  protected final Sign line(String name, double capitals, boolean strong) {
    SignPainter painter = new SignPainter(capitals, strong, false, SwingConstants.CENTER);
    return new Sign(name, getAccessibleContext().getAccessibleName(), painter, palette.text());
  }

  /** Sentences that break where their place ends. */
  protected final Paragraph paragraph(String name, String text) {
    Paragraph paragraph = new Paragraph(name, palette.text());
    paragraph.say(text);
    return paragraph;
  }

  /** The button that leads on. */
  protected final BigButton main(String name, String text, Glyph glyph, Runnable what) {
    BigButton button = BigButton.lesser(name, text, text, glyph, palette);
    button.glyph(glyph, palette.own());
    button.addActionListener(e -> what.run());
    return button;
  }

  /** A button for everything else. */
  protected final BigButton button(String name, String text, Glyph glyph, Runnable what) {
    BigButton button = BigButton.lesser(name, text, text, glyph, palette);
    button.addActionListener(e -> what.run());
    return button;
  }

  @Override
  public void doLayout() {
    double s = Math.min(getWidth() / (double) WIDTH, getHeight() / (double) HEIGHT);
    double left = (getWidth() - s * WIDTH) / 2;
    double top = (getHeight() - s * HEIGHT) / 2;
    places.forEach(
        (part, place) -> {
          int x = (int) Math.round(left + s * place.x);
          int y = (int) Math.round(top + s * place.y);
          int width = (int) Math.round(s * place.width);
          int height = (int) Math.round(s * place.height);
          if (part instanceof Paragraph paragraph) {
            paragraph.fit(x, y, width, height, s * 56);
          } else {
            if (part instanceof Scaled inner) {
              inner.scale(s);
            }
            part.setBounds(x, y, width, height);
          }
        });
  }

  @Override
  public Dimension getPreferredSize() {
    return isPreferredSizeSet() ? super.getPreferredSize() : new Dimension(WIDTH, HEIGHT);
  }
}
