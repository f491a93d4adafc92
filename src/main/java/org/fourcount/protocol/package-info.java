/**
 * Bytes of the sensor link go in, messages come out, and the other way round. Pure: no clock, no
 * I/O.
 */
@NullMarked
package org.fourcount.protocol;

import org.jspecify.annotations.NullMarked;
