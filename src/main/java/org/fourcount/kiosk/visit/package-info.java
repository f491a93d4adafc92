/** The screens before and after a set: a step of a visit comes in, touches go out. */
@NullMarked
package org.fourcount.kiosk.visit;

import org.jspecify.annotations.NullMarked;
