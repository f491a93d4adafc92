/**
 * The finished set goes in; what stands on the screen after it comes out: the bars of every
 * repetition, those that were flagged with their evidence, and what a trainer says of a flag.
 */
@NullMarked
package org.fourcount.kiosk.summary;

import org.jspecify.annotations.NullMarked;
