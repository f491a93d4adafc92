/**
 * A source's address goes in; its samples, in order and in device time, come out, with the state of
 * the link. {@link org.fourcount.sensor.Sources} opens an address, {@link
 * org.fourcount.sensor.link.Link} turns its bytes into samples.
 */
@NullMarked
package org.fourcount.sensor;

import org.jspecify.annotations.NullMarked;
