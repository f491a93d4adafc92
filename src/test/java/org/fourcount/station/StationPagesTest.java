package org.fourcount.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fourcount.station.KnownPeople.ANNA;
import static org.fourcount.station.KnownPeople.PIN;
import static org.fourcount.station.KnownPeople.TESS;
import static org.fourcount.station.KnownPeople.TOM;
import static org.fourcount.station.KnownPeople.audit;
import static org.fourcount.station.KnownPeople.know;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.assertj.swing.edt.GuiActionRunner;
import org.fourcount.config.StationChoices;
import org.fourcount.kiosk.look.Look;
import org.fourcount.store.Audit;
import org.fourcount.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What staff do about the station itself, in a real window and a real store. */
class StationPagesTest {
  @TempDir Path data;
  private StationInAWindow station;

  private void open() throws Exception {
    station = new StationInAWindow(data, Opening.FAST);
    station.awaitScreen("idle");
  }

  @AfterEach
  void close() {
    if (station != null) {
      station.close();
    }
  }

  @Test
  void aTrainerEndsTheKioskWhereThereIsNoAdministrator() throws Exception {
    know(data, TESS);
    open();
    station.comeToWork(TESS, PIN);
    station.press("end");
    await().atMost(Duration.ofSeconds(30)).until(() -> !station.frame().isDisplayable());
  }

  @Test
  void lookLanguageAndSoundHoldAtOnceAndAreKept() throws Exception {
    know(data, TESS);
    open();
    station.comeToWork(TESS, PIN);
    station.press("settings");
    station.awaitScreen("settings");
    station.press("look-light");
    station.awaitSaid("says", "Kept");
    assertThat(GuiActionRunner.execute(() -> station.frame().getContentPane().getBackground()))
        .isEqualTo(Look.LIGHT.palette().canvas());
    station.press("sound-off");
    station.awaitSaid("says", "Kept");
    station.press("speak-de");
    station.awaitSaid("says", "Kept");
    station.press("back");
    station.awaitScreen("home");
    station.press("back");
    station.awaitScreen("idle");
    assertThat(station.text("begin")).isEqualTo("ZUM START BERÜHREN");
    assertThat(StationChoices.read(data))
        .isEqualTo(new StationChoices("light", Locale.GERMAN, false, false));
    assertThat(Files.readString(StationChoices.file(data))).contains("look = \"light\"");
    assertThat(audit(data).stream().filter(row -> row.action().equals("setting changed")))
        .extracting(Audit.Entry::subject)
        .containsExactly("look light", "sound off", "language de");
  }

  @Test
  void whatWasDoneIsShownNewestFirstAndWhetherItIsWhole() throws Exception {
    know(data, TESS, TOM, ANNA);
    try (Store store = Opening.store(data)) {
      for (int i = 0; i < 8; i++) {
        int row = i;
        store.write(
            tx -> tx.audit().add(Instant.now(), "admin root", "exported", "file " + row, ""));
      }
    }
    open();
    station.comeToWork(TESS, PIN);
    station.press("audit-log");
    station.awaitScreen("audit-log");
    station.awaitSaid("chain", "Nothing was changed");
    station.awaitSaid("says", "1 to 6 of 12");
    assertThat(station.text("what-1")).isEqualTo("Data given out: file 7");
    station.press("after");
    station.awaitSaid("says", "7 to 12 of 12");
    assertThat(station.text("what-3")).isEqualTo("PIN set: Tom");
    station.awaitDesk();
  }
}
