package org.fourcount;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.fourcount.config.UnusableFile;
import org.fourcount.evaluation.EvaluationJson;
import org.fourcount.evaluation.EvaluationTable;
import org.fourcount.evaluation.RecordingJudge;
import org.fourcount.evaluation.RecordingResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges every recording of a folder as the kiosk would, and says how right that was. */
@Command(
    name = "evaluate",
    description =
        "Judges every recording (*.toml) of a folder through the chain of a live set, as fast as it can, and prints a table.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:every recording was evaluated",
      "2:a recording, or the folder, could not be used"
    })
final class EvaluateCommand implements Callable<Integer> {
  private static final int UNUSABLE = 2;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DIR", description = "Folder with recordings.")
  private Path folder = Path.of(".");

  @Option(names = "--json", paramLabel = "FILE", description = "Also write the results as JSON.")
  private @Nullable Path json;

  @Override
  public Integer call() throws IOException {
    Main.logErrorsOnly();
    PrintWriter out = out();
    List<Path> files = recordings();
    if (files.isEmpty()) {
      err()
          .println(
              folder
                  + (Files.isDirectory(folder)
                      ? ": there is no recording (*.toml) in this folder; name one that holds some."
                      : ": there is no such folder; name one that holds recordings (*.toml)."));
      return UNUSABLE;
    }
    Path jsonFolder = json == null ? null : json.toAbsolutePath().getParent();
    if (jsonFolder != null && !Files.isDirectory(jsonFolder)) {
      err().println(json + ": its folder is not there; make it, or name another.");
      return UNUSABLE;
    }
    List<String> broken = new ArrayList<>();
    List<RecordingResult> results = evaluate(files, broken);
    EvaluationTable.print(results, out);
    if (json != null) {
      EvaluationJson.write(results, json);
    }
    broken.forEach(err()::println);
    err().flush();
    return broken.isEmpty() ? 0 : UNUSABLE;
  }

  private List<Path> recordings() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".toml")).sorted().toList();
    }
  }

  private List<RecordingResult> evaluate(List<Path> files, List<String> broken) {
    RecordingJudge judge = new RecordingJudge(new BytePlayer());
    List<RecordingResult> results = new ArrayList<>();
    try (ProgressBar bar = progress(files.size())) {
      for (Path file : files) {
        bar.setExtraMessage(String.valueOf(file.getFileName()));
        try {
          results.add(judge.judge(file));
        } catch (UnusableFile e) {
          broken.add(e.getMessage());
        }
        bar.step();
      }
    }
    return results;
  }

  private static ProgressBar progress(int count) {
    return new ProgressBarBuilder()
        .setTaskName("Evaluating")
        .setInitialMax(count)
        .setConsumer(new ConsoleProgressBarConsumer(System.err))
        .build();
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
