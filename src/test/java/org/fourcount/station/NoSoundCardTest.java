package org.fourcount.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.fourcount.station.KnownPeople.ANNA;
import static org.fourcount.station.KnownPeople.TESS;

import java.nio.file.Path;
import java.time.Instant;
import org.fourcount.kiosk.sound.NoSoundCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A station whose computer has no sound card is a station all the same. */
class NoSoundCardTest {
  @TempDir Path data;

  @Test
  void aSetIsDoneAndKept() throws Exception {
    KnownPeople.know(data, TESS, ANNA);
    KnownPeople.plan(data, Instant.now(), KnownPeople.kneeExtensions(1, 0));
    KnownPeople.trained(data, KnownPeople.daysAgo(4));
    try (NoSoundCard silence = new NoSoundCard();
        StationInAWindow station =
            new StationInAWindow(Opening.at(data, Opening.FAST).heardBy(silence))) {
      await().until(() -> !silence.isOn());
      station.toTheDoor();
      station.type("7");
      station.awaitScreen("ready");
      station.press("onward");
      station.awaitScreen("today");
      station.press("line-1");
      station.awaitSaid("count", "1"); // what cannot be heard is seen
      station.press("again"); // NEXT, once the set is done
      station.awaitScreen("today");
      assertThat(silence.isAsked()).isTrue();
      assertThat(KnownPeople.sets(data))
          .singleElement()
          .satisfies(set -> assertThat(KnownPeople.reps(data, set)).isEqualTo(3));
    }
  }
}
