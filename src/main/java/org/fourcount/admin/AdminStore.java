package org.fourcount.admin;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.function.Function;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.fourcount.config.DataFolder;
import org.fourcount.config.KioskConfig;
import org.fourcount.config.UnusableFile;
import org.fourcount.store.Database;
import org.fourcount.store.Pepper;
import org.fourcount.store.PostgresServer;
import org.fourcount.store.SignIn;
import org.fourcount.store.SqliteFile;
import org.fourcount.store.StationLock;
import org.fourcount.store.Store;
import org.fourcount.store.StoreTrouble;
import org.fourcount.store.Transaction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which store a command is about, and how its words get out. */
public final class AdminStore {
  private static final int UNUSABLE = 2;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The station's data folder (default: the user's).")
  private @Nullable Path data;

  @Option(
      names = "--database",
      paramLabel = "URL",
      description =
          "A PostgreSQL server instead, such as jdbc:postgresql://host/fourcount?user=fourcount; its"
              + " password is taken from FOURCOUNT_PASSWORD.")
  private @Nullable String server;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The station's kiosk.toml (default: config/kiosk.toml, where there is one).")
  private @Nullable Path config;

  /** Does something; what cannot be done is one sentence and exit code 2. */
  public int run(Callable<Integer> work) throws Exception {
    try {
      return work.call();
    } catch (StoreTrouble | UnusableFile | IllegalArgumentException e) {
      PrintWriter err = spec.commandLine().getErr();
      err.println(e.getMessage());
      err.flush();
      return UNUSABLE;
    }
  }

  /** Does something with the open store. */
  int with(Function<Store, Integer> work) throws Exception {
    return run(
        () -> {
          try (Store store = open()) {
            return work.apply(store);
          }
        });
  }

  /** Opens it. */
  public Store open() {
    Database database = database();
    if (database instanceof SqliteFile file) {
      file.checkIfUnclosed();
    }
    return Store.open(database, InstantSource.system());
  }

  /** Opens it, which has to be there: a name that was mistyped makes no new one. */
  public Store openExisting() {
    refuseToMakeOne();
    return open();
  }

  /** Opens it after all of it was checked, even if it was found damaged before. */
  Store openVerified() {
    refuseToMakeOne();
    if (database() instanceof SqliteFile file) {
      file.checkAll();
    }
    return open();
  }

  private void refuseToMakeOne() {
    if (server == null && !Files.exists(file().file())) {
      throw new StoreTrouble(file().file() + ": there is no database; name the folder by --data.");
    }
  }

  private Database database() {
    return server == null
        ? file()
        : new PostgresServer(server, System.getenv("FOURCOUNT_PASSWORD"));
  }

  /** The station's own file. */
  SqliteFile file() {
    if (server != null) {
      throw new StoreTrouble("This is done on a station's own files; leave --database out.");
    }
    return new SqliteFile(DataFolder.database(data()));
  }

  private Path data() {
    return data == null ? DataFolder.user() : data;
  }

  /** How the station is set up. */
  public KioskConfig station() throws UnusableFile {
    return KioskConfig.of(config);
  }

  /** The folder of the raw recordings. */
  public Path recordings() throws UnusableFile {
    return DataFolder.recordings(station(), data());
  }

  SignIn signIn(Store store) {
    return new SignIn(store, Pepper.of(pepper(), SignIn.isUsed(store)), System::nanoTime);
  }

  /** What a running kiosk has taken. */
  StationLock lock() {
    return new StationLock(data());
  }

  /** The file of the station's secret. */
  Path pepper() {
    return DataFolder.pepper(data());
  }

  /** Writes into the audit log that this account did something. */
  static void audit(Store store, Transaction tx, String action, String subject, String detail) {
    tx.audit().add(store.now(), actor(), action, subject, detail);
  }

  /** Who runs this command, as the audit log names them. */
  static String actor() {
    return "admin " + System.getProperty("user.name");
  }

  static LocalDateTime now() {
    return LocalDateTime.now(ZoneId.systemDefault());
  }

  /** Prints a line. */
  public void say(String format, Object... values) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(format + "%n", values);
    out.flush();
  }

  /** Shows how far a long task is. */
  public static ProgressBar progress(String task, int steps) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(steps)
        .setConsumer(new ConsoleProgressBarConsumer(System.err))
        .build();
  }
}
