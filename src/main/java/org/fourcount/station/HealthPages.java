package org.fourcount.station;

import org.fourcount.kiosk.staff.HealthScreen;
import org.fourcount.staff.Page;

/** Whether the sensors are fit: looked at as long as the page is shown. On the event thread. */
final class HealthPages {
  private final StaffRoom room;
  private final SensorWatch sensors;
  private boolean isLooking;

  HealthPages(StaffRoom room, SensorWatch sensors) {
    this.room = room;
    this.sensors = sensors;
  }

  /** Another page needs no look. */
  void leaveUnless(Page page) {
    if (isLooking && !(page instanceof Page.Health)) {
      isLooking = false;
      sensors.somebodyTrains();
    }
  }

  boolean show(Page page) {
    if (!(page instanceof Page.Health)) {
      return false;
    }
    isLooking = true;
    sensors.keepLooking();
    SensorFigures figures = new SensorFigures(room.words());
    room.load(
        store -> 0,
        ready ->
            new HealthScreen(
                () -> figures.of(sensors.status()),
                room.palette(),
                room.words(),
                sensors::testNow,
                room::back));
    return true;
  }
}
