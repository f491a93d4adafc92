/** One person's way through a visit: from the idle station to good-bye, as a state machine. */
@NullMarked
package org.fourcount.visit;

import org.jspecify.annotations.NullMarked;
