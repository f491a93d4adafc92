/** What every screen is made of: cards, signs, sentences, buttons for a finger, shapes. */
@NullMarked
package org.fourcount.kiosk.pieces;

import org.jspecify.annotations.NullMarked;
