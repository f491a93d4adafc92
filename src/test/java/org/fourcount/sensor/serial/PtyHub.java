package org.fourcount.sensor.serial;

import java.io.Closeable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.fourcount.sensor.virtual.VirtualHub;

/** Lets a simulated hub speak through a pseudo-terminal, on a thread of its own, in real time. */
public final class PtyHub implements Closeable {
  private static final long LOOK_NS = 1_000_000;
  private static final long PIECE_NS = 20_000;

  /** Learns what is about to be written to the port. */
  @FunctionalInterface
  interface Scribe {
    void writes(byte[] bytes, int length);
  }

  private final PtyPair pty;
  private final VirtualHub hub;
  private final Scribe scribe;
  private final Thread thread;
  private volatile boolean isClosing;
  private volatile boolean isSilent;
  private volatile boolean isDeaf;
  private volatile boolean isEchoing;
  private volatile int pieceBytes = Integer.MAX_VALUE;

  /** A hub at a port. */
  public PtyHub(PtyPair pty, VirtualHub hub) {
    this(pty, hub, (bytes, length) -> {});
  }

  PtyHub(PtyPair pty, VirtualHub hub, Scribe scribe) {
    this.pty = pty;
    this.hub = hub;
    this.scribe = scribe;
    thread = new Thread(this::run, "pty-hub");
    thread.setDaemon(true);
    thread.start();
  }

  private void run() {
    byte[] in = new byte[4096];
    byte[] out = new byte[4096];
    while (!isClosing) {
      synchronized (hub) {
        int count = Math.max(0, pty.read(in));
        if (isEchoing) {
          send(in, count);
        }
        if (!isSilent && !isDeaf) {
          hub.receive(in, 0, count, System.nanoTime());
        }
        hub.advance(System.nanoTime());
        int ready = hub.take(out);
        scribe.writes(out, ready);
        send(out, isSilent ? 0 : ready);
      }
      LockSupport.parkNanos(LOOK_NS);
    }
  }

  private void send(byte[] bytes, int length) {
    int done = 0;
    while (done < length && !isClosing) {
      done += pty.write(bytes, done, Math.min(pieceBytes, length - done));
      if (done < length) {
        LockSupport.parkNanos(PIECE_NS);
      }
    }
  }

  /** The port's name. */
  public String port() {
    return pty.name();
  }

  /** Whether the hub sends samples. */
  boolean isStreaming() {
    synchronized (hub) {
      return hub.isStreaming();
    }
  }

  /** Does something to the hub between two of its frames. */
  void with(Consumer<VirtualHub> deed) {
    synchronized (hub) {
      deed.accept(hub);
    }
  }

  /** From now on nothing is sent or heard. */
  public void silent(boolean silent) {
    isSilent = silent;
  }

  /** From now on nothing is heard. */
  void deaf() {
    isDeaf = true;
  }

  /** Whatever is heard is sent back, as a terminal does that is not raw. */
  void echo() {
    isEchoing = true;
  }

  /** From now on bytes leave in pieces of so many. */
  void trickle(int bytes) {
    pieceBytes = bytes;
  }

  @Override
  public void close() {
    isClosing = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    pty.close();
  }
}
