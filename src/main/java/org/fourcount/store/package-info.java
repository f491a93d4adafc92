/**
 * What people did goes in, and is safe on the disk when that is said; what was kept comes out, on
 * the next start too. One thread writes; nobody here draws.
 */
@NullMarked
package org.fourcount.store;

import org.jspecify.annotations.NullMarked;
