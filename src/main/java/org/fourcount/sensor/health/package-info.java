/**
 * What a hub and its sensors tell of themselves goes in, and what their samples show; out comes
 * whether the station is fit for a session, and what will soon stop one.
 */
@NullMarked
package org.fourcount.sensor.health;

import org.jspecify.annotations.NullMarked;
