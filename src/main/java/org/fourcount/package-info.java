/** The command line goes in; a running kiosk, a replay, an evaluation or a simulation comes out. */
@NullMarked
package org.fourcount;

import org.jspecify.annotations.NullMarked;
