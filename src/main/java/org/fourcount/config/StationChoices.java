package org.fourcount.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen at the station itself, kept in {@code station.toml} beside the database. It holds
 * in place of what kiosk.toml says; what was never chosen is null.
 *
 * @param look {@code dark}, {@code light} or {@code high-contrast}
 * @param language of the screens
 * @param sound whether counts and flags are heard too
 * @param speech whether cues are spoken too
 */
public record StationChoices(
    @Nullable String look,
    @Nullable Locale language,
    @Nullable Boolean sound,
    @Nullable Boolean speech) {
  /** Nothing was chosen. */
  public static final StationChoices NONE = new StationChoices(null, null, null, null);

  private static final String NAME = "station.toml";

  /** The file in a data folder. */
  public static Path file(Path data) {
    return data.resolve(NAME);
  }

  /** Reads the file of a data folder; nothing was chosen where there is none. */
  public static StationChoices read(Path data) throws UnusableFile {
    Path file = file(data);
    if (!Files.exists(file)) {
      return NONE;
    }
    TomlTable table = TomlTable.read(file);
    table.allowOnly(Set.of("look", "language", "sound", "speech"));
    return new StationChoices(
        table.has("look") ? table.word("look", "look", Manner.LOOKS) : null,
        table.has("language")
            ? Languages.parse(table.word("language", "language", Languages.KNOWN))
            : null,
        table.has("sound") ? table.flag("sound", true) : null,
        table.has("speech") ? table.flag("speech", true) : null);
  }

  /** The same with another look. */
  public StationChoices withLook(String other) {
    return new StationChoices(other, language, sound, speech);
  }

  /** The same with another language. */
  public StationChoices withLanguage(Locale other) {
    return new StationChoices(look, other, sound, speech);
  }

  /**
   * The same with sound or without.
   *
   * @param isSpoken whether cues are spoken too
   */
  public StationChoices withSound(boolean isOn, boolean isSpoken) {
    return new StationChoices(look, language, isOn, isSpoken);
  }

  /** The station as kiosk.toml and these choices have it. */
  public KioskConfig over(KioskConfig file) {
    Manner said = file.manner();
    return file.with(
        new Manner(
            look == null ? said.look() : look,
            language == null ? said.language() : language,
            sound == null ? said.sound() : sound,
            speech == null ? said.speech() : speech,
            said.voices(),
            said.unit()));
  }

  /** Writes the file of a data folder, all of it or nothing. */
  public void write(Path data) throws IOException {
    StringBuilder text =
        new StringBuilder("# Chosen at the station; holds in place of kiosk.toml.\n");
    if (look != null) {
      text.append("look = \"").append(look).append("\"\n");
    }
    if (language != null) {
      text.append("language = \"").append(language.getLanguage()).append("\"\n");
    }
    if (sound != null) {
      text.append("sound = ").append(sound).append('\n');
    }
    if (speech != null) {
      text.append("speech = ").append(speech).append('\n');
    }
    Files.createDirectories(data);
    Path written = Files.createTempFile(data, NAME, ".part");
    try {
      Files.writeString(written, text);
      Files.move(
          written, file(data), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(written);
    }
  }
}
