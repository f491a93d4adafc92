package org.fourcount.station;

import org.fourcount.staff.Page;

/** A trainer's pages on what was done, and on the sensors. On the event thread. */
final class TrainersPages {
  private final HistoryPages history;
  private final ReviewPages reviews;
  private final BaselinePages baselines;
  private final HealthPages health;
  private final WallPages wall;

  /**
   * The pages of somebody's room.
   *
   * @param sensors looks at the sensors while their page is shown
   */
  TrainersPages(StaffRoom room, SensorWatch sensors) {
    history = new HistoryPages(room);
    reviews = new ReviewPages(room);
    baselines = new BaselinePages(room);
    health = new HealthPages(room, sensors);
    wall = new WallPages(room);
  }

  /** Shows the page if it is one of these, and says whether it is. */
  boolean show(Page page) {
    health.leaveUnless(page);
    return history.show(page)
        || reviews.show(page)
        || baselines.show(page)
        || health.show(page)
        || wall.show(page);
  }
}
