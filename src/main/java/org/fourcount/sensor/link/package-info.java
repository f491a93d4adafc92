/**
 * Bytes of a hub go in; samples in one unbroken device time come out, with the state of the link.
 */
@NullMarked
package org.fourcount.sensor.link;

import org.jspecify.annotations.NullMarked;
