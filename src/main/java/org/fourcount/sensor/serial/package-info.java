/** A port's name goes in; the bytes of the hub on it come out, or the reason why not. */
@NullMarked
package org.fourcount.sensor.serial;

import org.jspecify.annotations.NullMarked;
