/**
 * Every screen with somebody made up in front of it: for pictures, and for tests of all of them.
 */
@NullMarked
package org.fourcount.gallery;

import org.jspecify.annotations.NullMarked;
