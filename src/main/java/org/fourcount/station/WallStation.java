package org.fourcount.station;

import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.fourcount.config.KioskConfig;
import org.fourcount.config.UnusableFile;
import org.fourcount.kiosk.wall.TileWords;
import org.fourcount.kiosk.wall.WallScreen;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.Exercise;
import org.fourcount.store.Database;
import org.fourcount.store.Onlooker;

/** Opens the wall: all stations that keep what they do in one database. */
public final class WallStation {
  private final KioskConfig config;
  private final WindowOptions options;

  /**
   * One that is not opened yet.
   *
   * @param config what kiosk.toml says of look, language and exercises
   */
  public WallStation(KioskConfig config, WindowOptions options) {
    this.config = config;
    this.options = options;
  }

  /**
   * Reads the database once, and opens the window; returns at once.
   *
   * @throws org.fourcount.store.StoreTrouble if it cannot be read
   */
  public void open(Database database) throws UnusableFile {
    Onlooker onlooker = new Onlooker(database);
    ExecutorService thread =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread reader = new Thread(task, "wall-reader");
              reader.setDaemon(true); // it may wait for a server that does not answer
              return reader;
            });
    WallReader reader =
        new WallReader(
            () -> onlooker.look(tx -> tx.stations().last()), thread, InstantSource.system());
    TileWords words = words(new Words(options.language(config)));
    new LiveWindow(config, options)
        .openWall(look -> new WallScreen(reader, look.palette(), words), thread::shutdownNow);
  }

  private TileWords words(Words words) {
    return new TileWords(
        words,
        (exercise, side) -> {
          Exercise known = config.catalogue().exercise(exercise);
          return words.sided(known == null ? exercise : known.name().in(words.locale()), side);
        },
        false);
  }
}
