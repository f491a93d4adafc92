package org.fourcount.station;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Toolkit;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.swing.AbstractButton;
import javax.swing.SwingUtilities;
import org.fourcount.coaching.Side;
import org.fourcount.config.DataFolder;
import org.fourcount.config.KioskConfig;
import org.fourcount.kiosk.KioskFrame;
import org.fourcount.kiosk.StallDetector;
import org.fourcount.kiosk.look.Look;
import org.fourcount.motion.Tempo;
import org.fourcount.programme.Load;
import org.fourcount.programme.Person;
import org.fourcount.programme.Plan;
import org.fourcount.programme.PlannedExercise;
import org.fourcount.programme.Role;
import org.fourcount.programme.Session;
import org.fourcount.sensor.SourceUri;
import org.fourcount.store.Keeper;
import org.fourcount.store.Pepper;
import org.fourcount.store.SignIn;
import org.fourcount.store.SqliteFile;
import org.fourcount.store.Store;

/**
 * Many visits one after the other at one station, in a real window, on a simulated person who is
 * faster than people are. Tells how long a touch takes until the next screen is painted, how long
 * the event thread was held, and what stays behind: heap, threads, listeners, screens.
 */
public final class VisitEndurance implements AutoCloseable {
  private static final Tempo TEMPO = Tempo.parse("1-0-1-0");
  private static final String SOURCE = "virtual:1-0-1-0?guided=2&reps=3&still=3&after=60&speed=";
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Path data;
  private final String source;
  private final Person trainer = new Person(UUID.randomUUID(), 900_000, "Tess", Role.TRAINER);
  private final StallDetector stalls = new StallDetector();
  private final List<WeakReference<Component>> screens = new ArrayList<>();
  private final List<Double> touches = new ArrayList<>();
  private KioskFrame frame;
  private Station station;

  /**
   * A station with so many clients.
   *
   * @param speed how much faster than people they are: the hub's lease is so much shorter, too, and
   *     a machine that is busy with other things renews it too late from 20 on
   */
  VisitEndurance(Path data, int clients, int speed) throws Exception {
    this.data = data;
    source = SOURCE + speed;
    try (Store store = store()) {
      store.write(tx -> tx.people().add(trainer));
      for (int number = 1; number <= clients; number++) {
        addClient(store, number);
      }
    }
    SwingUtilities.invokeAndWait(this::open);
  }

  private Store store() {
    return Store.open(new SqliteFile(DataFolder.database(data)), InstantSource.system());
  }

  private void addClient(Store store, int number) {
    Person client = new Person(UUID.randomUUID(), number, "Client " + number, Role.CLIENT);
    PlannedExercise line =
        new PlannedExercise("knee-extension", Side.LEFT, Load.parse("5 lb"), 1, 3, TEMPO, 0);
    Instant now = Instant.now();
    store.write(
        tx -> {
          tx.people().add(client);
          tx.plans().add(Plan.approvedBy(trainer, store.newId(), client, now, List.of(line)));
          tx.sessions()
              .add(
                  new Session(
                      store.newId(),
                      client.id(),
                      "Station 1",
                      now.minus(Duration.ofDays(4)),
                      ZoneId.systemDefault(),
                      null,
                      null,
                      null));
        });
  }

  private void open() {
    Look.DARK.install();
    frame = KioskFrame.window(new Dimension(1280, 800));
    try {
      StationSets sets =
          new StationSets(
              KioskConfig.of(null),
              SourceUri.parse(source),
              Look.DARK,
              data,
              new Keeper(this::store));
      station =
          new Station(
              frame, sets, s -> new Desk(this::opened, s::trouble), Locale.ENGLISH, tone -> {});
    } catch (org.fourcount.config.UnusableFile e) {
      throw new IllegalStateException(e);
    }
    station.start();
  }

  private Desk.Opened opened() {
    Store open = store();
    Pepper pepper = Pepper.of(data.resolve("pepper"), SignIn.isUsed(open));
    return new Desk.Opened(open, new SignIn(open, pepper, System::nanoTime));
  }

  /** From now on the event thread is watched. Robots would wait for the queue that this adds. */
  void watch() throws Exception {
    SwingUtilities.invokeAndWait(station::rehearse);
    SwingUtilities.invokeAndWait(
        () -> Toolkit.getDefaultToolkit().getSystemEventQueue().push(stalls));
  }

  /** One visit from touch to good-bye. */
  void visit(int number) throws Exception {
    touch("begin", "sign-in");
    String digits = String.valueOf(number);
    for (int i = 0; i < digits.length(); i++) {
      touch("pad-" + digits.charAt(i), "");
    }
    touch("pad-done", "");
    await(() -> isShown("ready"));
    touch("onward", "today");
    touch("line-1", "");
    await(() -> button("again") != null); // the set is done
    touch("again", "today");
    touch("finish", "feeling");
    touch("effort-5", "");
    touch("onward", "good-bye");
    touch("leave", "idle");
  }

