package org.fourcount.station;

import java.time.InstantSource;
import org.fourcount.kiosk.staff.StationsScreen;
import org.fourcount.kiosk.wall.TileWords;
import org.fourcount.staff.Page;

/** What is done at all stations that keep it in the same store. On the event thread. */
final class WallPages {
  private final StaffRoom room;

  WallPages(StaffRoom room) {
    this.room = room;
  }

  boolean show(Page page) {
    if (!(page instanceof Page.Stations)) {
      return false;
    }
    room.load(
        store ->
            new WallReader(
                () -> store.read(tx -> tx.stations().last()),
                room.desk()::later,
                InstantSource.system()),
        reader ->
            new StationsScreen(
                reader, room.palette(), new TileWords(room.words(), room::name, true), room::back));
    return true;
  }
}
