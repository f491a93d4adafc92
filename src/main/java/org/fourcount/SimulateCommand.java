package org.fourcount;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.fourcount.sensor.SourceUri;
import org.fourcount.sensor.VirtualUri;
import org.fourcount.sensor.recording.Recording;
import org.fourcount.sensor.virtual.SimulatedRecording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a simulated set as a recording with exact truth. */
@Command(
    name = "simulate",
    description =
        "Writes a simulated set as a recording with exact truth, such as: simulate"
            + " \"virtual:4-0-4-0?reps=8&faults=rushed,trunk&seed=1\" --out DIR",
    mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "SET",
      arity = "0..1",
      description =
          """
              What the person does (default: ${DEFAULT-VALUE}). After the tempo: reps=8 guided=2 range=60 (degrees)
              faults=rushed,rushed-concentric,rushed-eccentric,short-range,trunk,momentum (each with @REP if it is to be
              that one) tremor=5 noise=2 (mg) rate=100 (Hz) gyro=true trunk=true coordinate=arc (travel: a weight stack, range in mm, 400)
              march=no (yes: two thighs in turn) axis=90 mount=0 (degrees) still=4 pause=6
              after=10 (seconds) seed=1.""")
  private String set = "virtual:4-0-4-0";

  @Option(
      names = "--coordinate",
      paramLabel = "COURSE",
      description = "arc or travel: the same as coordinate=... in SET.")
  private @Nullable String coordinate;

  @Option(names = "--march", description = "Two thighs in turn: the same as march=yes in SET.")
  private boolean march;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder to write to (default: this one).")
  private Path folder = Path.of(".");

  @Option(names = "--name", description = "Name of the recording (default: ${DEFAULT-VALUE}).")
  private String name = "simulated";

  @Override
  public Integer call() throws IOException {
    if (!name.matches("[\\w .-]+") || name.startsWith(".")) {
      throw new ParameterException(
          spec.commandLine(),
          "\"" + name + "\" is no name of a recording: use letters, digits and hyphens.");
    }
    Files.createDirectories(folder);
    Recording written = SimulatedRecording.write(parse().set(), folder, name);
    spec.commandLine()
        .getOut()
        .println("Wrote " + written.file() + ", " + written.csv() + " and its baseline.");
    return 0;
  }

  private String withOptions() {
    StringBuilder uri = new StringBuilder(set);
    if (coordinate != null) {
      uri.append(uri.indexOf("?") < 0 ? '?' : '&').append("coordinate=").append(coordinate);
    }
    if (march) {
      uri.append(uri.indexOf("?") < 0 ? '?' : '&').append("march=yes");
    }
    return uri.toString();
  }

  private VirtualUri parse() {
    try {
      if (SourceUri.parse(withOptions()) instanceof VirtualUri virtual) {
        return virtual;
      }
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    throw new ParameterException(
        spec.commandLine(), set + " is no simulated set: it must begin with virtual:.");
  }
}
