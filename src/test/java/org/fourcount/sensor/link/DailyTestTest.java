package org.fourcount.sensor.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fourcount.protocol.Command;
import org.fourcount.protocol.Heartbeat;
import org.fourcount.protocol.Order;
import org.junit.jupiter.api.Test;

/** Sensors that lie still test themselves once a day. */
class DailyTestTest {
  private final LinkedHub on = new LinkedHub();
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
  void theLinkHasThemTestedWhenSomebodySaysSo() {
    on.stream();
    pass(1, 4000);
    on.link().post(on.link()::selfTest);
    pass(2, 4000);

    assertThat(orders()).contains(Order.SelfTest.class);
    assertThat(on.link().status().isStreaming()).isTrue();
  }
}
