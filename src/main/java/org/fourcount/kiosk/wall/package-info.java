/**
 * All stations as they were read comes in; a tile for each, read from across the room, comes out.
 */
@NullMarked
package org.fourcount.kiosk.wall;

import org.jspecify.annotations.NullMarked;
