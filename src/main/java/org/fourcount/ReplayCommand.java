package org.fourcount;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fourcount.coaching.Coach;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.SetState;
import org.fourcount.coaching.TraceRing;
import org.fourcount.config.KioskConfig;
import org.fourcount.config.KioskConfig.SetPlan;
import org.fourcount.config.UnusableFile;
import org.fourcount.motion.Phase;
import org.fourcount.sensor.RecordingUri;
import org.fourcount.sensor.SourceUri;
import org.fourcount.sensor.Sources;
import org.fourcount.sensor.link.Link;
import org.fourcount.sensor.link.LinkStatus;
import org.fourcount.sensor.source.Speed;
import org.fourcount.station.KeptSet;
import org.fourcount.station.KioskOptions;
import org.fourcount.station.StationSetup;
import org.fourcount.store.StoreTrouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plays a recording as the live set that it was. */
@Command(
    name = "replay",
    description = "Plays a recording as the live set that it was: on the live screen, or as text.",
    mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {
  private static final int UNUSABLE = 2;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private KioskOptions options = new KioskOptions();

  @Parameters(
      paramLabel = "FILE",
      description = "A recording: .toml or .csv, or a raw one (.fcraw) that the kiosk has kept.")
  private Path file = Path.of("");

  @Option(names = "--speed", description = "Times the speed of life, or max (default: 1).")
  private String speed = "1";

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description =
          "A recording (.toml) whose approved repetitions and prescription hold for this person.")
  private @Nullable Path baseline;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Configuration (default: config/kiosk.toml, where there is one).")
  private @Nullable Path config;

  @Option(names = "--text", description = "Print every repetition instead of showing the screen.")
  private boolean text;

  @Override
  public Integer call() {
    if (text) {
      Main.logErrorsOnly();
    }
    try {
      SourceUri source = SourceUri.parse("recording:" + file + "?speed=" + speed);
      StationSetup setup = setup(source);
      if (text) {
        return print(setup);
      }
      setup.open(options);
      return KioskCommand.RUNNING;
    } catch (UnusableFile e) {
      spec.commandLine().getErr().println(e.getMessage());
      return UNUSABLE;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  /** A raw recording is judged as its set was, where that is kept. */
  private StationSetup setup(SourceUri source) throws UnusableFile {
    KioskConfig station = KioskConfig.of(config);
    if (baseline != null || !file.toString().endsWith(".fcraw")) {
      return StationSetup.of(station, source, baseline);
    }
    String unknown = "no set with this recording is kept in " + options.data() + " (--data).";
    try {
      Optional<KeptSet> kept = KeptSet.find(file, options.data());
      if (kept.isPresent()) {
        return StationSetup.again(station, source, kept.get());
      }
    } catch (StoreTrouble e) {
      unknown = e.sentence();
    }
    SetPlan plan = station.set();
    String assumed =
        String.format(
            Locale.ROOT,
            "%s: %s So it is judged as kiosk.toml says: %s, %.1f s up, %.1f s down, %d repetitions, %d guided.",
            file,
            unknown,
            plan.exercise(),
            plan.tempo().concentric(),
            plan.tempo().eccentric(),
            plan.reps(),
            plan.guidedReps());
    spec.commandLine().getErr().println(assumed);
    return StationSetup.of(station, source, null);
  }

  private int print(StationSetup setup) {
    Coach coach = setup.coach(new TraceRing(2));
    LinkStatus end = new Link(Sources.opener(atFullSpeed(setup.source())), coach).runUntilEnd();
    if (end.isTrouble()) {
      spec.commandLine().getErr().println(end.sentence());
      return UNUSABLE;
    }
    PrintWriter out = spec.commandLine().getOut();
    SetState state = coach.state();
    for (int i = 0; i < state.reps().size(); i++) {
      out.println(line(i + 1, state.reps().get(i), state.rangeDegrees()));
    }
    out.printf("%d of %d repetitions.%n", state.reps().size(), state.repsPrescribed());
    return 0;
  }

  private static SourceUri atFullSpeed(SourceUri source) {
    return source instanceof RecordingUri r
        ? new RecordingUri(r.file(), Speed.MAX, r.baseline())
        : source;
  }

  private static String line(int number, JudgedRep judged, double range) {
    StringBuilder line = new StringBuilder();
    line.append(
        String.format(
            Locale.ROOT,
            "%3d  at %6.1f s  up %.1f s  held %.1f s  down %.1f s  range %3.0f %%  ",
            number,
            judged.rep().start(),
            judged.rep().seconds(Phase.CONCENTRIC),
            judged.rep().seconds(Phase.SHORTENED_HOLD),
            judged.rep().seconds(Phase.ECCENTRIC),
            100 * judged.rep().range() / range));
    if (judged.doubt() != null) {
      line.append("not judged: ").append(judged.doubt().key());
    } else if (judged.flags().isEmpty()) {
      line.append("clean");
    }
    for (Flag flag : judged.flags()) {
      line.append(
          String.format(
              Locale.ROOT,
              "%s (%.1f, limit %.1f) ",
              flag.fault().key(),
              flag.measured(),
              flag.limit()));
    }
    return line.toString().stripTrailing();
  }
}
