/**
 * A source's address goes in; its samples, in order and in device time, come out, with the state of
 * the link.
 */
@NullMarked
package org.fourcount.sensor;

import org.jspecify.annotations.NullMarked;
