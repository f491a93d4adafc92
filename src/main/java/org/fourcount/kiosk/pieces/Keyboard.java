package org.fourcount.kiosk.pieces;

import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.AbstractButton;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.words.Words;

/**
 * Letters to touch, in the order that the language is used to; what is typed on a real keyboard
 * goes to the same text. Touching a key leaves the focus where it is, so that a real space bar goes
 * on writing spaces.
 */
public final class Keyboard extends JPanel implements KeyEventDispatcher, Scaled {
  /** What is written. */
  public enum Kind {
    /** Each word begins with a capital. */
    NAME,
    /** The first word begins with one. */
    SENTENCE,
    /** Nothing but digits. */
    NUMBER
  }

  private static final int UNITS = 12;
  private static final int ROWS = 5;

  /** Capitals of a lone letter, share of its key. */
  private static final double LETTER = 0.48;

  private record Key(BigButton button, int row, double at, double units) {}

  private final transient Palette palette;
  private final transient Words words;
  private final transient Consumer<String> onChange;
  private final transient Runnable onDone;
  private final transient List<Key> keys = new ArrayList<>();
  private final transient Map<BigButton, String> letters = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private Kind kind = Kind.NAME;
  private int longest;
  private boolean isCapital;
  private boolean showsOthers;
  private double scale = 1;

  /**
   * A keyboard.
   *
   * @param onChange told the text whenever it is another
   * @param onDone Enter was typed
   */
  public Keyboard(Palette palette, Words words, Consumer<String> onChange, Runnable onDone) {
    super(null);
    this.palette = palette;
    this.words = words;
    this.onChange = onChange;
    this.onDone = onDone;
    setName("keyboard");
    setOpaque(false);
    setFocusable(true);
    getAccessibleContext().setAccessibleName(words.text("keyboard.name"));
    begin(Kind.NAME, "", 60);
  }

  /**
   * Goes on with another text.
   *
   * @param before what is written already
   * @param atMost characters that it may have
   */
  public void begin(Kind what, String before, int atMost) {
    kind = what;
    longest = atMost;
    text.setLength(0);
    text.append(before);
    showsOthers = false;
    capitalWhereOneIsDue();
    layKeys();
    requestFocusInWindow();
  }

  private void layKeys() {
    keys.clear();
    letters.clear();
    removeAll();
    List<String> rows = showsOthers ? KeyRows.OTHERS : KeyRows.of(words.locale());
    for (int row = 0; row < rows.size(); row++) {
      String line = rows.get(row);
      double at = (UNITS - line.length()) / 2.0;
      for (int i = 0; i < line.length(); i++) {
        String letter = line.substring(i, i + 1);
        String shown = shown(letter);
        BigButton key = key("key-" + letter, shown, shown, Glyph.NONE, row, at + i, 1);
        key.setEnabled(kind != Kind.NUMBER || Character.isDigit(letter.charAt(0)));
        key.addActionListener(e -> type(shown(letter)));
        letters.put(key, letter);
      }
    }
    layLastRow();
    revalidate();
    repaint();
  }

  private String shown(String letter) {
    return isCapital ? KeyRows.capital(letter) : letter;
  }

  private void showCase() {
    letters.forEach((key, letter) -> key.say(shown(letter), shown(letter)));
  }

  private void layLastRow() {
    act("shift", words.text("keyboard.capital"), Glyph.UP, 0, 2.5, this::shift);
    String others = showsOthers ? "abc" : "äéñ";
    BigButton other = key("key-others", words.text("keyboard.others"), others, 2.5, 1.5);
    other.addActionListener(e -> others());
    act("space", words.text("keyboard.space"), Glyph.NONE, 4, 3.5, () -> type(" "));
    key("key-comma", ",", ",", 7.5, 1).addActionListener(e -> type(","));
    key("key-dot", ".", ".", 8.5, 1).addActionListener(e -> type("."));
    act("delete", words.text("pad.delete"), Glyph.BACK, 9.5, 2.5, this::delete);
    for (Key key : keys) {
      boolean writes = key.row() == ROWS - 1 && !"key-delete".equals(key.button().getName());
      if (writes && kind == Kind.NUMBER) {
        key.button().setEnabled(false);
      }
    }
  }

