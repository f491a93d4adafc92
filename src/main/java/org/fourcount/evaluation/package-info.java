/**
 * Recordings with known truth go in; what the station would have said of each, and how right it
 * was, comes out.
 */
@NullMarked
package org.fourcount.evaluation;

import org.jspecify.annotations.NullMarked;
