package org.fourcount;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.fourcount.sensor.SourceUri;
import org.fourcount.sensor.Sources;
import org.fourcount.sensor.conform.Conformance;
import org.fourcount.sensor.conform.Conformance.Report;
import org.fourcount.sensor.conform.Finding;
import org.fourcount.sensor.conform.Finding.Result;
import org.fourcount.sensor.source.ByteSource;
import org.fourcount.sensor.source.SourceLost;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a device against firmware-protocol.md. */
@Command(
    name = "conform",
    description =
        "Checks a sensor hub against firmware-protocol.md, clause by clause; takes half a minute."
            + " Lay its sensors down first. Exit code 0: every clause that was tried is met; 1:"
            + " one is not, or the line was lost; 2: the hub cannot be reached.",
    mixinStandardHelpOptions = true)
final class ConformCommand implements Callable<Integer> {
  private static final int NOT_MET = 1;
  private static final int UNREACHABLE = 2;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "URI",
      description = "The hub: serial:/dev/ttyACM0, serial:/dev/pts/3?baud=115200, serial:auto.")
  private String uri = "";

  @Override
  public Integer call() {
    Main.logErrorsOnly();
    try (ByteSource source = Sources.open(SourceUri.parse(uri))) {
      if (!source.answers()) {
        spec.commandLine().getErr().println(uri + " is a recording; a hub that answers is needed.");
        return UNREACHABLE;
      }
      return print(new Conformance(source).run());
    } catch (SourceLost e) {
      spec.commandLine().getErr().println(e.problem().sentence());
      return UNREACHABLE;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private int print(Report report) {
    PrintWriter out = spec.commandLine().getOut();
    for (Finding finding : report.findings()) {
      out.printf(
          "%-9s  %-21s  %2s  %s: %s%n",
          finding.result().words(),
          finding.clause(),
          finding.clause().section(),
          finding.clause().sentence(),
          finding.reason());
    }
    out.printf(
        "%d clauses: %d met, %d not met, %d not tried.%n",
        report.findings().size(),
        report.count(Result.MET),
        report.count(Result.NOT_MET),
        report.count(Result.NOT_TRIED));
    if (!report.lost().isEmpty()) {
      out.println("The line was lost in the middle. " + report.lost());
    }
    return report.isClean() ? 0 : NOT_MET;
  }
}