  private void act(String name, String said, Glyph glyph, double at, double units, Runnable what) {
    key("key-" + name, said, said, glyph, ROWS - 1, at, units).addActionListener(e -> what.run());
  }

  private BigButton key(String name, String said, String shown, double at, double units) {
    return key(name, said, shown, Glyph.NONE, ROWS - 1, at, units);
  }

  private BigButton key(
      String name, String said, String shown, Glyph glyph, int row, double at, double units) {
    double capitals = shown.length() == 1 ? LETTER : BigButton.SMALL;
    BigButton button =
        new BigButton(name, said, shown, glyph, palette, capitals, SwingConstants.CENTER);
    button.leaveEnter();
    button.setRequestFocusEnabled(false);
    keys.add(new Key(button, row, at, units));
    add(button);
    return button;
  }

  private void shift() {
    isCapital = !isCapital;
    showCase();
  }

  private void others() {
    showsOthers = !showsOthers;
    layKeys();
  }

  private void type(String typed) {
    boolean isFitting = kind != Kind.NUMBER || typed.chars().allMatch(Character::isDigit);
    if (text.length() + typed.length() <= longest && isFitting) {
      text.append(typed);
      changed();
    }
  }

  private void delete() {
    if (text.length() > 0) {
      text.setLength(text.length() - 1);
      changed();
    }
  }

  private void changed() {
    capitalWhereOneIsDue();
    if (showsOthers) {
      others();
    } else {
      showCase();
    }
    onChange.accept(text.toString());
  }

  private void capitalWhereOneIsDue() {
    char last = text.length() == 0 ? ' ' : text.charAt(text.length() - 1);
    isCapital =
        switch (kind) {
          case NAME -> " -'".indexOf(last) >= 0;
          case SENTENCE -> text.length() == 0;
          case NUMBER -> false;
        };
  }

  @Override
  public void addNotify() {
    super.addNotify();
    KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(this);
    SwingUtilities.invokeLater(this::requestFocusInWindow);
  }

  @Override
  public void removeNotify() {
    KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(this);
    super.removeNotify();
  }

  /**
   * What is typed on a real keyboard. A button that has the focus is pressed by the space bar, and
   * by Enter unless it is one of these keys.
   */
  @Override
  public boolean dispatchKeyEvent(KeyEvent e) {
    boolean isShortcut = (e.isControlDown() || e.isAltDown()) && !e.isAltGraphDown();
    if (!isShowing() || isShortcut) {
      return false;
    }
    if (e.getID() == KeyEvent.KEY_TYPED && !Character.isISOControl(e.getKeyChar())) {
      boolean presses = e.getKeyChar() == ' ' && e.getComponent() instanceof AbstractButton;
      if (!presses) {
        type(String.valueOf(e.getKeyChar()));
      }
      return !presses;
    }
    if (e.getID() == KeyEvent.KEY_PRESSED && e.getKeyCode() == KeyEvent.VK_BACK_SPACE) {
      delete();
      return true;
    }
    boolean isAtAButton = e.getComponent() instanceof AbstractButton b && b.getParent() != this;
    if (e.getID() == KeyEvent.KEY_PRESSED && e.getKeyCode() == KeyEvent.VK_ENTER && !isAtAButton) {
      onDone.run();
      return true;
    }
    return false;
  }

  @Override
  public void scale(double pixels) {
    scale = pixels;
  }

  @Override
  public void doLayout() {
    int gap = (int) Math.round(StationScreen.APART * scale);
    double unit = (getWidth() + gap) / (double) UNITS;
    double row = (getHeight() + gap) / (double) ROWS;
    for (Key key : keys) {
      int x = (int) Math.round(key.at() * unit);
      int y = (int) Math.round(key.row() * row);
      int right = (int) Math.round((key.at() + key.units()) * unit) - gap;
      int bottom = (int) Math.round((key.row() + 1) * row) - gap;
      key.button().setBounds(x, y, right - x, bottom - y);
    }
  }
}
