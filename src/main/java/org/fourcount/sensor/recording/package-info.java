/**
 * Files of recorded sets, ours and interchanged, go in; samples, bytes and known truth come out,
 * and the other way round.
 */
@NullMarked
package org.fourcount.sensor.recording;

import org.jspecify.annotations.NullMarked;
