/** The state of the set goes in; the screen that a person lifts in front of comes out. */
@NullMarked
package org.fourcount.kiosk;

import org.jspecify.annotations.NullMarked;