  private void touch(String name, String next) throws Exception {
    await(() -> button(name) != null);
    long began = System.nanoTime();
    SwingUtilities.invokeLater(() -> button(name).doClick(0));
    if (next.isEmpty()) {
      SwingUtilities.invokeAndWait(() -> {});
      return;
    }
    await(() -> isShown(next));
    // What was queued before this has been painted when this is done.
    SwingUtilities.invokeAndWait(() -> screens.add(new WeakReference<>(frame.getContentPane())));
    Toolkit.getDefaultToolkit().sync();
    touches.add((System.nanoTime() - began) * 1e-6);
  }

  private boolean isShown(String name) {
    return name.equals(frame.getContentPane().getName());
  }

  private AbstractButton button(String name) {
    return button(frame.getContentPane(), name);
  }

  private static AbstractButton button(Container in, String name) {
    for (Component part : in.getComponents()) {
      if (part instanceof AbstractButton button
          && name.equals(part.getName())
          && part.isShowing()
          && part.isEnabled()) {
        return button;
      }
      AbstractButton found = part instanceof Container inner ? button(inner, name) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private void await(BooleanSupplier so) throws Exception {
    long until = System.nanoTime() + PATIENCE.toNanos();
    boolean[] is = new boolean[1];
    while (!is[0]) {
      if (System.nanoTime() > until) {
        throw new IllegalStateException(
            "The station stayed on " + frame.getContentPane().getName() + " for " + PATIENCE + ".");
      }
      SwingUtilities.invokeAndWait(() -> is[0] = so.getAsBoolean());
      Thread.sleep(1);
    }
  }

  /** Forgets the times so far: the first visits load classes. */
  void beginAnew() {
    touches.clear();
    stalls.beginAnew();
  }

  /**
   * What is there after a full collection.
   *
   * @param heapMb live heap, MB
   * @param threads threads
   * @param listeners listeners of all events
   * @param timers Swing timers
   * @param heard listeners of anything, and functions handed over in their place
   * @param screens screens that were shown and still cannot be collected
   */
  record Left(double heapMb, int threads, int listeners, long timers, long heard, long screens) {}

  Left left() throws Exception {
    Runtime java = Runtime.getRuntime();
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(100);
    }
    return new Left(
        (java.totalMemory() - java.freeMemory()) / 1e6,
        Thread.activeCount(),
        Toolkit.getDefaultToolkit().getAWTEventListeners().length,
        LiveObjects.timers(),
        LiveObjects.listeners(),
        screens.stream().filter(s -> s.get() != null).count());
  }

  double touchMs(double share) {
    List<Double> sorted = touches.stream().sorted().toList();
    return sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
  }

  StallDetector stalls() {
    return stalls;
  }

  private void tellEvents(String when) {
    System.out.printf(
        Locale.ROOT,
        "%s: %d events, %d held it for over %d ms, the longest %.0f ms; %d of them computed"
            + " for so long, the longest %.0f ms, the others waited.%n",
        when,
        stalls.events(),
        stalls.stalls(),
        StallDetector.NOTICED_MS,
        stalls.longestMs(),
        stalls.busyStalls(),
        stalls.busiestMs());
  }

  @Override
  public void close() {
    SwingUtilities.invokeLater(
        () -> {
          station.close();
          frame.dispose();
        });
  }

  /** So many visits, 200 where nothing is said. */
  public static void main(String[] args) throws Exception {
    int visits = args.length == 0 ? 200 : Integer.parseInt(args[0]);
    Path data = Files.createTempDirectory("visits");
    try (VisitEndurance endurance = new VisitEndurance(data, visits, 10)) {
      endurance.watch();
      for (int i = 1; i <= visits; i++) {
        endurance.visit(i);
        if (i == 1) {
          endurance.tellEvents("In the first visit");
          endurance.beginAnew();
        }
        if (i % Math.max(1, visits / 10) == 0) {
          endurance.tellEvents("Up to visit " + i);
          Left left = endurance.left();
          endurance.stalls().beginAnew(); // collections that were asked for are no stalls
          System.out.printf(
              Locale.ROOT,
              "%d visits: heap %.1f MB, %d threads, %d listeners of all events, %d timers,"
                  + " %d listeners in all, %d screens%n",
              i,
              left.heapMb(),
              left.threads(),
              left.listeners(),
              left.timers(),
              left.heard(),
              left.screens());
        }
      }
      System.out.printf(
          Locale.ROOT,
          "From touch to painted screen: median %.0f ms, p99 %.0f ms, worst %.0f ms.%n",
          endurance.touchMs(0.5),
          endurance.touchMs(0.99),
          endurance.touchMs(1));
    }
    System.exit(0); // the sound and chart libraries may keep threads of theirs
  }
}
