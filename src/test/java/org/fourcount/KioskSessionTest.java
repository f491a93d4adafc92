package org.fourcount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.fourcount.coaching.Coach;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.coaching.Mark;
import org.fourcount.coaching.NodeRoles;
import org.fourcount.coaching.Part;
import org.fourcount.coaching.Prescription;
import org.fourcount.coaching.Stage;
import org.fourcount.coaching.Watched;
import org.fourcount.kiosk.LinkNotice;
import org.fourcount.kiosk.ReviewMemory;
import org.fourcount.kiosk.SensorSpot;
import org.fourcount.motion.Course;
import org.fourcount.motion.Tempo;
import org.fourcount.protocol.Ack;
import org.fourcount.protocol.Order;
import org.fourcount.sensor.SourceUri;
import org.fourcount.sensor.Sources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KioskSessionTest {
  @TempDir Path folder;
  private KioskSession session;
  private volatile Overheard line;

  private void start(Path recordings) {
    start(recordings, 3, "");
  }

  private void start(Path recordings, int reps, String more) {
    SourceUri source =
        SourceUri.parse("virtual:1-0-1-0?guided=2&speed=4&after=60&still=3&reps=" + reps + more);
    session =
        new KioskSession(
            () -> line = new Overheard(Sources.opener(source).open()),
            trace ->
                Coach.guiding(
                    NodeRoles.USUAL, Prescription.of(Tempo.parse("1-0-1-0"), reps), 2, trace),
            new NodeRoles(
                1,
                List.of(new Watched(2, Part.TRUNK), new Watched(9, Part.ADJACENT)),
                Course.ARC,
                0),
            new SetRecordings(recordings),
            new ReviewMemory());
    session.start();
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
      return files.sorted().toList();
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
