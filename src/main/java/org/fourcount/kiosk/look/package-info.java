/** The kiosk's colours, type and marks: what every screen looks like, in each look. */
@NullMarked
package org.fourcount.kiosk.look;

import org.jspecify.annotations.NullMarked;
