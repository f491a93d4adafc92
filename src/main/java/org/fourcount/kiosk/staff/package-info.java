/**
 * The screens of trainers and administrators: what is known comes in, what they decide goes out.
 */
@NullMarked
package org.fourcount.kiosk.staff;

import org.jspecify.annotations.NullMarked;
