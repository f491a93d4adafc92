package org.fourcount.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.fourcount.kiosk.HealthRow;
import org.fourcount.kiosk.LinkNotice;
import org.fourcount.sensor.SourceUri;
import org.fourcount.sensor.Sources;
import org.fourcount.sensor.health.SelfTests;
import org.fourcount.sensor.source.ByteSource;
import org.fourcount.sensor.source.LinkProblem;
import org.fourcount.sensor.source.SourceLost;
import org.fourcount.sensor.source.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is said of the sensors while nobody is at the station. */
class SensorWatchTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final AtomicInteger open = new AtomicInteger();
  private volatile String uri = "";
  private final SensorWatch watch = new SensorWatch(this::open, SelfTests.FORGOTTEN);

  @AfterEach
  void close() {
    watch.close();
  }

  private ByteSource open() throws SourceLost {
    if (uri.isEmpty()) {
      throw new SourceLost(LinkProblem.of(Trouble.PORT_MISSING, "/dev/hub"));
    }
    ByteSource source = Sources.opener(SourceUri.parse(uri)).open();
    open.incrementAndGet();
    return new Overheard(source) {
      @Override
      public void close() {
        open.decrementAndGet();
        super.close();
      }
    };
  }

  @Test
  void aHubThatIsNotThereIsSaidUntilItIs() {
    assertThat(watch.notice()).isEqualTo(LinkNotice.OK);
    watch.nobodyTrains();
    await()
        .atMost(PATIENCE)
        .until(() -> watch.notice().sentence().startsWith("There is no port /dev/hub"));

    uri = "virtual:4-0-4-0?reps=50";
    await().atMost(PATIENCE).until(() -> watch.notice().equals(LinkNotice.OK));
    assertThat(watch.health()).extracting(HealthRow::quantity).contains("battery", "clock");
  }

  @Test
  void aSensorThatIsNoisyWhileNobodyWearsItIsSaid() {
    uri = "virtual:4-0-4-0?reps=50&noise=40";
    watch.nobodyTrains();

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(watch.notice().sentence())
                    .isEqualTo(
                        "Sensor 1 scatters though nobody wears it: lay it down; if this does not go"
                            + " away, exchange it."));
    assertThat(watch.health())
        .filteredOn(row -> row.node() == 1 && row.quantity().equals("noise"))
        .hasSize(1)
        .noneMatch(HealthRow::isFit);
  }

  @Test
  void thePortIsFreeWhileSomebodyTrains() {
    uri = "virtual:4-0-4-0?reps=50";
    watch.keepLooking();
    await().atMost(PATIENCE).until(() -> open.get() == 1);
    watch.somebodyTrains();

    await().atMost(PATIENCE).until(() -> open.get() == 0);
    watch.nobodyTrains();
    await().atMost(PATIENCE).until(() -> open.get() == 1);
  }
}
