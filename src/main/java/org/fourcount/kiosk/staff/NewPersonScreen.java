package org.fourcount.kiosk.staff;

import java.util.List;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.BigButton;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.Keyboard;
import org.fourcount.kiosk.pieces.RowButton;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.Role;

/** Somebody new: number, name and role. */
public final class NewPersonScreen extends StaffScreen {
  private static final int LONGEST_NAME = 40;
  private static final int NUMBER_DIGITS = 6;

  /** What becomes of what was written. */
  public interface Desk {
    /** All of it is there. */
    void add(int number, String name, Role role);

    /** Nobody is added. */
    void leave();
  }

  private final transient Desk desk;
  private final transient List<Role> roles;
  private final RowButton number;
  private final RowButton name;
  private final Keyboard keyboard;
  private final transient List<BigButton> choices;
  private boolean isNumber;
  private String digits;
  private String written = "";
  private Role role;

  /**
   * A screen for somebody new.
   *
   * @param proposed a number that is free
   * @param roles those that may be given, the most usual first
   */
  public NewPersonScreen(int proposed, List<Role> roles, Palette palette, Words words, Desk desk) {
    super("staff.new-person", 1, palette, words, desk::leave);
    this.desk = desk;
    this.roles = List.copyOf(roles);
    digits = String.valueOf(proposed);
    role = roles.get(0);
    number = new RowButton("number", words.text("staff.number"), digits, Glyph.NONE, palette);
    name = new RowButton("name", words.text("staff.name"), "", Glyph.NONE, palette);
    number.addActionListener(e -> write(true));
    name.addActionListener(e -> write(false));
    int nameLeft = EDGE + 520 + APART;
    put(number, EDGE, TOP, 520, ROW);
    put(name, nameLeft, TOP, WIDTH - EDGE - nameLeft, ROW);
    choices = roles.stream().map(this::choice).toList();
    int width = (WIDTH - 2 * EDGE - 2 * APART) / 3;
    for (int i = 0; i < choices.size(); i++) {
      put(choices.get(i), EDGE + i * (width + APART), TOP + ROW + APART, width, ROW);
    }
    keyboard = keyboard(new Keyboard(palette, words, this::wrote, this::add));
    beside(main("add", words.text("staff.add"), Glyph.SAVED, this::add), 1);
    choose(role);
    write(false);
  }

  private BigButton choice(Role one) {
    return button(
        "role-" + one.key(),
        words().text("staff.role-" + one.key()),
        Glyph.WAITING,
        () -> choose(one));
  }

  private void choose(Role chosen) {
    role = chosen;
    for (int i = 0; i < choices.size(); i++) {
      boolean isChosen = roles.get(i) == chosen;
      choices
          .get(i)
          .glyph(
              isChosen ? Glyph.LIVE : Glyph.WAITING,
              isChosen ? palette().own() : palette().quiet());
    }
  }

  private void write(boolean theNumber) {
    isNumber = theNumber;
    number.glyph(theNumber ? Glyph.NEXT : Glyph.NONE, theNumber ? palette().own() : quiet());
    name.glyph(theNumber ? Glyph.NONE : Glyph.NEXT, theNumber ? quiet() : palette().own());
    if (theNumber) {
      keyboard.begin(Keyboard.Kind.NUMBER, digits, NUMBER_DIGITS);
    } else {
      keyboard.begin(Keyboard.Kind.NAME, written, LONGEST_NAME);
    }
    showBoth();
  }

  private java.awt.Color quiet() {
    return palette().quiet();
  }

  private void wrote(String now) {
    if (isNumber) {
      digits = now;
    } else {
      written = now;
    }
    say("");
    showBoth();
  }

  private void showBoth() {
    number.value(isNumber ? digits + "|" : digits);
    name.value(isNumber ? written : written + "|");
  }

  private void add() {
    int chosen = digits.isEmpty() ? 0 : Integer.parseInt(digits);
    if (chosen == 0) {
      say(words().text("staff.no-number"));
    } else if (written.isBlank()) {
      say(words().text("staff.no-name"));
    } else {
      desk.add(chosen, written.strip(), role);
    }
  }
}
