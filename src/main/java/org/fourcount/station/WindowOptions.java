package org.fourcount.station;

import java.awt.Dimension;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fourcount.config.KioskConfig;
import org.fourcount.config.Languages;
import org.fourcount.kiosk.look.Look;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Options of everything that opens a window. */
public final class WindowOptions {
  @Option(
      names = "--window",
      paramLabel = "WxH",
      converter = Size.class,
      description = "A window of this size instead of the whole screen, such as 1280x800.")
  @Nullable Dimension size;

  @Option(
      names = "--look",
      description = "dark, light or high-contrast; kiosk.toml decides otherwise.")
  @Nullable String look;

  @Option(names = "--language", description = "en, de or es; kiosk.toml decides otherwise.")
  @Nullable String language;

  /** The look that was asked for, or the station's. */
  Look look(KioskConfig station) {
    return Look.parse(look == null ? station.manner().look() : look);
  }

  /** The language that was asked for, or the station's. */
  Locale language(KioskConfig station) {
    return language == null ? station.manner().language() : Languages.parse(language);
  }

  /** Reads 1280x800. */
  static final class Size implements ITypeConverter<Dimension> {
    private static final Pattern SIZE = Pattern.compile("(\\d{3,5})x(\\d{3,5})");

    @Override
    public Dimension convert(String text) {
      Matcher m = SIZE.matcher(text);
      if (!m.matches()) {
        throw new TypeConversionException(
            "\"" + text + "\" is no size; write width x height, such as 1280x800.");
      }
      return new Dimension(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
    }
  }
}
