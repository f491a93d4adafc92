/**
 * Bytes of the sensor link go in, messages come out, and the other way round. Pure: no clock, no
 * I/O. The format is described in {@code firmware-protocol.md}; the section numbers in this package
 * are that document's.
 */
@NullMarked
package org.fourcount.protocol;

import org.jspecify.annotations.NullMarked;
