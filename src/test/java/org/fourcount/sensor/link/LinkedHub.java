package org.fourcount.sensor.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.fourcount.protocol.Heartbeat;
import org.fourcount.sensor.KeptSamples;
import org.fourcount.sensor.health.SelfTests;
import org.fourcount.sensor.source.Trouble;

/** A link with a hub made by hand at its other end, stepped by the test. */
final class LinkedHub {
  private final KeptSamples kept = new KeptSamples();
  private final List<HandMadeHub> opened = new ArrayList<>();
  private HandMadeHub hub = new HandMadeHub();
  private final Link link;

  /** A link to it that remembers nothing of before. */
  LinkedHub() {
    this(SelfTests.FORGOTTEN);
  }

  /** A link to it. */
  LinkedHub(SelfTests selfTests) {
    link =
        new Link(
            () -> {
              opened.add(hub);
              return hub;
            },
            kept,
            LinkSettings.USUAL,
            selfTests);
  }

  Link link() {
    return link;
  }

  /** The hub that is plugged in. */
  HandMadeHub hub() {
    return hub;
  }

  /** Another hub, from the next opening on. */
  void plugIn(HandMadeHub other) {
    hub = other;
  }

  /** The hubs in the order in which they were opened. */
  List<HandMadeHub> opened() {
    return opened;
  }

  KeptSamples kept() {
    return kept;
  }

  void step(int times) {
    for (int i = 0; i < times; i++) {
      link.step();
    }
  }

  void stepUntil(BooleanSupplier reached) {
    for (int i = 0; i < 500 && !reached.getAsBoolean(); i++) {
      link.step();
    }
    assertThat(reached.getAsBoolean()).as("reached after 500 steps: %s", link.status()).isTrue();
  }

  void stream() {
    stepUntil(() -> link.status().isStreaming());
  }

  boolean has(Trouble trouble) {
    return link.status().problem() != null && link.status().problem().trouble() == trouble;
  }

  void beat(int state) {
    hub.send(new Heartbeat(hub.clockUs, hub.bootId, state, 5), 0);
  }

  /** A second in which the hub beats and its sensors measure. */
  void second(int... nodes) {
    beat(Heartbeat.STREAMING);
    for (int node : nodes) {
      hub.sample(node, hub.clockUs, hub.clockUs / 10_000);
    }
    for (long until = hub.nowNs + 1_000_000_000; hub.nowNs < until; ) {
      link.step();
    }
  }
}
