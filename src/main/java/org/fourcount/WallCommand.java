package org.fourcount;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.fourcount.config.DataFolder;
import org.fourcount.config.KioskConfig;
import org.fourcount.config.UnusableFile;
import org.fourcount.station.WallStation;
import org.fourcount.station.WindowOptions;
import org.fourcount.store.Database;
import org.fourcount.store.PostgresServer;
import org.fourcount.store.SqliteFile;
import org.fourcount.store.StoreTrouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows all stations at once. */
@Command(
    name = "wall",
    description =
        "Shows all stations of a database, or of some folders, on one screen for the room: who trains there, by number,"
            + " the set, its repetitions, and the newest flag. It only reads. Exit code 2: the"
            + " database cannot be read.",
    mixinStandardHelpOptions = true)
final class WallCommand implements Callable<Integer> {
  private static final int UNUSABLE = 2;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private WindowOptions window = new WindowOptions();
  @ArgGroup private Where where = new Where();

  /** One of these. */
  static final class Where {
    @Option(
        names = "--data",
        paramLabel = "DIR",
        description =
            "The data folder of a station on this computer, once for each (default: the user's).")
    private List<Path> data = List.of();

    @Option(
        names = "--database",
        paramLabel = "URL",
        description =
            "A PostgreSQL server instead, such as jdbc:postgresql://host/fourcount?user=fourcount;"
                + " its password is taken from FOURCOUNT_PASSWORD.")
    private @Nullable String server;
  }

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "A kiosk.toml, for look, language and exercises (default: config/kiosk.toml, where there"
              + " is one).")
  private @Nullable Path config;

  @Override
  public Integer call() {
    try {
      new WallStation(KioskConfig.of(config), window).open(databases());
      return KioskCommand.RUNNING;
    } catch (StoreTrouble | UnusableFile e) {
      spec.commandLine().getErr().println(e.getMessage());
      return UNUSABLE;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private List<Database> databases() {
    if (where.server != null) {
      return List.of(new PostgresServer(where.server, System.getenv("FOURCOUNT_PASSWORD")));
    }
    List<Path> folders = where.data.isEmpty() ? List.of(DataFolder.user()) : where.data;
    return folders.stream()
        .<Database>map(folder -> new SqliteFile(DataFolder.database(folder)))
        .toList();
  }
}
