package org.fourcount.kiosk;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches the event thread: whatever holds it for longer than {@link #NOTICED_MS} is logged with
 * the place where it was. A screen that does not answer looks broken to whoever touches it.
 */
public final class StallDetector extends EventQueue implements AutoCloseable {
  /** An event that takes longer is noticed, milliseconds. */
  public static final long NOTICED_MS = 50;

  /** One that takes longer is an alarm, milliseconds. */
  private static final long ALARM_MS = 2000;

  private static final long NANOS_PER_MS = 1_000_000;
  private static final long LOOK_MS = 20;
  private static final Logger LOG = LoggerFactory.getLogger(StallDetector.class);

  private final AtomicLong events = new AtomicLong();
  private final AtomicLong stalls = new AtomicLong();
  private final AtomicLong longest = new AtomicLong();
  private final AtomicLong busyStalls = new AtomicLong();
  private final AtomicLong busiest = new AtomicLong();
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final boolean knowsCpuTime = threads.isCurrentThreadCpuTimeSupported();
  private final Thread watch = new Thread(this::watch, "stall-detector");
  private volatile Thread eventThread = Thread.currentThread();

  /** When the event that is being handled began, nanoseconds; 0 while there is none. */
  private volatile long since;

  /** Begins to watch; the queue in use is put below this one. */
  public StallDetector() {
    watch.setDaemon(true);
    watch.start();
  }

  @Override
  protected void dispatchEvent(AWTEvent event) {
    eventThread = Thread.currentThread();
    long outer = since;
    long began = Math.max(1, System.nanoTime());
    since = began;
    long worked = cpuTime();
    try {
      super.dispatchEvent(event);
    } finally {
      since = outer;
      long took = System.nanoTime() - began;
      events.incrementAndGet();
      longest.accumulateAndGet(took, Math::max);
      long computed = cpuTime() - worked;
      busiest.accumulateAndGet(computed, Math::max);
      if (took > NOTICED_MS * NANOS_PER_MS) {
        stalls.incrementAndGet();
      }
      if (computed > NOTICED_MS * NANOS_PER_MS) {
        busyStalls.incrementAndGet();
      }
    }
  }

  /** What this thread has computed so far, nanoseconds; 0 where nobody knows. */
  private long cpuTime() {
    return knowsCpuTime ? threads.getCurrentThreadCpuTime() : 0;
  }

  private void watch() {
    long said = 0;
    long alarmed = 0;
    while (!Thread.currentThread().isInterrupted()) {
      long began = since;
      long ms = began == 0 ? 0 : (System.nanoTime() - began) / 1_000_000;
      if (ms > NOTICED_MS && said != began) {
        said = began;
        Throwable place = new Throwable("where the event thread is");
        place.setStackTrace(eventThread.getStackTrace());
        LOG.warn("An event has held the screen for {} ms.", ms, place);
      }
      if (ms > ALARM_MS && alarmed != began) {
        alarmed = began;
        LOG.error("The screen has not answered for {} ms.", ms);
      }
      try {
        Thread.sleep(LOOK_MS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt(); // closed: the thread ends here
      }
    }
  }

  /** Events that were handled. */
  public long events() {
    return events.get();
  }

  /** Those that took longer than {@link #NOTICED_MS}. */
  public long stalls() {
    return stalls.get();
  }

  /** The longest time that one event took, milliseconds. */
  public double longestMs() {
    return longest.get() * 1e-6;
  }

  /**
   * Of these, those that computed for so long themselves; the others waited, such as for a machine
   * that was busy with other programs.
   */
  public long busyStalls() {
    return busyStalls.get();
  }

  /** The longest time that one event computed, milliseconds. */
  public double busiestMs() {
    return busiest.get() * 1e-6;
  }

  /** Forgets what was counted so far, such as what loading the first classes took. */
  public void beginAnew() {
    events.set(0);
    stalls.set(0);
    longest.set(0);
    busyStalls.set(0);
    busiest.set(0);
  }

  @Override
  public void close() {
    watch.interrupt();
    pop();
  }
}
