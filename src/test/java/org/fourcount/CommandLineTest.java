package org.fourcount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandLineTest {
  private static final Path GOLDEN = Path.of("src/test/resources/recordings");

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Object... args) {
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return line.execute(Stream.of(args).map(String::valueOf).toArray(String[]::new));
  }

  private void copyGolden() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }

  private void replaceLine(String file, int line, String text) throws IOException {
    Path path = folder.resolve(file);
    var lines = new java.util.ArrayList<>(Files.readAllLines(path));
    lines.set(line - 1, text);
    Files.write(path, lines);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kiosk",
        "wall",
        "replay",
        "evaluate",
        "simulate",
        "conform",
        "rejudge",
        "health",
        "admin"
      })
  void everyCommandExplainsItself(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(out.toString()).contains("Usage: fourcount " + command);
  }

  @Test
  void aWallThatCannotReadSaysWhy() throws IOException {
    assertThat(run("wall", "--data", folder)).isEqualTo(2);
    assertThat(err.toString())
        .isEqualToIgnoringNewLines(
            folder.resolve("fourcount.db") + ": there is no database; name the folder by --data.");
    assertThat(folder).isEmptyDirectory();

    Files.writeString(folder.resolve("fourcount.db"), "no database at all");
    assertThat(run("wall", "--data", folder)).isEqualTo(2);
    assertThat(err.toString()).contains("this database is damaged");

    assertThat(run("wall", "--database", "jdbc:postgres://nowhere")).isEqualTo(2);
    assertThat(err.toString()).contains("jdbc:postgres://nowhere: the server cannot be reached");

    assertThat(run("wall", "--data", folder, "--database", "jdbc:postgresql://h/d")).isEqualTo(2);
    assertThat(err.toString()).contains("mutually exclusive");

    assertThat(run("wall", "--window", "large")).isEqualTo(2);
    assertThat(err.toString()).contains("\"large\" is no size");
  }

  @Test
  void healthTellsThatASoundStationIsFit() {
    assertThat(run("health", "--source", "virtual:4-0-4-0?reps=2&speed=max")).isZero();
    assertThat(out.toString())
        .contains("pass       sensor 2    battery      80 %, 3.90 V")
        .containsPattern("PASS: hub [0-9a-f]{32}, 2 sensors, 20 checks, 0 warnings, 0 failed.");
  }

  @Test
  void healthTellsOfTheSelfTestBefore() throws IOException {
    String source = "virtual:4-0-4-0?reps=2&speed=max";
    run("health", "--source", source, "--data", folder);
    assertThat(out.toString()).contains("Last self-test before this one: none is known");
    String line =
        "2026-01-01T08:00:00Z PASS: hub 0a0b, 1 sensors, 12 checks, 0 warnings, 0 failed.";
    Files.writeString(folder.resolve("self-tests.log"), line + "\n");
    run("health", "--source", source, "--data", folder);

    assertThat(out.toString()).contains("Last self-test before this one: " + line);
  }

  @Test
  void healthFailsWhereASensorIsTooNoisy() {
    assertThat(run("health", "--source", "virtual:4-0-4-0?reps=2&noise=40&speed=max")).isEqualTo(1);
    assertThat(out.toString())
        .containsPattern("fail       sensor 1    noise .* mg .*: lay it down and look again")
        .containsPattern("FAIL: .* sensor 1 noise [0-9.]+ mg");
  }

  @Test
  void healthSaysWhyAHubCannotBeReached() {
    assertThat(run("health", "--source", "recording:none.fcraw")).isEqualTo(1);
    assertThat(out.toString()).contains("none.fcraw").contains("there is no such file");
    assertThat(run("health", "--seconds", "3")).isEqualTo(2);
    assertThat(err.toString()).contains("--seconds 3 must be from 12 to 3600");
  }

  @Test
  void evaluatePrintsATableWithTotals() {
    assertThat(run("evaluate", GOLDEN)).isZero();
    assertThat(out.toString())
        .contains("rushed-and-short")
        .contains("1 rushed-eccentric, 1 short-range")
        .contains(
            "5 recordings (0 refused), 5 sets: 5 exact, 5 within one. 27 repetitions: 27 counted");
  }

  @Test
  void evaluateWritesWhatItFoundAsJson() throws IOException {
    Path json = folder.resolve("result.json");
    run("evaluate", GOLDEN, "--json", json);
    JsonNode recording = new ObjectMapper().readTree(json.toFile()).path("recordings").get(2);
    assertThat(recording.path("name").textValue()).isEqualTo("rushed-and-short");
    JsonNode rep = recording.path("reps").get(1);
    assertThat(rep.fieldNames())
        .toIterable()
        .containsExactly(
            "start_s",
            "concentric_end_s",
            "eccentric_start_s",
            "end_s",
            "confirmed_s",
            "range",
            "rushed_raised_s",
            "faults",
            "evidence",
            "unseen",
            "judged");
    assertThat(rep.path("faults").get(0).textValue()).isEqualTo("rushed-eccentric");
    assertThat(rep.path("rushed_raised_s").doubleValue())
        .isBetween(rep.path("eccentric_start_s").doubleValue(), rep.path("end_s").doubleValue());
    assertThat(recording.path("reps").get(0).path("rushed_raised_s").isNull()).isTrue();
  }

  @Test
  void aFolderOfFoldersIsEvaluatedFolderByFolder() throws IOException {
    copyGolden();
    Path inner = Files.createDirectory(folder.resolve("inner"));
    for (String end : new String[] {".toml", ".csv", "-baseline.csv"}) {
      String file = "rushed-and-short" + end;
      Files.copy(folder.resolve(file), inner.resolve(file));
    }
    assertThat(run("evaluate", folder)).isZero();
    assertThat(out.toString())
        .contains(folder + ":", inner + ":", "All: 6 recordings (0 refused), 6 sets: 6 exact");
  }

  @Test
  void theReportEndsWithThePublishedFigures() {
    run("evaluate", GOLDEN);
    String last = out.toString().substring(out.toString().strip().lastIndexOf("\n\n"));
    assertThat(last).contains("Viecelli 2020", "Riel 2018");
  }

  @Test
  void theJsonHoldsTheFiguresOfTheReport() throws IOException {
    Path json = folder.resolve("result.json");
    run("evaluate", GOLDEN, "--json", json);
    JsonNode top = new ObjectMapper().readTree(json.toFile());
    JsonNode phase = top.path("phases").path("rows").get(0).path("announced");
    assertThat(phase.path("lower").doubleValue()).isLessThan(phase.path("upper").doubleValue());
    assertThat(top.path("hand_labels").path("start").path("median").isNull()).isTrue();
    assertThat(top.path("execution_type").path("said").path("rushed").path("rushed").intValue())
        .isPositive();
  }

  @Test
  void evaluateDrawsAPage() throws IOException {
    Path html = folder.resolve("result.html");
    assertThat(run("evaluate", GOLDEN, "--html", html)).isZero();
    assertThat(Files.readString(html)).contains("Trace of leaned-and-heaved", "tilted-axis");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--json", "--html"})
  void aFileThatCannotBeWrittenIsSaidBeforeAnythingIsJudged(String option) {
    Path nowhere = folder.resolve("none").resolve("result");
    assertThat(run("evaluate", GOLDEN, option, nowhere)).isEqualTo(2);
    assertThat(err.toString()).startsWith(nowhere + ": its folder is not there;");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aFolderIsNoFileToWrite() {
    assertThat(run("evaluate", GOLDEN, "--html", folder)).isEqualTo(2);
    assertThat(err.toString()).startsWith(folder + ": this is a folder;");
  }

  @Test
  void aFolderWithoutRecordingsIsSaid() {
    assertThat(run("evaluate", folder)).isEqualTo(2);
    assertThat(err.toString()).contains(folder + ": there is no recording (*.toml) in this folder");
  }

  @Test
  void aRecordingIsNotOverwritten() throws IOException {
    copyGolden();
    Path recording = folder.resolve("rushed-and-short.toml");
    String before = Files.readString(recording);
    assertThat(run("evaluate", folder, "--json", recording)).isEqualTo(2);
    assertThat(err.toString()).contains("name a file that is none");
    assertThat(Files.readString(recording)).isEqualTo(before);
  }

  @Test
  void jsonAndHtmlDoNotShareAFile() {
    Path file = folder.resolve("result");
    assertThat(run("evaluate", GOLDEN, "--json", file, "--html", file)).isEqualTo(2);
    assertThat(err.toString()).contains("name two");
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    assertThat(run("evaluate", folder.resolve("none"))).isEqualTo(2);
    assertThat(err.toString()).contains("there is no such folder");
  }

  @Test
  void brokenFilesAreNamedWithTheirLinesAndTheOthersEvaluated() throws IOException {
    copyGolden();
    replaceLine("rushed-and-short.csv", 40, "1,abc,0,0,0,0,0,0");
    replaceLine("tilted-axis-with-holds.toml", 5, "reps = = 3");
    assertThat(run("evaluate", folder)).isEqualTo(2);
    assertThat(err.toString()).contains("rushed-and-short.csv", "40", "abc");
    assertThat(err.toString()).contains("tilted-axis-with-holds.toml", "5", "TOML");
    assertThat(out.toString()).contains("leaned-and-heaved").contains("3 recordings (0 refused)");
  }

  @Test
  void aNodeThatFallsSilentIsNamedInTheResult() throws IOException {
    copyGolden();
    Path csv = folder.resolve("leaned-and-heaved.csv");
    List<String> rows = Files.readAllLines(csv);
    rows.removeIf(r -> r.matches("2,1[2-5]\\d{6},.*"));
    Files.write(csv, rows);
    assertThat(run("evaluate", folder)).isZero();
    assertThat(out.toString())
        .contains("leaned-and-heaved: node 2 (trunk) sent nothing from 12.0 s to 16.0 s.");
  }

  @Test
  void aNodeThatTheSamplesDoNotHoldIsRefused() throws IOException {
    copyGolden();
    Path toml = folder.resolve("leaned-and-heaved.toml");
    Files.writeString(toml, Files.readString(toml).replace("id = 2", "id = 7"));
    assertThat(run("evaluate", folder)).isEqualTo(2);
    assertThat(err.toString())
        .contains("leaned-and-heaved.toml: node 7 (trunk) has no sample in leaned-and-heaved");
  }

  @Test
  void aRefusalIsTheSentenceOfTheScreenWithItsAdvice() throws IOException {
    copyGolden();
    replaceLine("rushed-and-short.toml", 11, "reps = 2");
    assertThat(run("evaluate", folder)).isZero();
    assertThat(out.toString())
        .contains("rushed-and-short: refused: count-mismatch (")
        .contains("The practice lifts did not match the count. Do them once more");
  }

  @Test
  void aSimulatedWeightStackIsEvaluatedAsOne() {
    run("simulate", "virtual:3-0-3-0?guided=0&reps=4", "--coordinate", "travel", "--out", folder);
    assertThat(run("evaluate", folder)).isZero();
    assertThat(out.toString()).contains("4 repetitions: 4 counted");
  }

  @Test
  void aSimulatedMarchIsEvaluatedAsOne() {
    run("simulate", "virtual:2-0-2-0?guided=0&reps=6&faults=overlap@4", "--march", "--out", folder);
    assertThat(run("evaluate", folder)).isZero();
    assertThat(out.toString()).contains("5 clean, 1 overlap");
  }

  @Test
  void anotherCourseIsRefusedWithTheRightOnes() {
    assertThat(run("simulate", "virtual:4-0-4-0", "--coordinate", "curve")).isEqualTo(2);
    assertThat(err.toString()).contains("coordinate must be \"arc\" or \"travel\"");
  }

  @Test
  void replayPrintsEveryRepetition() {
    assertThat(run("replay", GOLDEN.resolve("rushed-and-short.toml"), "--text")).isZero();
    assertThat(out.toString())
        .contains("rushed-eccentric (1.9, limit 2.8)")
        .contains("5 of 5 repetitions.");
  }

  @Test
  void whatIsSimulatedCanBeEvaluated() {
    run(
        "simulate",
        "virtual:4-0-4-0?reps=3&guided=0&rate=25&trunk=false&faults=short@2",
        "--out",
        folder);
    assertThat(run("evaluate", folder)).isZero();
    assertThat(out.toString()).contains("2 clean, 1 short-range");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&coordinate=travel", "&march=yes"})
  void aSimulatedSetHoldsNoGuidedRepetitions(String kind) {
    run("simulate", "virtual:4-0-4-0?reps=4&rate=25&seed=1" + kind, "--out", folder);
    run("evaluate", folder);
    assertThat(out.toString()).contains("4 repetitions: 4 counted, 0 missed");
  }

  @Test
  void aStandstillOnTheWayUpIsFound() {
    run("simulate", "virtual:4-0-4-0?reps=3&guided=0&rate=25&faults=uneven@2", "--out", folder);
    run("evaluate", folder);
    assertThat(out.toString()).contains("2 clean, 1 uneven");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"serail:auto", "virtual:4-0", "recording:song.mp3", "virtual:4-0-4-0?rep=8"})
  void aWrongSourceIsOneSentence(String source) {
    assertThat(run("kiosk", "--source", source)).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(2).first().asString().endsWith(".");
  }

  @Test
  void aHubIsCheckedClauseByClause() {
    assertThat(run("conform", "virtual:4-0-4-0?speed=max")).isEqualTo(1);
    assertThat(out.toString())
        .contains("met        HELLO_ANSWERED")
        .contains("NOT MET    CLOCK_RUNS")
        .contains("58 clauses: 51 met, 2 not met, 5 not tried.");
  }

  @Test
  void aPortThatIsNotThereCannotBeChecked() {
    assertThat(run("conform", "serial:/dev/ttyNOTHERE")).isEqualTo(2);
    assertThat(err.toString()).startsWith("There is no port /dev/ttyNOTHERE:");
  }

  @Test
  void aRecordingThatIsNotThereIsSaid() {
    assertThat(run("replay", "none.toml", "--text")).isEqualTo(2);
    assertThat(err.toString()).contains("none.toml: there is no such file.");
  }

  @Test
  void theRecordingsOfRealPeopleAreEvaluatedWhereTheyAre() {
    Path real = Path.of("../shared/recordings/physiotherapy");
    assumeTrue(Files.isDirectory(real), "the real recordings are not beside the project");
    assertThat(run("evaluate", real)).isZero();
    assertThat(out.toString())
        .contains("24 recordings (0 refused), 72 sets: 72 exact, 72 within one");
  }
}
