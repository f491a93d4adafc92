package org.fourcount.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourcount.coaching.Agreement;
import org.fourcount.coaching.Coach;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.Mark;
import org.fourcount.coaching.NodeRoles;
import org.fourcount.coaching.Part;
import org.fourcount.coaching.Prescription;
import org.fourcount.coaching.Side;
import org.fourcount.coaching.Stage;
import org.fourcount.coaching.Watched;
import org.fourcount.config.DataFolder;
import org.fourcount.config.KioskConfig.SetPlan;
import org.fourcount.kiosk.LinkNotice;
import org.fourcount.kiosk.Saved;
import org.fourcount.kiosk.SensorSpot;
import org.fourcount.motion.Course;
import org.fourcount.motion.Tempo;
import org.fourcount.programme.BaselineRecord;
import org.fourcount.programme.Load;
import org.fourcount.programme.Person;
import org.fourcount.programme.RepRecord;
import org.fourcount.programme.Session;
import org.fourcount.programme.SetEnd;
import org.fourcount.protocol.Ack;
import org.fourcount.protocol.Order;
import org.fourcount.sensor.SourceUri;
import org.fourcount.sensor.Sources;
import org.fourcount.store.Keeper;
import org.fourcount.store.Sets;
import org.fourcount.store.SqliteFile;
import org.fourcount.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KioskSessionTest {
  private static final Tempo TEMPO = Tempo.parse("1-0-1-0");

  @TempDir Path folder;
  private KioskSession session;
  private volatile Overheard line;

  private void start(Path recordings) {
    start(recordings, 3, "");
  }

  private void start(Path recordings, int reps, String more) {
    start(recordings, folder.resolve("data"), reps, more);
  }

  private void start(Path recordings, Path data, int reps, String more) {
    SourceUri source =
        SourceUri.parse("virtual:1-0-1-0?guided=2&speed=4&after=60&still=3&reps=" + reps + more);
    session =
        new KioskSession(
            () -> line = new Overheard(Sources.opener(source).open()),
            trace -> Coach.guiding(NodeRoles.USUAL, Prescription.of(TEMPO, reps), 2, trace),
            new NodeRoles(
                1,
                List.of(new Watched(2, Part.TRUNK), new Watched(9, Part.ADJACENT)),
                Course.ARC,
                0),
            new SetRecords(
                new SetRecordings(recordings),
                new SetKeeping(
                    new Keeper(() -> open(data)),
                    "Station 1",
                    new SetPlan("leg-raise", Side.ONLY, Load.parse("5 lb"), TEMPO, reps, 2),
                    InstantSource.system())));
    session.start();
  }

  private static Store open(Path data) {
    return Store.open(new SqliteFile(DataFolder.database(data)), InstantSource.system());
  }

  @AfterEach
  void close() {
    session.close();
  }

  private void awaitStage(Stage stage) {
    await().atMost(Duration.ofSeconds(30)).until(() -> session.state().stage() == stage);
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void everySetIsKeptInAFileOfItsOwn() throws IOException {
    start(folder);
    awaitStage(Stage.GUIDED);
    session.stop();
    awaitStage(Stage.DONE);
    session.again();
    awaitStage(Stage.HOLD_STILL);
    await().atMost(Duration.ofSeconds(10)).until(() -> kept().size() == 2);
  }

  @Test
  void aKeptSetCanBePlayedAgain() throws IOException {
    start(folder);
    awaitStage(Stage.DONE);
    int reps = session.state().reps().size();
    session.close();
    Coach coach =
        Coach.guiding(
            NodeRoles.USUAL,
            Prescription.of(Tempo.parse("1-0-1-0"), 3),
            2,
            new org.fourcount.coaching.TraceRing(2));
    SourceUri kept = SourceUri.parse("recording:" + kept().get(0) + "?speed=max");
    new org.fourcount.sensor.link.Link(Sources.opener(kept), coach).runUntilEnd();
    assertThat(reps).isEqualTo(3);
    assertThat(coach.state().reps()).hasSize(3);
  }

  @Test
  void everyRepetitionIsInTheStoreAsItWasJudged() throws IOException {
    start(folder);
    awaitStage(Stage.DONE);
    await().until(() -> session.saved() == Saved.ALL);
    List<JudgedRep> reps = session.state().reps();
    session.close();
    try (Store store = open(folder.resolve("data"))) {
      Session visit = store.<List<Session>>read(tx -> tx.sessions().of(Person.GUEST.id())).get(0);
      Sets.Kept set = store.<List<Sets.Kept>>read(tx -> tx.sets().of(visit.id())).get(0);
      assertThat(set.ended()).isEqualTo(SetEnd.DONE);
      assertThat(set.set().load()).isEqualTo(Load.parse("5 lb"));
      assertThat(set.set().recording()).isEqualTo(kept().get(0).getFileName().toString());
      assertThat(store.<List<RepRecord>>read(tx -> tx.reps().of(set.seq())))
          .extracting(RepRecord::judged)
          .isEqualTo(reps);
      assertThat(store.<Optional<BaselineRecord>>read(tx -> tx.baselines().ofSet(set.seq())))
          .hasValueSatisfying(b -> assertThat(b.approved().baseline().range()).isPositive());
    }
  }

  @Test
  void aTrainersWordLiesBesideTheRepetitionItIsAbout() {
    start(folder, 3, "&faults=trunk@2");
    awaitStage(Stage.DONE);
    Flag lean = session.state().reps().get(1).flags().get(0);
    session.reviews().begin();
    session.reviews().keep(2, lean, false);
    assertThat(session.reviews().agreement()).isEqualTo(new Agreement(1, 0));
    session.close();
    try (Store store = open(folder.resolve("data"))) {
      List<RepRecord> reps = store.read(tx -> tx.reps().of(1));
      assertThat(reps.get(1).judged().flags()).contains(lean);
      assertThat(reps.get(1).faults()).doesNotContain(lean.fault());
      assertThat(store.<Agreement>read(tx -> tx.reps().agreement())).isEqualTo(new Agreement(1, 0));
    }
  }

  @Test
  void aStoreThatCannotBeOpenedIsSaidAndNothingIsCalledSaved() throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.writeString(DataFolder.database(data), "not a database, but long enough to be looked at");
    start(folder, data, 3, "");
    awaitStage(Stage.DONE);
    assertThat(session.state().reps()).hasSize(3);
    assertThat(session.link().sentence()).startsWith("Not saved: ").contains("damaged");
    assertThat(session.saved()).isEqualTo(Saved.NOT_YET);
  }

  @Test
  void aFolderThatCannotBeUsedIsSaidWhileTheSetGoesOn() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "not a folder");
    start(file);
    awaitStage(Stage.GUIDED);
    assertThat(session.link().level()).isEqualTo(LinkNotice.Level.NOTE);
    assertThat(session.link().sentence()).contains("Sets are not being recorded");
  }

  @Test
  void aSensorBlinksWhenTheScreenAsksForIt() {
    start(folder);
    awaitStage(Stage.GUIDED);
    session.identify(2, 5);
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> line.answered.stream().anyMatch(ack -> isIdentify(ack.reqId())));
    assertThat(line.answered)
        .filteredOn(ack -> isIdentify(ack.reqId()))
        .extracting(Ack::result)
        .containsOnly(Ack.OK);
  }

  @Test
  void theSetGoesOnWhenAWatchedPartFallsSilent() {
    start(folder, 12, "&silent=20");
    awaitStage(Stage.LIVE);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> session.sensors().stream().noneMatch(s -> s.node() == 2 && s.heard()));
    assertThat(session.state().stage()).isEqualTo(Stage.LIVE);
    assertThat(session.link()).isEqualTo(LinkNotice.OK);
    awaitStage(Stage.DONE);
    assertThat(session.state().reps())
        .hasSize(12)
        .last()
        .extracting(JudgedRep::mark)
        .isEqualTo(Mark.NOT_JUDGED);
    assertThat(session.link().level()).isEqualTo(LinkNotice.Level.NOTE);
    assertThat(session.link().sentence()).contains("Sensor 2").contains("no longer answers");
  }

  private boolean isIdentify(int reqId) {
    return line.ordered.stream()
        .anyMatch(
            o ->
                o.node() == 2
                    && o.command().reqId() == reqId
                    && o.command().order().equals(new Order.Identify(5)));
  }

  @Test
  void everySensorOfTheSetIsListedWithWhetherItIsHeard() {
    start(folder);
    awaitStage(Stage.GUIDED);
    assertThat(session.sensors())
        .containsExactly(
            new SensorSpot(1, "moving", true),
            new SensorSpot(2, "trunk", true),
            new SensorSpot(9, "adjacent", false));
  }
}
