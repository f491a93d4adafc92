package org.fourcount.station;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.Consumer;
import org.fourcount.config.DataFolder;
import org.fourcount.config.KioskConfig;
import org.fourcount.config.UnusableFile;
import org.fourcount.kiosk.KioskFrame;
import org.fourcount.kiosk.look.Look;
import org.fourcount.kiosk.sound.Loudspeaker;
import org.fourcount.sensor.SourceUri;
import org.fourcount.store.Keeper;
import org.fourcount.store.Pepper;
import org.fourcount.store.SignIn;
import org.fourcount.store.SqliteFile;
import org.fourcount.store.Store;

/**
 * What a station in a window is opened with.
 *
 * @param data folder of its store
 * @param source where each set's samples come from
 * @param sensors those that are looked at when nobody trains
 * @param config what kiosk.toml says
 * @param sound hears what is due in a set
 * @param beforeStore runs on the desk's thread before the store is opened there
 */
record Opening(
    Path data,
    StationSets.SetSource source,
    SourceUri sensors,
    KioskConfig config,
    Loudspeaker sound,
    Runnable beforeStore) {
  /** Somebody simulated who does three short repetitions, eight times as fast as people. */
  static final String FAST = "virtual:1-0-1-0?guided=2&reps=3&speed=8&still=3&after=60";

  /** Everything comes from one source. */
  static Opening at(Path data, String source) throws UnusableFile {
    return at(data, (line, isKnown) -> SourceUri.parse(source), SourceUri.parse(source));
  }

  /** With a source for each line, and sensors that are looked at when nobody trains. */
  static Opening at(Path data, StationSets.SetSource source, SourceUri sensors)
      throws UnusableFile {
    return new Opening(data, source, sensors, KioskConfig.of(null), tone -> {}, () -> {});
  }

  Opening with(KioskConfig other) {
    return new Opening(data, source, sensors, other, sound, beforeStore);
  }

  Opening heardBy(Loudspeaker other) {
    return new Opening(data, source, sensors, config, other, beforeStore);
  }

  Opening afterwards(Runnable other) {
    return new Opening(data, source, sensors, config, sound, other);
  }

  /** Signs out whoever touches nothing for so long: sooner than any kiosk.toml may say. */
  Opening signingOutAfter(int seconds) {
    return with("signOutS", seconds);
  }

  /** With this in place of what kiosk.toml says. */
  Opening with(String name, Object value) {
    RecordComponent[] parts = KioskConfig.class.getRecordComponents();
    try {
      Object[] values = new Object[parts.length];
      Class<?>[] types = new Class<?>[parts.length];
      for (int i = 0; i < parts.length; i++) {
        types[i] = parts[i].getType();
        values[i] = name.equals(parts[i].getName()) ? value : parts[i].getAccessor().invoke(config);
      }
      return with(KioskConfig.class.getConstructor(types).newInstance(values));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The store of a data folder. One after the other, as a kiosk opens it, too. */
  static synchronized Store store(Path data) {
    return Store.open(new SqliteFile(DataFolder.database(data)), InstantSource.system());
  }

  static SignIn signIn(Path data, Store store) {
    return new SignIn(
        store, Pepper.of(data.resolve("pepper"), SignIn.isUsed(store)), System::nanoTime);
  }

  /** Starts it in a frame; on the event thread. */
  Station start(KioskFrame frame, Consumer<Desk> onDesk) {
    StationSets sets =
        new StationSets(config, source, sensors, Look.DARK, data, new Keeper(() -> store(data)));
    Station station =
        new Station(
            frame,
            sets,
            s -> {
              Desk desk = new Desk(this::opened, s::trouble);
              onDesk.accept(desk);
              return desk;
            },
            Locale.ENGLISH,
            sound);
    station.start();
    return station;
  }

  private Desk.Opened opened() {
    beforeStore.run();
    Store open = store(data);
    return new Desk.Opened(open, signIn(data, open));
  }
}
