/** Keys and values go in; what the screens say, in the person's language, comes out. */
@NullMarked
package org.fourcount.kiosk.words;

import org.jspecify.annotations.NullMarked;
