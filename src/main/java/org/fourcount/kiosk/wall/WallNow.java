package org.fourcount.kiosk.wall;

import java.time.Instant;
import java.time.ZoneId;
import org.fourcount.wall.Wall;

/**
 * What a wall shows at one moment.
 *
 * @param wall what was read last
 * @param now the moment
 * @param zone whose time of day is told
 */
public record WallNow(Wall wall, Instant now, ZoneId zone) {
  boolean isLive() {
    return wall.isLive(now);
  }
}
