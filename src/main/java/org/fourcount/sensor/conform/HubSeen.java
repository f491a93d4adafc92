package org.fourcount.sensor.conform;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fourcount.protocol.Hello;
import org.fourcount.protocol.NodeInfo;

/**
 * Who the hub said that it is.
 *
 * @param nodes by number
 */
record HubSeen(Hello hello, Map<Integer, NodeInfo> nodes) {
  /** Copies the nodes. */
  HubSeen {
    nodes = new LinkedHashMap<>(nodes);
  }

  boolean can(long capability) {
    return (hello.caps() & capability) != 0;
  }
}
