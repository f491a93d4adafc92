/**
 * What the screens are fed with, and the frame they stand in. The rooms: {@code live} is the screen
 * of a running set, {@code chart} its chart, {@code summary} what is shown after it, {@code pieces}
 * what screens are made of, {@code sound} what is heard, {@code look} colours, type and marks,
 * {@code words} what is said.
 */
@NullMarked
package org.fourcount.kiosk;

import org.jspecify.annotations.NullMarked;
