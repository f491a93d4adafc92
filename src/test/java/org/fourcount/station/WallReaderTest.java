package org.fourcount.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fourcount.kiosk.wall.WallNow;
import org.fourcount.programme.LastAtStation;
import org.fourcount.programme.Person;
import org.fourcount.store.StoreTrouble;
import org.fourcount.wall.Tile;
import org.junit.jupiter.api.Test;

class WallReaderTest {
  private Instant now = Instant.parse("2026-03-02T12:00:00Z");
  private final List<Runnable> asked = new ArrayList<>();
  private final List<LastAtStation> stations = new ArrayList<>();
  private boolean isBroken;
  private int reads;

  private List<LastAtStation> read() {
    reads++;
    if (isBroken) {
      throw new StoreTrouble("The server cannot be reached.");
    }
    return List.copyOf(stations);
  }

  private WallReader reader() {
    return new WallReader(this::read, asked::add, () -> now);
  }

  private void add(String station) {
    stations.add(new LastAtStation(station, 1, Person.GUEST, now, true, null));
  }

  private void pass(long milliseconds) {
    now = now.plusMillis(milliseconds);
  }

  private void runAsked() {
    List<Runnable> all = List.copyOf(asked);
    asked.clear();
    all.forEach(Runnable::run);
  }

  private static boolean isLive(WallNow seen) {
    return seen.wall().isLive(seen.now());
  }

  @Test
  void readsAtOnceAndSaysWhyItCannot() {
    add("A");
    assertThat(reader().get().wall().tiles()).extracting(Tile::station).containsExactly("A");
    isBroken = true;
    assertThatThrownBy(this::reader).hasMessage("The server cannot be reached.");
  }

  @Test
  void readsAnewOnceASecondAndNeverTwiceAtATime() {
    WallReader reader = reader();
    pass(500);
    reader.get();
    assertThat(asked).isEmpty();
    pass(500);
    add("A");
    assertThat(reader.get().wall().tiles()).isEmpty();
    assertThat(asked).hasSize(1);
    assertThat(reads).isOne();
    pass(60_000);
    reader.get();
    assertThat(asked).hasSize(1);

    runAsked();

    assertThat(reader.get().wall().tiles()).hasSize(1);
    assertThat(reads).isEqualTo(2);
  }

  @Test
  void whatCannotBeReadIsNotLiveAfterSomeSecondsAndThenIsAgain() {
    add("A");
    WallReader reader = reader();
    Instant read = now;
    isBroken = true;
    for (int second = 1; second <= 5; second++) {
      assertThat(isLive(reader.get())).as("after %d s", second - 1).isTrue();
      pass(1000);
      reader.get();
      runAsked();
    }
    assertThat(isLive(reader.get())).isFalse();
    assertThat(reader.get().wall().read()).isEqualTo(read);
    assertThat(reader.get().wall().tiles()).hasSize(1);

    isBroken = false;
    pass(1000);
    reader.get();
    runAsked();

    assertThat(isLive(reader.get())).isTrue();
  }

  @Test
  void whatIsReadForTooLongIsNotLive() {
    WallReader reader = reader();
    pass(1000);
    reader.get(); // and the server does not answer
    pass(5000);
    assertThat(isLive(reader.get())).isFalse();
  }
}
