package org.fourcount.config;

import java.nio.file.Path;
import java.util.Locale;

/** Where the platform wants a program's data. */
public final class DataFolder {
  private DataFolder() {}

  /** The folder for raw recordings: the configured one, or one in the data folder. */
  public static Path recordings(KioskConfig config, Path data) {
    return config.recordings().isEmpty()
        ? data.resolve("recordings")
        : Path.of(config.recordings());
  }

  /** The file of the database. */
  public static Path database(Path data) {
    return data.resolve("fourcount.db");
  }

  /** The file without which no PIN and no card can be checked. */
  public static Path pepper(Path data) {
    return data.resolve("pepper");
  }

  /** The file with a line a self-test of the sensors. */
  public static Path selfTests(Path data) {
    return data.resolve("self-tests.log");
  }

  /** Where demos are kept, apart from everything that is real. */
  public static Path demos() {
    return user().resolve("demo");
  }

  /** XDG base directories on Linux, the usual places elsewhere. */
  public static Path user() {
    String home = System.getProperty("user.home");
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String windows = System.getenv("LOCALAPPDATA");
    String xdg = System.getenv("XDG_DATA_HOME");
    if (os.contains("win") && windows != null) {
      return Path.of(windows, "FourCount");
    }
    if (os.contains("mac")) {
      return Path.of(home, "Library", "Application Support", "FourCount");
    }
    return xdg != null && !xdg.isEmpty()
        ? Path.of(xdg, "fourcount")
        : Path.of(home, ".local", "share", "fourcount");
  }
}
