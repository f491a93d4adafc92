package org.fourcount.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fourcount.Main;
import org.fourcount.coaching.Approved;
import org.fourcount.coaching.Coach;
import org.fourcount.coaching.NodeRoles;
import org.fourcount.coaching.Prescription;
import org.fourcount.coaching.Rules;
import org.fourcount.coaching.Side;
import org.fourcount.coaching.Stage;
import org.fourcount.coaching.TraceRing;
import org.fourcount.config.DataFolder;
import org.fourcount.config.KioskConfig.SetPlan;
import org.fourcount.kiosk.Saved;
import org.fourcount.motion.Tempo;
import org.fourcount.programme.Load;
import org.fourcount.sensor.SourceUri;
import org.fourcount.sensor.Sources;
import org.fourcount.store.Keeper;
import org.fourcount.store.SqliteFile;
import org.fourcount.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RejudgeTest {
  private static final Tempo TEMPO = Tempo.parse("1-0-1-0");
  private static final Prescription ASKED = Prescription.of(TEMPO, 4);

  @TempDir Path data;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** A set as the station keeps it. */
  private void train(String more, Function<TraceRing, Coach> coaches) {
    SourceUri source =
        SourceUri.parse("virtual:1-0-1-0?reps=4&speed=8&after=60&still=3&faults=trunk@3" + more);
    SetPlan plan = new SetPlan("knee-extension", Side.LEFT, Load.NONE, TEMPO, 4, 2);
    Keeper keeper = new Keeper(this::open);
    try (KioskSession session =
        new KioskSession(
            Sources.opener(source),
            coaches,
            NodeRoles.USUAL,
            new SetRecords(
                new SetRecordings(data.resolve("recordings")),
                new SetKeeping(keeper, "Station 1", plan, InstantSource.system())))) {
      session.start();
      await().atMost(Duration.ofSeconds(30)).until(() -> session.state().stage() == Stage.DONE);
      await().until(() -> session.saved() == Saved.ALL);
    }
  }

  private void train() {
    train("&guided=2", trace -> Coach.guiding(NodeRoles.USUAL, ASKED, 2, trace));
  }

  private Store open() {
    return Store.open(new SqliteFile(DataFolder.database(data)), InstantSource.system());
  }

  private int rejudge(String... arguments) {
    return run(
        Stream.concat(Stream.of("rejudge", "--data", data.toString()), Stream.of(arguments))
            .toArray(String[]::new));
  }

  private int run(String... all) {
    CommandLine command = Main.commandLine();
    command.setOut(new PrintWriter(out));
    command.setErr(new PrintWriter(err));
    return command.execute(all);
  }

  private void change(String statement) throws SQLException {
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + DataFolder.database(data));
        Statement s = c.createStatement()) {
      assertThat(s.executeUpdate(statement)).isPositive();
    }
  }

  @Test
  void aKeptSetIsJudgedAgainToTheLastBit() {
    train();
    assertThat(rejudge()).as(err.toString()).isZero();
    assertThat(out.toString())
        .contains("knee-extension: 4 repetitions, the same to the last bit.")
        .contains("1 of 1 sets are the same");
  }

  @Test
  void soIsASetOfWhoWasKnown() {
    train();
    Approved approved;
    try (Store store = open()) {
      approved = store.<Approved>read(tx -> tx.baselines().ofSet(1).orElseThrow().approved());
    }
    train("&guided=0", trace -> Coach.knowing(approved, NodeRoles.USUAL, ASKED, trace));
    assertThat(rejudge()).as("%s %s", out, err).isZero();
    assertThat(out.toString()).contains("2 of 2 sets are the same");
  }

  @Test
  void whatIsNotAsItWasIsShown() throws SQLException {
    train();
    change("UPDATE rep SET sweep = sweep + 1e-9 WHERE number = 2");
    change("DELETE FROM flag WHERE rep = 3");
    change("UPDATE lifting_set SET rules = '0'");
    assertThat(rejudge()).isEqualTo(1);
    assertThat(out.toString())
        .contains("not the same. It was judged by rules 0, these are " + Rules.VERSION + ".")
        .contains("repetition 2 was ")
        .contains("repetition 3 was clean from")
        .contains("is trunk (")
        .doesNotContain("repetition 1 was");
  }

  private List<Path> recordings() throws IOException {
    try (Stream<Path> files = Files.list(data.resolve("recordings"))) {
      return files.sorted().toList();
    }
  }

  @Test
  void aReplayShowsItAsItWasAsked() throws IOException {
    train();
    String file = recordings().get(0).toString();
    assertThat(run("replay", file, "--text", "--data", data.toString())).isZero();
    assertThat(err.toString()).isEmpty();
    assertThat(out.toString().lines())
        .hasSize(5)
        .endsWith("4 of 4 repetitions.")
        .element(2)
        .asString()
        .contains("trunk (");
    assertThat(out.toString().lines().filter(line -> line.endsWith("clean"))).hasSize(3);
  }

  @Test
  void aReplayOfWhatIsNotKeptSaysWhatItTookForAsked() throws IOException {
    train();
    String file = recordings().get(0).toString();
    Path elsewhere = data.resolve("elsewhere");
    run("replay", file, "--text", "--data", elsewhere.toString());
    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .contains("no set with this recording is kept in " + elsewhere)
        .contains("So it is judged as kiosk.toml says: knee-extension, 4.0 s up, 4.0 s down");
  }

  @Test
  void whatIsGoneIsSaid() throws IOException {
    train();
    List<Path> recordings = recordings();
    Files.delete(recordings.get(0));
    assertThat(rejudge(recordings.get(0).getFileName().toString())).isEqualTo(1);
    assertThat(out.toString()).contains("cannot be judged again: ").contains("is missing");
    assertThat(rejudge("set-1.fcraw")).isEqualTo(2);
    assertThat(err.toString()).contains("No kept set has the recording set-1.fcraw");
  }
}
