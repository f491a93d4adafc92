package org.fourcount.store;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.fourcount.coaching.Agreement;
import org.fourcount.programme.BaselineRecord;
import org.fourcount.programme.Feeling;
import org.fourcount.programme.Session;
import org.fourcount.programme.SetRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread that opens the store and writes to it. What it is asked it does in order, each until
 * it has succeeded: a full disk stops the saving, says so, and loses nothing while the station
 * runs.
 */
public final class Keeper implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);

  /** Something to do with the store. */
  @FunctionalInterface
  interface Deed {
    void in(Store store);
  }

  /** After a failure it tries again so much later, milliseconds. */
  private static final long AGAIN_MS = 1000;

  /**
   * When nothing is asked: whether it can still be written to, so that nobody finds out too late.
   */
  private static final Deed LOOK = store -> store.database().checkBeforeWriting();

  private final Supplier<Store> opening;
  private final long againMs;
  private final LinkedBlockingQueue<Deed> asked = new LinkedBlockingQueue<>();
  private final Thread writer = new Thread(this::run, "store-writer");
  private @Nullable Store store;
  private @Nullable String clockTrouble;
  private @Nullable String neverKept;
  private volatile @Nullable String trouble;
  private volatile boolean isClosing;
  private volatile Agreement agreementBefore = Agreement.NONE;

  /**
   * Starts the thread.
   *
   * @param opening opens the store, on that thread
   */
  public Keeper(Supplier<Store> opening) {
    this(opening, AGAIN_MS);
  }

  Keeper(Supplier<Store> opening, long againMs) {
    this.opening = opening;
    this.againMs = againMs;
    writer.setDaemon(true);
    readAgreement(); // opens it
    writer.start();
  }

  /** Reads how far trainers agree with what is kept once all that was asked so far is kept. */
  public void readAgreement() {
    ask(open -> agreementBefore = open.read(tx -> tx.reps().agreement()));
  }

  /** Keeps what somebody says of a session. Returns at once; from any thread. */
  public void felt(Session session, Feeling feeling) {
    ask(
        open ->
            open.write(
                tx -> {
                  tx.begin(session);
                  tx.sessions().feel(session.id(), feeling);
                }));
  }

  /** A set whose repetitions will be kept. Returns at once; from any thread. */
  public SetSaving begin(Session session, SetRecord set, @Nullable BaselineRecord baseline) {
    return new SetSaving(this, session, set, baseline);
  }

  /** Has something done in its turn. */
  void ask(Deed deed) {
    asked.add(deed);
  }

  /** How far trainers agreed with the flags that were kept before; nothing until that is read. */
  public Agreement agreementBefore() {
    return agreementBefore;
  }

  /** What keeps the store from saving, as a sentence to show; null if nothing does. */
  public @Nullable String trouble() {
    return trouble;
  }

  private void run() {
    try {
      while (!(isClosing && asked.isEmpty())) {
        Deed asks = asked.poll(AGAIN_MS, TimeUnit.MILLISECONDS);
        Deed next = asks == null ? LOOK : asks;
        while (!isDone(next)) {
          if (isClosing) {
            int lost = asked.size() - (asks == null ? 1 : 0); // what woke it is one of them
            LOG.error("{} changes could not be saved.", lost);
            return;
          }
          Thread.sleep(againMs);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      closeStore();
    }
  }

  private boolean isDone(Deed deed) {
    try {
      deed.in(open());
      trouble = neverKept == null ? clockTrouble : neverKept;
      return true;
    } catch (StoreTrouble e) {
      fail(e);
      closeStore();
      return false;
    } catch (RuntimeException e) {
      neverKept =
          "One change could not be saved and never will be: call whoever looks after this station.";
      trouble = neverKept;
      LOG.error(neverKept, e);
      return true; // the next ones are not to wait for it for ever
    }
  }

  /** The next deed opens it anew: a connection that has failed may be left able only to read. */
  private void closeStore() {
    Store open = store;
    store = null;
    try {
      if (open != null) {
        open.close();
      }
    } catch (StoreTrouble e) {
      fail(e);
    }
  }

  private Store open() {
    Store open = store;
    if (open == null) {
      open = opening.get();
      store = open;
      clockTrouble = open.clockTrouble();
      if (clockTrouble != null) {
        LOG.warn(clockTrouble);
      }
    }
    return open;
  }

  private void fail(RuntimeException e) {
    String sentence = "Not saved: " + e.getMessage();
    if (!sentence.equals(trouble)) {
      trouble = sentence;
      LOG.error(sentence, e);
    }
  }

  /** Writes what is left, once, and closes the store. */
  @Override
  public void close() {
    isClosing = true;
    asked.add(open -> {}); // wakes it
    try {
      writer.join(10_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
