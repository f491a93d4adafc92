package org.fourcount.sensor.serial;

import java.util.ArrayList;
import java.util.List;
import org.fourcount.sensor.source.ByteSource;
import org.fourcount.sensor.source.LinkProblem;
import org.fourcount.sensor.source.Opener;
import org.fourcount.sensor.source.SourceLost;
import org.fourcount.sensor.source.Trouble;

/**
 * Opens the port that a hub is plugged into. Where there are several ports, each is asked; two hubs
 * are never chosen between, since the wrong one would measure somebody else.
 */
public final class AutoOpener implements Opener {
  /** Opens a port by its name. */
  @FunctionalInterface
  interface Ports {
    ByteSource open(String port) throws SourceLost;
  }

  private final PortList list;
  private final Ports ports;

  AutoOpener(PortList list, Ports ports) {
    this.list = list;
    this.ports = ports;
  }

  /** Looks at the USB ports of this computer. */
  public static AutoOpener ofThisComputer(int baud) {
    return new AutoOpener(UsbPorts.ofThisComputer(), port -> SerialByteSource.open(port, baud));
  }

  @Override
  public ByteSource open() throws SourceLost {
    List<String> names = list.ports();
    if (names.isEmpty()) {
      throw new SourceLost(LinkProblem.of(Trouble.NO_PORT, "any port"));
    }
    if (names.size() == 1) {
      return ports.open(names.get(0));
    }
    return ports.open(theHub(names));
  }

  private String theHub(List<String> names) throws SourceLost {
    List<String> hubs = new ArrayList<>();
    SourceLost failure = null;
    for (String name : names) {
      try (ByteSource source = ports.open(name)) {
        if (HubProbe.isHub(source)) {
          hubs.add(name);
        }
      } catch (SourceLost e) {
        failure = e;
      }
    }
    if (hubs.size() > 1) {
      throw new SourceLost(
          new LinkProblem(Trouble.TWO_HUBS, "this computer", String.join(", ", hubs)));
    }
    if (hubs.isEmpty()) {
      throw failure == null
          ? new SourceLost(LinkProblem.of(Trouble.NO_ANSWER, String.join(", ", names)))
          : failure;
    }
    return hubs.get(0);
  }
}
