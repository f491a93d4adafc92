package org.fourcount.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.UUID;
import org.fourcount.programme.Person;
import org.fourcount.programme.Role;

/**
 * A program that sets and checks PINs, one after another, beside as much live memory as a kiosk
 * has. Run it with a folder.
 */
public final class PinInAHeap {
  /**
   * A kiosk's live memory after a set is 13 MB; a trainer's pages and the class archive besides.
   */
  private static final int LIVE_KB = 20 * 1024;

  private static final String PIN = "271828";
  private static final int TIMES = 3;

  private PinInAHeap() {}

  /** Ends with 0 if every check let the right PIN in. */
  public static void main(String[] args) {
    byte[][] live = new byte[LIVE_KB][1024];
    Path folder = Path.of(args[0]);
    int in = 0;
    try (Store store =
        Store.open(new SqliteFile(folder.resolve("fourcount.db")), InstantSource.system())) {
      Person trainer = new Person(UUID.randomUUID(), 1, "Tess", Role.TRAINER);
      store.write(tx -> tx.people().add(trainer));
      SignIn signIn =
          new SignIn(
              store, Pepper.of(folder.resolve("pepper"), SignIn.isUsed(store)), System::nanoTime);
      signIn.setPin(trainer, PIN, "test");
      for (int i = 0; i < TIMES; i++) {
        in += signIn.tryPin(1, PIN).person() == null ? 0 : 1;
      }
    }
    System.exit(in == TIMES && live.length == LIVE_KB ? 0 : 1);
  }
}
