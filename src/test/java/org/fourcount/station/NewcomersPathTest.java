package org.fourcount.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.fourcount.config.DataFolder;
import org.fourcount.config.KioskConfig;
import org.fourcount.demo.Demo;
import org.fourcount.demo.DemoPeople;
import org.fourcount.programme.Load;
import org.fourcount.sensor.SourceUri;
import org.fourcount.sensor.VirtualUri;
import org.fourcount.sensor.source.Speed;
import org.fourcount.store.SqliteFile;
import org.fourcount.store.StationStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much somebody has to touch who has never seen the station. */
class NewcomersPathTest {
  private static final int MOST_TOUCHES = 6;

  /** One is counted, and another is under way or done. */
  private static final Pattern COUNTED = Pattern.compile("[2-8] of 8|of [1-8] clean");

  @TempDir Path data;

  @Test
  void theFirstRepetitionIsCountedAfterSixTouchesAtMost() throws Exception {
    assumeFalse(
        GraphicsEnvironment.isHeadless(),
        "There is no display, and no xvfb-run to make one: a window cannot be tested.");
    KioskConfig station = KioskConfig.of(null);
    Demo demo =
        new Demo(
            data,
            LocalDate.now(ZoneId.systemDefault()),
            PublicStation.lifter(station),
            Load.Unit.LB);
    Path folder = demo.folder();
    SqliteFile file = new SqliteFile(DataFolder.database(folder));
    demo.open(new StationStore(file, InstantSource.system())).close();
    Speed fast = Speed.parse("4");
    try (StationInAWindow window =
        new StationInAWindow(
            folder,
            (line, isKnown) -> new VirtualUri(demo.lifter().source(line, isKnown).set(), fast),
            SourceUri.parse("virtual:"))) {
      window.awaitScreen("idle");
      window.press("begin");
      window.awaitScreen("sign-in");
      window.type(String.valueOf(DemoPeople.STEADY.number()));
      window.awaitScreen("ready");
      window.press("onward");
      window.awaitScreen("today");
      window.press("line-1");
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> COUNTED.matcher(window.said("reps")).find());
      assertThat(window.touches()).isLessThanOrEqualTo(MOST_TOUCHES);
    }
  }
}
