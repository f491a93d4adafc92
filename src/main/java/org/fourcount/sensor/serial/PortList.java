package org.fourcount.sensor.serial;

import java.util.List;
import org.fourcount.sensor.source.SourceLost;

/** The ports at which a hub may be. */
@FunctionalInterface
interface PortList {
  /** Their names now. */
  List<String> ports() throws SourceLost;
}
