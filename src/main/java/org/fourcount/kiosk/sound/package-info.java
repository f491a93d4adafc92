/**
 * The state of the set goes in; tones come out of the loudspeaker where there is one. Nothing is
 * only heard: the screen shows all of it as well.
 */
@NullMarked
package org.fourcount.kiosk.sound;

import org.jspecify.annotations.NullMarked;
