/**
 * The running station: a source's samples, the coach and the store go in; screens come out, one
 * after the other, and what was done is kept. The only room that knows all of those.
 */
@NullMarked
package org.fourcount.station;

import org.jspecify.annotations.NullMarked;
