package org.fourcount;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.fourcount.config.KioskConfig;
import org.fourcount.config.UnusableFile;
import org.fourcount.sensor.SourceUri;
import org.fourcount.station.KioskOptions;
import org.fourcount.station.LiveWindow;
import org.fourcount.station.PublicStation;
import org.fourcount.station.StationSetup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Opens the live screen: one set, from strapping the sensor on to the last repetition. */
@Command(
    name = "kiosk",
    description = "Opens the live screen and leads one person through a set (the default command).",
    mixinStandardHelpOptions = true)
final class KioskCommand implements Callable<Integer> {
  /** Exit code of a command that has opened a window and goes on. */
  static final int RUNNING = -1;

  private static final int UNUSABLE = 2;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private KioskOptions options = new KioskOptions();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Configuration (default: config/kiosk.toml, where there is one).")
  private @Nullable Path config;

  @Option(
      names = "--source",
      paramLabel = "URI",
      description =
          "Where the sensor's bytes come from: serial:auto, serial:/dev/ttyACM0, recording:FILE or"
              + " virtual:4-0-4-0?reps=8&faults=rushed,trunk.")
  private @Nullable String source;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "A recording (.toml) whose approved repetitions and prescription hold for this person, instead of guided"
              + " repetitions.")
  private @Nullable Path baseline;

  @Option(
      names = "--visits",
      description =
          "People sign in and do the plans that trainers approved (admin people, admin plans); without it the one set of kiosk.toml is done.")
  private boolean visits;

  @Option(
      names = "--demo",
      description =
          "Shows a station with made-up people, three months of what they did, and simulated sensors, in a folder of its own that begins anew each day.")
  private boolean demo;

  @Override
  public Integer call() {
    LiveWindow.prepare();
    try {
      KioskConfig station = KioskConfig.of(config);
      SourceUri uri = SourceUri.parse(source == null ? station.source() : source);
      if (demo) {
        new PublicStation(station, options).openDemo();
      } else if (visits) {
        new PublicStation(station, options).open(uri);
      } else {
        StationSetup.of(station, uri, baseline).open(options);
      }
      return RUNNING;
    } catch (UnusableFile e) {
      spec.commandLine().getErr().println(e.getMessage());
      return UNUSABLE;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }
}
