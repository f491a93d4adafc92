package org.fourcount.sensor.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.fourcount.protocol.Command;
import org.fourcount.protocol.Heartbeat;
import org.fourcount.protocol.Order;
import org.fourcount.sensor.health.SelfTestFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sensors that lie still test themselves once a day. */
class DailyTestTest {
  @TempDir Path folder;
  private Instant now = Instant.parse("2026-01-01T08:00:00Z");
  private LinkedHub on = new LinkedHub();
  private long index;
  private boolean wasTesting;

  private void pass(int seconds, int swing) {
    for (int i = 0; i < 20 * seconds; i++) {
      if (i % 20 == 0) {
        on.beat(Heartbeat.STREAMING);
      }
      short x = (short) (swing * Math.sin((double) index));
      on.hub().sample(1, on.hub().clockUs, index++, 0, x);
      on.hub().pass(50);
      on.step(1);
      wasTesting |= on.link().status().state() instanceof LinkState.Testing;
    }
  }

  private List<Class<?>> orders() {
    return on.hub().heard.stream()
        .filter(Command.class::isInstance)
        .<Class<?>>map(m -> ((Command) m).order().getClass())
        .filter(order -> order != Order.Renew.class)
        .toList();
  }

  @Test
  void afterAMinuteOfLyingStillTheyTestThemselvesOnce() {
    on.stream();
    pass(50, 0);
    assertThat(orders()).containsExactly(Order.Start.class);
    pass(200, 0);

    assertThat(orders())
        .containsExactly(
            Order.Start.class, Order.Stop.class, Order.SelfTest.class, Order.Start.class);
    assertThat(wasTesting).isTrue();
    assertThat(on.link().status().isStreaming()).isTrue();
  }

  @Test
  void whileSomebodyMovesTheyDoNot() {
    on.stream();
    pass(200, 4000);

    assertThat(orders()).containsExactly(Order.Start.class);
  }

  @Test
  void whileSomebodyTrainsTheyDoNot() {
    on.stream();
    on.link().training(true);
    pass(200, 0);
    assertThat(orders()).containsExactly(Order.Start.class);
    on.link().training(false);
    pass(10, 0);

    assertThat(orders()).contains(Order.SelfTest.class);
  }

  @Test
  void afterARestartTheyDoNotDoSoAgainOnTheSameDay() {
    on = new LinkedHub(new SelfTestFile(folder.resolve("self-tests.log"), () -> now));
    on.stream();
    pass(100, 0);
    assertThat(orders()).contains(Order.SelfTest.class);

    now = now.plus(Duration.ofHours(6));
    on = new LinkedHub(new SelfTestFile(folder.resolve("self-tests.log"), () -> now));
    on.stream();
    pass(100, 0);
    assertThat(orders()).containsExactly(Order.Start.class);
    assertThat(on.link().status().figures().testedHoursAgo()).isBetween(6.0, 6.1);

    now = now.plus(Duration.ofHours(15));
    on = new LinkedHub(new SelfTestFile(folder.resolve("self-tests.log"), () -> now));
    on.stream();
    pass(100, 0);
    assertThat(orders()).contains(Order.SelfTest.class);
  }

  @Test
  void theLinkHasThemTestedWhenSomebodySaysSo() {
    on.stream();
    pass(1, 4000);
    on.link().post(on.link()::selfTest);
    pass(2, 4000);

    assertThat(orders()).contains(Order.SelfTest.class);
    assertThat(on.link().status().isStreaming()).isTrue();
  }
}
