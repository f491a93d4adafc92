package org.fourcount.sensor.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fourcount.protocol.Command;
import org.fourcount.protocol.Heartbeat;
import org.fourcount.protocol.MessageType;
import org.fourcount.protocol.Order;
import org.fourcount.sensor.source.Trouble;
import org.junit.jupiter.api.Test;

/** A link from the first word to the last. */
class LinkTest {
  private final LinkedHub on = new LinkedHub();

  @Test
  void theHostSpeaksFirst() {
    on.hub().answersHello = false;
    on.step(1);

    assertThat(on.hub().heard(MessageType.HELLO_REQ)).isEqualTo(1);
  }

  @Test
  void itAsksTwiceASecondUntilThereIsAnAnswer() {
    on.hub().answersHello = false;
    for (int i = 0; i < 25; i++) {
      on.link().step();
    }

    assertThat(on.hub().heard(MessageType.HELLO_REQ)).isEqualTo(5);
  }

  @Test
  void aHubThatTakesTwoSecondsToStartIsWaitedFor() {
    on.hub().answersHello = false;
    for (int i = 0; i < 22; i++) {
      on.link().step();
    }
    assertThat(on.link().status().problem()).isNull();
    on.hub().answersHello = true;
    on.stream();
  }

  @Test
  void theLeaseIsRenewedEachTwoSeconds() {
    on.stream();
    on.hub().heard.clear();
    for (int i = 0; i < 10; i++) {
      on.second(1);
    }

    assertThat(on.hub().heard)
        .filteredOn(m -> m instanceof Command c && c.order() instanceof Order.Renew)
        .hasSizeBetween(4, 5);
  }

  @Test
  void aCommandIsTriedThreeTimesUnderTheSameNumber() {
    on.hub().answersCommands = false;
    on.stepUntil(() -> on.hub().isClosed);

    List<Command> commands =
        on.hub().heard.stream().filter(Command.class::isInstance).map(Command.class::cast).toList();
    assertThat(commands.subList(0, 3)).containsOnly(commands.get(0));
    assertThat(commands.get(3)).isNotEqualTo(commands.get(0));
  }

  @Test
  void anEndedLeaseIsStartedAgain() {
    on.stream();
    on.second(1);
    on.second(1);
    on.hub().heard.clear();
    on.beat(Heartbeat.IDLE);
    on.step(5);

    assertThat(on.hub().heard)
        .anyMatch(m -> m instanceof Command c && c.order() instanceof Order.Start);
  }

  @Test
  void afterAnUnplugAFreshSourceIsOpened() {
    on.stream();
    on.hub().isUnplugged = true;
    on.stepUntil(() -> on.has(Trouble.PORT_GONE));
    on.plugIn(new HandMadeHub());
    on.stream();

    assertThat(on.opened()).hasSize(2);
    assertThat(on.opened().get(0).isClosed).isTrue();
    assertThat(on.link().status().problem()).isNull();
  }

  @Test
  void postedTasksRunOnTheLinksThread() {
    on.stream();
    Thread[] ran = new Thread[1];
    on.link().post(() -> ran[0] = Thread.currentThread());
    on.step(1);

    assertThat(ran[0]).isEqualTo(Thread.currentThread());
  }

  @Test
  void closingTellsTheHubToStop() {
    on.stream();
    on.link().close();
    boolean goesOn = on.link().step();

    assertThat(goesOn).isFalse();
    assertThat(on.hub().heard)
        .anyMatch(m -> m instanceof Command c && c.order() instanceof Order.Stop);
    assertThat(on.hub().isClosed).isTrue();
  }

  @Test
  void identifyGoesToTheSensor() {
    on.stream();
    on.link().identify(1, 5);
    on.step(1);

    assertThat(on.hub().heard)
        .anyMatch(m -> m instanceof Command c && c.order().equals(new Order.Identify(5)));
  }

  @Test
  void firmwareAndSensorsAreTold() {
    on.stream();
    LinkStatus status = on.link().status();

    assertThat(status.firmware()).isEqualTo("1.2.3");
    assertThat(status.hub()).isEqualTo(HandMadeHub.UID.hex());
    assertThat(status.nodes()).extracting(NodeStatus::model).containsExactly("LSM6DSO");
  }
}
