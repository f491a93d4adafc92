package org.fourcount;

import java.io.IOException;
import org.fourcount.admin.AdminCommand;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Starts FourCount: the kiosk, unless another command is named. */
@Command(
    name = "fourcount",
    description =
        "Shows, while a person lifts and lowers, whether each repetition keeps to the count of four.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {
      KioskCommand.class,
      WallCommand.class,
      ReplayCommand.class,
      EvaluateCommand.class,
      SimulateCommand.class,
      ConformCommand.class,
      RejudgeCommand.class,
      HealthCommand.class,
      ScreenshotsCommand.class,
      AdminCommand.class
    })
public final class Main {
  private static final String LOG_LEVEL = "fourcount.log";

  private Main() {}

  /**
   * Runs the command line and ends with its exit code; a kiosk goes on until its window is closed.
   */
  public static void main(String[] args) {
    CommandLine line = commandLine();
    int code = line.execute(args.length == 0 ? new String[] {"kiosk"} : args);
    if (code != KioskCommand.RUNNING) {
      System.exit(code);
    }
  }

  /**
   * For commands that print: what a link did is of no interest then. Before the first log line
   * only.
   */
  static void logErrorsOnly() {
    if (System.getProperty(LOG_LEVEL) == null) {
      System.setProperty(LOG_LEVEL, "ERROR");
    }
  }

  public static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(
            (wrong, args) -> {
              CommandLine line = wrong.getCommandLine();
              line.getErr().println(wrong.getMessage());
              line.getErr().println("More: " + line.getCommandSpec().qualifiedName() + " --help");
              return CommandLine.ExitCode.USAGE;
            })
        .setExecutionExceptionHandler(
            (failure, line, result) -> {
              if (failure instanceof IOException) {
                line.getErr().println("A file cannot be used: " + failure + ".");
                return CommandLine.ExitCode.USAGE;
              }
              LoggerFactory.getLogger(Main.class).error("This should not have happened.", failure);
              return CommandLine.ExitCode.SOFTWARE;
            });
  }

  /** The version from the jar's manifest. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"FourCount " + (version == null ? "(built from source)" : version)};
    }
  }
}
