package org.fourcount.sensor.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.fourcount.sensor.source.ByteSource;
import org.fourcount.sensor.source.LinkProblem;
import org.fourcount.sensor.source.SourceLost;
import org.fourcount.sensor.source.Speed;
import org.fourcount.sensor.source.Trouble;
import org.fourcount.sensor.virtual.HubIdentity;
import org.fourcount.sensor.virtual.SimulatedPerson;
import org.fourcount.sensor.virtual.SimulatedSet;
import org.fourcount.sensor.virtual.VirtualHub;
import org.fourcount.sensor.virtual.VirtualSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutoOpenerTest {
  /** Something on a port that is no hub: it says nothing, and time passes. */
  private static final class Mute implements ByteSource {
    private long nowNs;

    @Override
    public int read(byte[] buffer) {
      nowNs += 100_000_000;
      return 0;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {}

    @Override
    public long nanoTime() {
      return nowNs;
    }

    @Override
    public String name() {
      return "mute";
    }

    @Override
    public void close() {}
  }

  private static final Set<String> HUBS = Set.of("hub1", "hub2");

  private static ByteSource open(String port) throws SourceLost {
    if (port.equals("busy")) {
      throw new SourceLost(LinkProblem.of(Trouble.PORT_IN_USE, port));
    }
    return HUBS.contains(port)
        ? new VirtualSource(
            new VirtualHub(
                HubIdentity.of(port.hashCode()), new SimulatedPerson(SimulatedSet.usual())),
            Speed.MAX,
            port)
        : new Mute();
  }

  private static ByteSource auto(String... ports) throws SourceLost {
    return new AutoOpener(() -> List.of(ports), AutoOpenerTest::open).open();
  }

  private static void assertTrouble(Trouble trouble, String named, String... ports) {
    assertThatThrownBy(() -> auto(ports))
        .isInstanceOfSatisfying(
            SourceLost.class, e -> assertThat(e.problem().trouble()).isEqualTo(trouble))
        .hasMessageContaining(named);
  }

  @Test
  void theOnlyPortIsTaken() throws SourceLost {
    assertThat(auto("hub1").name()).isEqualTo("hub1");
  }

  @Test
  void theHubIsFoundAmongOtherDevices() throws SourceLost {
    assertThat(auto("modem", "busy", "hub2").name()).isEqualTo("hub2");
  }

  @Test
  void twoHubsAreNamedAndNoneIsTaken() {
    assertTrouble(Trouble.TWO_HUBS, "hub1, hub2", "hub1", "modem", "hub2");
  }

  @Test
  void noPortIsNamed() {
    assertTrouble(Trouble.NO_PORT, "No sensor hub is plugged in");
  }

  @Test
  void portsWithoutAHubAreNamed() {
    assertTrouble(Trouble.NO_ANSWER, "modem, mouse", "modem", "mouse");
  }

  @Test
  void aPortThatCannotBeOpenedIsNamedIfThereIsNoHub() {
    assertTrouble(Trouble.PORT_IN_USE, "busy", "modem", "busy");
  }

  @Test
  void portsByIdAreUsedWithoutASearch(@TempDir Path folder) throws Exception {
    Files.createFile(folder.resolve("usb-FourCount_1234-if00"));
    UsbPorts ports =
        new UsbPorts(
            folder,
            folder,
            () -> {
              throw new AssertionError("searched");
            });

    assertThat(ports.ports()).containsExactly(folder.resolve("usb-FourCount_1234-if00").toString());
  }

  @Test
  void theLibrarySearchesOnlyWhenADeviceCameOrWent(@TempDir Path folder) throws Exception {
    int[] searches = {0};
    UsbPorts ports =
        new UsbPorts(
            folder.resolve("by-id"),
            folder,
            () -> {
              searches[0]++;
              return List.of("found");
            });
    ports.ports();
    ports.ports();
    Files.createFile(folder.resolve("ttyUSB0"));
    ports.ports();
    ports.ports();

    assertThat(searches[0]).isEqualTo(2);
  }
}
