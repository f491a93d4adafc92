package org.fourcount.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fourcount.config.DataFolder;
import org.fourcount.programme.Load;
import org.fourcount.programme.Person;
import org.fourcount.store.Pepper;
import org.fourcount.store.SignIn;
import org.fourcount.store.StationStore;
import org.fourcount.store.Store;

/**
 * A day's demo in a folder of its own. What somebody does there stays until the day is over; the
 * next day begins with new weeks that end with it.
 */
public final class Demo {
  private static final String NAME = "demo-";
  private static final String MADE = "made-up";

  private final Path folder;
  private final LocalDate today;
  private final DemoLifter lifter;
  private final Load.Unit unit;
  private boolean isThere;

  /**
   * Of this day, in a folder among others.
   *
   * @param data where demos are kept
   * @param unit what stands on the weights
   */
  public Demo(Path data, LocalDate today, DemoLifter lifter, Load.Unit unit) {
    this.unit = unit;
    folder = data.resolve(NAME + today);
    this.today = today;
    this.lifter = lifter;
  }

  /** Its own folder. */
  public Path folder() {
    return folder;
  }

  /** Who trains. */
  public DemoLifter lifter() {
    return lifter;
  }

  /** Opens its store, and makes everything up before it is opened for the first time. */
  public synchronized Store open(StationStore store) {
    if (!isThere) {
      Path made = folder.resolve(MADE);
      try {
        Store opened = store.open(); // from here on no other demo has this folder
        if (!Files.exists(made)) {
          opened = emptied(store, opened);
          removeOthers();
          Pepper pepper = Pepper.of(DataFolder.pepper(folder), false);
          new DemoHistory(opened, lifter, today, ZoneId.systemDefault(), unit)
              .make(new SignIn(opened, pepper, System::nanoTime));
          Files.createFile(made);
        }
        isThere = true;
        return opened;
      } catch (IOException e) {
        throw new UncheckedIOException(folder + ": the demo cannot be kept there.", e);
      }
    }
    return store.open();
  }

  /** What a demo left that was ended while it was being made is begun anew. */
  private Store emptied(StationStore store, Store opened) throws IOException {
    if (opened.<List<Person>>read(tx -> tx.people().all()).isEmpty()) {
      return opened;
    }
    opened.close();
    Path database = DataFolder.database(folder);
    for (String end : List.of("", "-wal", "-shm")) {
      Files.deleteIfExists(database.resolveSibling(database.getFileName() + end));
    }
    Files.deleteIfExists(DataFolder.pepper(folder));
    return store.open();
  }

  /** Other days' demos are over. */
  private void removeOthers() throws IOException {
    List<Path> others;
    try (Stream<Path> all = Files.list(folder.resolveSibling("."))) {
      others =
          all.filter(
                  one ->
                      one.getFileName().toString().matches(NAME + "\\d{4}-\\d{2}-\\d{2}")
                          && !one.getFileName().equals(folder.getFileName()))
              .toList();
    }
    for (Path other : others) {
      removeAllOf(other);
    }
  }

  private static void removeAllOf(Path gone) throws IOException {
    if (!Files.exists(gone)) {
      return;
    }
    try (Stream<Path> all = Files.walk(gone)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }
}
