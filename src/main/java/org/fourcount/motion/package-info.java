/**
 * Samples of one body part go in; its angle, phases and finished repetitions come out. Pure: time
 * arrives in the sample.
 */
@NullMarked
package org.fourcount.motion;

import org.jspecify.annotations.NullMarked;
