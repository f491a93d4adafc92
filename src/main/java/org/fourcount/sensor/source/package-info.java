/**
 * What every source of bytes is and what can be wrong with it: the words that the rest of the
 * sensor package shares.
 */
@NullMarked
package org.fourcount.sensor.source;

import org.jspecify.annotations.NullMarked;
