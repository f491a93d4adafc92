package org.fourcount.station;

import java.nio.file.Path;
import java.util.Locale;
import org.fourcount.config.DataFolder;
import org.fourcount.config.KioskConfig;
import org.fourcount.kiosk.look.Look;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of everything that opens the live screen. */
public final class KioskOptions {
  @Mixin WindowOptions window = new WindowOptions();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "Folder for what is kept of sets (default: the user's data folder, and only with real sensors); what a recording shows is not kept again, but judged as the set that is kept here was.")
  @Nullable Path data;

  /** The folder that was asked for, or the user's. */
  public Path data() {
    return data == null ? DataFolder.user() : data;
  }

  /** The look that was asked for, or the station's. */
  Look look(KioskConfig station) {
    return window.look(station);
  }

  /** The language that was asked for, or the station's. */
  Locale language(KioskConfig station) {
    return window.language(station);
  }
}
