/**
 * What trainers and administrators do at a station: which page they are on, and who may open it.
 */
@NullMarked
package org.fourcount.staff;

import org.jspecify.annotations.NullMarked;
