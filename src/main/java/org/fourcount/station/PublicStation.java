package org.fourcount.station;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Supplier;
import org.fourcount.config.DataFolder;
import org.fourcount.config.KioskConfig;
import org.fourcount.config.StationChoices;
import org.fourcount.config.UnusableFile;
import org.fourcount.demo.Demo;
import org.fourcount.demo.DemoLifter;
import org.fourcount.kiosk.look.Look;
import org.fourcount.kiosk.words.Words;
import org.fourcount.sensor.SourceUri;
import org.fourcount.store.Keeper;
import org.fourcount.store.Pepper;
import org.fourcount.store.SignIn;
import org.fourcount.store.StationStore;
import org.fourcount.store.Store;
import org.fourcount.store.Upkeep;

/** Opens stations where people sign in. */
public final class PublicStation {
  /** What a demo's page of sensors shows: somebody who holds still. */
  private static final SourceUri AT_REST =
      SourceUri.parse("virtual:4-0-4-0?guided=0&reps=1&still=60&after=600");

  private final KioskConfig station;
  private final KioskOptions options;

  /**
   * One that is not opened yet.
   *
   * @param station what kiosk.toml says
   * @param options what the command line says
   */
  public PublicStation(KioskConfig station, KioskOptions options) {
    this.station = station;
    this.options = options;
  }

  /** As it is after what was chosen at the station itself. */
  private KioskConfig chosen(Path data) throws UnusableFile {
    return StationChoices.read(data).over(station);
  }

  /** Opens it for people who do their plans at this source. */
  public void open(SourceUri source) throws UnusableFile {
    Path data = options.data();
    KioskConfig here = chosen(data);
    Look look = options.look(here);
    Locale language = options.language(here);
    StationStore store = StationSetup.store(data);
    StationSets sets = new StationSets(here, source, look, data, new Keeper(store::open));
    Upkeep upkeep = StationSetup.upkeep(here, data, sets::isTraining);
    new LiveWindow(here, options.window)
        .openVisits(
            (frame, sound) ->
                new Station(frame, sets, s -> desk(store::open, data, s), language, sound),
            upkeep::close);
  }

  /** Opens it with made-up people who are simulated; each day begins with new ones. */
  public void openDemo() throws UnusableFile {
    Path data = options.data == null ? DataFolder.demos() : options.data;
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    Demo demo = new Demo(data, today, lifter(station), station.manner().unit());
    Path folder = demo.folder();
    KioskConfig here = chosen(folder);
    Look look = options.look(here);
    Locale language = options.language(here);
    StationStore store = StationSetup.store(folder);
    Supplier<Store> opening = () -> demo.open(store);
    StationSets sets =
        new StationSets(here, demo.lifter()::source, AT_REST, look, folder, new Keeper(opening));
    new LiveWindow(here, options.window)
        .openVisits(
            (frame, sound) -> {
              frame.ribbon(look.palette(), DemoRibbon.text(new Words(language)));
              return new Station(frame, sets, s -> desk(opening, folder, s), language, sound);
            },
            () -> {});
  }

  /** Who does the lines of plans in the demo of this station. */
  static DemoLifter lifter(KioskConfig station) {
    return new DemoLifter(
        station.catalogue(),
        (line, simulated) -> StationSetup.at(station, line, simulated).roles(),
        System.nanoTime());
  }

  private static Desk desk(Supplier<Store> opening, Path data, Station station) {
    return new Desk(
        () -> {
          Store store = opening.get();
          Pepper pepper = Pepper.of(DataFolder.pepper(data), SignIn.isUsed(store));
          return new Desk.Opened(store, new SignIn(store, pepper, System::nanoTime));
        },
        station::trouble);
  }
}
