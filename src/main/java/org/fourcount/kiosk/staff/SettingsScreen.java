package org.fourcount.kiosk.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.swing.SwingConstants;
import org.fourcount.kiosk.look.Look;
import org.fourcount.kiosk.look.Palette;
import org.fourcount.kiosk.pieces.BigButton;
import org.fourcount.kiosk.pieces.Glyph;
import org.fourcount.kiosk.pieces.Sign;
import org.fourcount.kiosk.pieces.SignPainter;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.SensorPlace;

/** What this station is told; look, language and sound can be changed here. */
public final class SettingsScreen extends StaffScreen {
  private static final int LABEL = 345;
  private static final int LINE = 57;

  /**
   * Something that is only shown.
   *
   * @param key of what it is called, such as {@code staff.station-name}
   * @param value what it is
   */
  public record Told(String key, String value) {}

  /** What may be changed. */
  public interface Desk {
    /** Another look. */
    void look(Look look);

    /** Another language of the screen on which nobody is there. */
    void language(Locale language);

    /** Whether tones are heard, and cues spoken. */
    void sound(boolean isOn, boolean isSpoken);

    /** They go back. */
    void leave();
  }

  private int choices;

  /**
   * The settings.
   *
   * @param language of the screens before somebody chooses another
   * @param told what is only shown
   */
  public SettingsScreen(
      Look look,
      Locale language,
      boolean sound,
      boolean speech,
      List<Told> told,
      Palette palette,
      Words words,
      Desk desk) {
    super("staff.settings", 0, palette, words, desk::leave);
    List<BigButton> looks = new ArrayList<>();
    for (Look one : Look.values()) {
      String name = words.text("staff.look-" + one.key());
      looks.add(choice("look-" + one.key(), name, one == look, () -> desk.look(one)));
    }
    choices("staff.look", looks);
    List<BigButton> languages = new ArrayList<>();
    for (Locale one : Words.LANGUAGES) {
      String name = one.getDisplayLanguage(one);
      String written = name.substring(0, 1).toUpperCase(one) + name.substring(1);
      boolean isIt = one.getLanguage().equals(language.getLanguage());
      languages.add(choice("speak-" + one, written, isIt, () -> desk.language(one)));
    }
    choices("staff.language", languages);
    choices(
        "staff.sound",
        List.of(
            choice(
                "sound-speech",
                words.text("staff.sound-speech"),
                sound && speech,
                () -> desk.sound(true, true)),
            choice(
                "sound-on",
                words.text("staff.sound-on"),
                sound && !speech,
                () -> desk.sound(true, false)),
            choice(
                "sound-off",
                words.text("staff.sound-off"),
                !sound,
                () -> desk.sound(false, speech))));
    int y = row(choices);
    for (int i = 0; i < told.size(); i++) {
      Told one = told.get(i);
      label(one.key(), y + i * LINE, LINE - 6);
      text("told-" + (i + 1), one.value(), EDGE + LABEL, y + i * LINE, WIDTH - 2 * EDGE - LABEL);
    }
  }

  private BigButton choice(String name, String text, boolean isIt, Runnable what) {
    BigButton button = button(name, text, isIt ? Glyph.LIVE : Glyph.WAITING, what);
    if (isIt) {
      button.glyph(Glyph.LIVE, palette().own());
      button.say(text, words().text("staff.setting-chosen", text));
    }
    return button;
  }

  private void choices(String key, List<BigButton> buttons) {
    int y = row(choices);
    label(key, y, ROW);
    int width = (WIDTH - 2 * EDGE - LABEL - 2 * APART) / 3;
    for (int i = 0; i < buttons.size(); i++) {
      put(buttons.get(i), EDGE + LABEL + i * (width + APART), y, width, ROW);
    }
    choices++;
  }

  private void label(String key, int y, int height) {
    SignPainter painter = new SignPainter(27.0 / height, false, false, SwingConstants.LEFT);
    Sign sign = new Sign("label", words().text("staff.settings"), painter, palette().quiet());
    sign.say(words().text(key));
    put(sign, EDGE, y, LABEL - 20, height);
  }

  private void text(String name, String text, int x, int y, int width) {
    SignPainter painter = new SignPainter(28.0 / (LINE - 6), false, false, SwingConstants.LEFT);
    Sign sign = new Sign(name, words().text("staff.settings"), painter, palette().text());
    sign.say(text);
    put(sign, x, y, width, LINE - 6);
  }

  private static boolean isMovingAgain(String role, Map<String, Integer> nodes) {
    return role.equals(SensorPlace.LEFT)
        && Objects.equals(nodes.get(role), nodes.get(SensorPlace.MOVING));
  }

  /** Sensors by their places, such as "Moving part 1, Back 2". */
  public static String nodes(Map<String, Integer> nodes, Words words) {
    return nodes.entrySet().stream()
        .filter(node -> node.getValue() > 0 && !isMovingAgain(node.getKey(), nodes))
        .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(e -> e.getKey()))
        .map(node -> words.text("sensors.spot", node.getValue(), words.place(node.getKey())))
        .collect(Collectors.joining(", "));
  }
}
