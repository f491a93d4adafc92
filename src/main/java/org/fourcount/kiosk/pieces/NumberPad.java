package org.fourcount.kiosk.pieces;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.ActionEvent;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.words.Words;

/** Digits to touch or to type, and what was typed so far; a PIN as dots. */
public final class NumberPad extends JPanel implements Scaled {
  private static final int COLUMNS = 3;
  private static final int ROWS = 5;
  private static final int LONGEST = 12;

  private final transient Palette palette;
  private final transient Words words;
  private final transient Consumer<String> onDone;
  private final Sign typed;
  private final transient List<BigButton> keys = new ArrayList<>();
  private final StringBuilder digits = new StringBuilder();
  private boolean isSecret;
  private double scale = 1;

  /**
   * A pad.
   *
   * @param onDone told the digits
   */
  public NumberPad(Palette palette, Words words, Consumer<String> onDone) {
    super(null);
    this.palette = palette;
    this.words = words;
    this.onDone = onDone;
    setOpaque(false);
    setFocusable(true);
    addFocusListener(new FocusRepaint());
    SignPainter painter = new SignPainter(0.5, true, false, SwingConstants.CENTER);
    typed = new Sign("typed", words.text("pad.typed"), painter, palette.text());
    add(typed);
    for (int digit = 1; digit <= 9; digit++) {
      key(String.valueOf(digit), palette);
    }
    act("pad-back", words.text("pad.delete"), Glyph.BACK, palette, this::delete);
    key("0", palette);
    BigButton done = act("pad-done", words.text("pad.done"), Glyph.SAVED, palette, this::done);
    done.glyph(Glyph.SAVED, palette.own());
    onKey("BACK_SPACE", this::delete);
    onKey("ENTER", this::done);
    showChoices();
  }

  private void key(String digit, Palette palette) {
    act("pad-" + digit, digit, Glyph.NONE, palette, () -> type(digit));
    onKey(digit, () -> typeByKey(digit));
    onKey("NUMPAD" + digit, () -> typeByKey(digit));
  }

  private BigButton act(String name, String text, Glyph glyph, Palette palette, Runnable what) {
    BigButton button = BigButton.lesser(name, text, text, glyph, palette).leaveEnter();
    button.addActionListener(e -> what.run());
    keys.add(button);
    add(button);
    return button;
  }

  private void onKey(String key, Runnable what) {
    getInputMap(WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(key), key);
    getActionMap()
        .put(
            key,
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent e) {
                what.run();
              }
            });
  }

  /** Begins anew; a secret is shown as dots. */
  public void begin(boolean secret) {
    isSecret = secret;
    digits.setLength(0);
    showChoices();
  }

  /** Whoever types on a real keyboard ends with Enter: no other button may have the focus then. */
  private void typeByKey(String digit) {
    requestFocusInWindow();
    type(digit);
  }

  private void type(String digit) {
    if (digits.length() < LONGEST) {
      digits.append(digit);
      showChoices();
    }
  }

  private void delete() {
    digits.setLength(Math.max(0, digits.length() - 1));
    showChoices();
  }

  private void done() {
    if (digits.length() > 0) {
      String all = digits.toString();
      begin(isSecret);
      onDone.accept(all);
    }
  }

  private void showChoices() {
    typed.say(
        digits.length() == 0
            ? words.text("pad.nothing")
            : isSecret ? "\u25cf".repeat(digits.length()) : digits.toString());
  }

  private final class FocusRepaint implements FocusListener {
    @Override
    public void focusGained(FocusEvent e) {
      repaint();
    }

    @Override
    public void focusLost(FocusEvent e) {
      repaint();
    }
  }

  @Override
  protected void paintComponent(Graphics g) {
    super.paintComponent(g);
    if (isFocusOwner()) {
      BigButton.paintFocus((Graphics2D) g, typed.getBounds(), palette.text());
    }
  }

  @Override
  public void scale(double pixels) {
    scale = pixels;
  }

  @Override
  public void doLayout() {
    int gap = (int) Math.round(StationScreen.APART * scale);
    int height = (getHeight() - (ROWS - 1) * gap) / ROWS;
    int width = (getWidth() - (COLUMNS - 1) * gap) / COLUMNS;
    typed.setBounds(0, 0, getWidth(), height);
    for (int i = 0; i < keys.size(); i++) {
      int column = i % COLUMNS;
      int row = i / COLUMNS + 1;
      keys.get(i).setBounds(column * (width + gap), row * (height + gap), width, height);
    }
  }
}
