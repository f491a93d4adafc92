package org.fourcount.config;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fourcount.programme.Load;

/**
 * How a station looks, speaks and sounds.
 *
 * @param look {@code dark}, {@code light} or {@code high-contrast}
 * @param language of the screens
 * @param sound whether counts and flags are heard too
 * @param speech whether cues are spoken too
 * @param voices folder of recorded voices; it need not be there
 * @param unit what stands on the weights here; where kiosk.toml does not say it, what is usual
 *     where its language is spoken, whatever other language is chosen at the station
 */
public record Manner(
    String look, Locale language, boolean sound, boolean speech, String voices, Load.Unit unit) {
  /** The words for looks; the first is the usual one. */
  static final List<String> LOOKS = List.of("dark", "light", "high-contrast");

  private static final List<String> UNITS = List.of("", Load.Unit.KG.key(), Load.Unit.LB.key());

  /** What a file may say of it. */
  static final Set<String> KEYS = Set.of("look", "language", "sound", "speech", "voices", "units");

  static Manner read(TomlTable top) throws UnusableFile {
    String unit = top.oneOf("units", UNITS);
    Locale language = Languages.parse(top.oneOf("language", Languages.KNOWN));
    return new Manner(
        top.oneOf("look", LOOKS),
        language,
        top.flag("sound", true),
        top.flag("speech", false),
        top.text("voices", "config/voices"),
        unit.isEmpty()
            ? Load.Unit.usual(language)
            : Load.Unit.valueOf(unit.toUpperCase(Locale.ROOT)));
  }
}
