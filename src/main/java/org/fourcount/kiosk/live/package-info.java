/** The live feed goes in; the screen that a person lifts in front of comes out. */
@NullMarked
package org.fourcount.kiosk.live;

import org.jspecify.annotations.NullMarked;
