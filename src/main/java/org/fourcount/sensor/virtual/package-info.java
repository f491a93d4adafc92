/**
 * A person, or a recording of one, goes in; the bytes that a hub with sensors on that person would
 * send come out.
 */
@NullMarked
package org.fourcount.sensor.virtual;

import org.jspecify.annotations.NullMarked;
