package org.fourcount;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.fourcount.config.DataFolder;
import org.fourcount.sensor.SerialUri;
import org.fourcount.sensor.SourceUri;
import org.fourcount.sensor.Sources;
import org.fourcount.sensor.health.HealthReport;
import org.fourcount.sensor.health.SelfTestFile;
import org.fourcount.sensor.health.SelfTests;
import org.fourcount.sensor.link.Link;
import org.fourcount.sensor.link.LinkSettings;
import org.fourcount.sensor.link.LinkStatus;
import org.fourcount.sensor.source.LinkProblem;
import org.fourcount.sensor.source.Opener;
import org.fourcount.station.StationSetup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells whether a station's sensors are fit for a session. */
@Command(
    name = "health",
    description =
        "Listens to a sensor hub for some seconds, has its sensors test themselves, and tells of each"
            + " what is well, what warns and what fails. Lay the sensors down first. Exit code 0: the"
            + " station is fit; 1: something failed; 2: the hub cannot be reached.",
    mixinStandardHelpOptions = true)
final class HealthCommand implements Callable<Integer> {
  private static final int FAILED = 1;
  private static final int UNREACHABLE = 2;
  private static final long SECOND_NS = 1_000_000_000;

  /** A board that starts anew, a hub at another port: then it is not there. */
  private static final long PATIENCE_NS = 12 * SECOND_NS;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--source",
      paramLabel = "URI",
      description = "The hub (default: ${DEFAULT-VALUE}).",
      defaultValue = "serial:auto")
  private String source = "";

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description =
          "How long to listen, 12 to 3600 (default: ${DEFAULT-VALUE}): sensors tell each 5 s how they"
              + " are, and a clock shows its pace after 5 s.",
      defaultValue = "15")
  private int seconds;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "Where the station keeps when sensors tested themselves (default: as the kiosk).")
  private @Nullable Path data;

  @Override
  public Integer call() {
    Main.logErrorsOnly();
    if (seconds < 12 || seconds > 3600) {
      throw new ParameterException(
          spec.commandLine(), "--seconds " + seconds + " must be from 12 to 3600.");
    }
    try {
      SourceUri uri = SourceUri.parse(source);
      boolean isKept = data != null || uri instanceof SerialUri;
      return look(
          Sources.opener(uri),
          isKept ? StationSetup.selfTests(data == null ? DataFolder.user() : data) : null);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  /** Looks; self-tests are kept in the file, if there is one. */
  private int look(Opener opener, @Nullable SelfTestFile kept) {
    String before = kept == null ? "" : kept.newest().orElse("none is known");
    SelfTests selfTests = kept == null ? SelfTests.FORGOTTEN : kept;
    Link link = new Link(opener, sample -> {}, LinkSettings.USUAL, selfTests);
    try {
      step(link, PATIENCE_NS, () -> link.status().isLive());
      if (!link.status().isLive() && !link.status().isEnded()) {
        spec.commandLine().getErr().println(link.sentence());
        return UNREACHABLE;
      }
      link.selfTest();
      step(link, seconds * SECOND_NS, () -> false);
      if (kept != null) {
        spec.commandLine().getOut().println("Last self-test before this one: " + before);
      }
      return print(link.status());
    } finally {
      link.close();
      link.step(); // so that the hub is told to stop
    }
  }

  private static void step(Link link, long forNs, BooleanSupplier isEnough) {
    long sinceNs = System.nanoTime();
    boolean goesOn = true;
    while (goesOn && !isEnough.getAsBoolean() && System.nanoTime() - sinceNs < forNs) {
      goesOn = link.step();
    }
  }

  private int print(LinkStatus status) {
    PrintWriter out = spec.commandLine().getOut();
    HealthReport health = status.health();
    health.findings().forEach(finding -> out.println(finding.line()));
    LinkProblem problem = status.problem();
    boolean isOver = status.isEnded() && !status.isTrouble();
    boolean isStopped = !isOver && !status.isLive();
    if (problem != null && !isOver) {
      out.println(problem.sentence());
    }
    out.println(health.line());
    return health.isPassed() && !isStopped ? 0 : FAILED;
  }
}
