package org.fourcount.sensor.conform;

import org.fourcount.protocol.Message;

/**
 * A frame that the hub sent.
 *
 * @param atNs when it was there, on the source's clock
 */
record Heard(long atNs, Message message, int node, int seq, int flags) {}
