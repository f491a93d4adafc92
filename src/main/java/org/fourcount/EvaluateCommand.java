package org.fourcount;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.fourcount.evaluation.Evaluation;
import org.fourcount.evaluation.EvaluationJson;
import org.fourcount.evaluation.EvaluationPage;
import org.fourcount.evaluation.EvaluationTable;
import org.fourcount.evaluation.Judges;
import org.fourcount.evaluation.RecordingFolder;
import org.fourcount.evaluation.RecordingJudge;
import org.fourcount.kiosk.words.Words;
import org.fourcount.station.BytePlayer;
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

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Also write a page with a picture of each recording.")
  private @Nullable Path html;

  @Override
  public Integer call() throws IOException {
    Main.logErrorsOnly();
    List<Path> files = Files.isDirectory(folder) ? RecordingFolder.recordings(folder) : List.of();
    if (files.isEmpty()) {
      return unusable(
          folder
              + (Files.isDirectory(folder)
                  ? ": there is no recording (*.toml) in this folder; name one that holds some."
                  : ": there is no such folder; name one that holds recordings (*.toml)."));
    }
    if (json != null && json.equals(html)) {
      return unusable(json + ": JSON and HTML cannot be written to one file; name two.");
    }
    for (Path file : new Path[] {json, html}) {
      String unwritable = unwritable(file);
      if (unwritable != null) {
        return unusable(unwritable);
      }
    }
    Evaluation evaluation = evaluate(files);
    EvaluationTable.print(evaluation, spec.commandLine().getOut());
    evaluation.unusable().forEach(this::unusable);
    boolean jsonWritten = write(json, EvaluationJson::write, evaluation);
    boolean htmlWritten = write(html, EvaluationPage::write, evaluation);
    return jsonWritten && htmlWritten && evaluation.unusable().isEmpty() ? 0 : UNUSABLE;
  }

  private interface Writer {
    void write(Evaluation evaluation, Path file) throws IOException;
  }

  private boolean write(@Nullable Path file, Writer writer, Evaluation evaluation) {
    if (file == null) {
      return true;
    }
    try {
      writer.write(evaluation, file);
      return true;
    } catch (IOException e) {
      unusable(file + ": it cannot be written (" + e.getMessage() + ").");
      return false;
    }
  }

  /** Says a sentence. */
  private int unusable(String sentence) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(sentence);
    err.flush();
    return UNUSABLE;
  }

  /** Why a file cannot be written, as far as can be told before; null if it can, or is none. */
  private static @Nullable String unwritable(@Nullable Path file) {
    if (file == null) {
      return null;
    }
    if (Files.isDirectory(file)) {
      return file + ": this is a folder; name a file.";
    }
    if (file.toString().endsWith(".toml") || file.toString().endsWith(".csv")) {
      return file + ": that is what a recording is called; name a file that is none.";
    }
    Path parent = file.toAbsolutePath().getParent();
    return parent == null || Files.isDirectory(parent)
        ? null
        : file + ": its folder is not there; make it, or name another.";
  }

  private Evaluation evaluate(List<Path> files) {
    try (ProgressBar bar = progress(files.size())) {
      return new Judges(new RecordingJudge(new BytePlayer(), new Words(Locale.ENGLISH)::advice))
          .judge(
              files,
              file -> {
                bar.setExtraMessage(String.valueOf(file.getFileName()));
                bar.step();
              });
    }
  }

  private static ProgressBar progress(int count) {
    return new ProgressBarBuilder()
        .setTaskName("Evaluating")
        .setInitialMax(count)
        .setConsumer(new ConsoleProgressBarConsumer(System.err))
        .build();
  }
}
