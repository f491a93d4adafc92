/**
 * A device or hub goes in; out comes, clause by clause of firmware-protocol.md, whether it keeps
 * it.
 */
@NullMarked
package org.fourcount.sensor.conform;

import org.jspecify.annotations.NullMarked;
