package org.fourcount.station;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.fourcount.config.KioskConfig;
import org.fourcount.config.UnusableFile;
import org.fourcount.kiosk.wall.TileWords;
import org.fourcount.kiosk.wall.WallScreen;
import org.fourcount.kiosk.words.Words;
import org.fourcount.programme.Exercise;
import org.fourcount.programme.LastAtStation;
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
   * Reads the databases once, and opens the window; returns at once.
   *
   * @throws org.fourcount.store.StoreTrouble if one cannot be read
   */
  public void open(List<Database> databases) throws UnusableFile {
    List<Onlooker> onlookers = databases.stream().map(Onlooker::new).toList();
    ExecutorService thread =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread reader = new Thread(task, "wall-reader");
              reader.setDaemon(true); // it may wait for a server that does not answer
              return reader;
            });
    WallReader reader = new WallReader(() -> last(onlookers), thread, InstantSource.system());
    TileWords words = words(new Words(options.language(config)));
    new LiveWindow(config, options)
        .openWall(look -> new WallScreen(reader, look.palette(), words), thread::shutdownNow);
  }

  /** Where two databases know a station of the same name, the one that was used last. */
  private static List<LastAtStation> last(List<Onlooker> onlookers) {
    Map<String, LastAtStation> newest = new TreeMap<>();
    for (Onlooker onlooker : onlookers) {
      List<LastAtStation> all = onlooker.look(tx -> tx.stations().last());
      all.forEach(
          one -> newest.merge(one.station(), one, (a, b) -> a.at().isBefore(b.at()) ? b : a));
    }
    return List.copyOf(newest.values());
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
