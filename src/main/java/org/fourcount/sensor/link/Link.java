package org.fourcount.sensor.link;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.fourcount.motion.SampleSink;
import org.fourcount.sensor.health.SelfTests;
import org.fourcount.sensor.source.ByteTap;
import org.fourcount.sensor.source.Opener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connection to one hub: opens its source, greets it, lets it stream, hands on its samples, and
 * when it is lost looks for it until it is back.
 *
 * <p>Runs on a thread of its own after {@link #start}, or step by step without one. Everything but
 * {@link #status}, {@link #post} and {@link #close} belongs to the thread that runs it; use {@link
 * #post} from others.
 */
public final class Link implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Link.class);

  private final Connection connection;
  private final Queue<Runnable> posted = new ConcurrentLinkedQueue<>();
  private volatile boolean isClosing;
  private @Nullable Thread thread;

  /** A link that asks for the usual rate. Nothing happens before it is started or stepped. */
  public Link(Opener opener, SampleSink sink) {
    this(opener, sink, LinkSettings.USUAL);
  }

  /** A link that asks for this rate. */
  public Link(Opener opener, SampleSink sink, LinkSettings settings) {
    this(opener, sink, settings, SelfTests.FORGOTTEN);
  }

  /** A link that asks for this rate, and remembers when the sensors tested themselves. */
  public Link(Opener opener, SampleSink sink, LinkSettings settings, SelfTests selfTests) {
    connection = new Connection(opener, sink, settings, selfTests);
  }

  /** Runs the link on its own thread until it is closed or its source is over. */
  public void start() {
    Thread running = new Thread(this::run, "link");
    running.setDaemon(true);
    thread = running;
    running.start();
  }

  private void run() {
    boolean goesOn = true;
    while (goesOn) {
      try {
        goesOn = step();
      } catch (RuntimeException e) {
        // Whatever a sample led to, the next one is served: begin the connection anew.
        LOG.error("The link met an error and connects anew.", e);
        connection.beginAnew();
      }
    }
  }

  /**
   * Runs the link on this thread until its source is over or the link is closed.
   *
   * @return how it ended
   */
  public LinkStatus runUntilEnd() {
    boolean goesOn = true;
    while (goesOn) {
      goesOn = step();
    }
    return connection.status();
  }

  /**
   * Reads once, and does what follows from it. Waits at most about 100 ms for bytes, or half a
   * second where the source is lost.
   *
   * @return false if the source is over or the link was closed
   */
  public boolean step() {
    runPosted();
    if (isClosing || connection.isEnded()) {
      connection.end();
      runPosted(); // what was asked for meanwhile; from now on nobody posts
      connection.closeSource();
      return false;
    }
    connection.step();
    return true;
  }

  private void runPosted() {
    for (Runnable task = posted.poll(); task != null; task = posted.poll()) {
      task.run();
    }
  }

  /** Has something done on the link's thread before the next bytes are read. From any thread. */
  public void post(Runnable task) {
    posted.add(task);
    LockSupport.unpark(thread);
  }

  /** How the link is. From any thread. */
  public LinkStatus status() {
    return connection.status();
  }

  /** What to show of the link: a problem, or how far it has come. From any thread. */
  public String sentence() {
    return connection.status().sentence();
  }

  /** Lets a tap hear every byte received from now on, or none. */
  public void tap(@Nullable ByteTap listener) {
    connection.tap(listener);
  }

  /** Lets a sensor blink for some seconds, so that a person sees which one it is. */
  public void identify(int node, int seconds) {
    Session open = connection.session();
    if (open != null) {
      open.identify(node, seconds);
    }
  }

  /**
   * Lets the sensors test themselves, which must lie still, and start again; where the hub can do
   * so and streams. Their next STATUS tells the result.
   */
  public void selfTest() {
    Session open = connection.session();
    if (open != null) {
      open.selfTest();
    }
  }

  /** Accepts whichever hub is there: the station's hub was exchanged. */
  public void acceptHub() {
    connection.hub().forget();
  }

  /** Somebody trains: the day's self-test is to wait. */
  public void training(boolean isTraining) {
    connection.hub().training(isTraining);
  }

  /**
   * Stops the hub and ends the link; returns when its thread has ended. From any thread. A link
   * that is stepped ends with its next step.
   */
  @Override
  public void close() {
    isClosing = true;
    Thread running = thread;
    if (running == null || running == Thread.currentThread()) {
      return;
    }
    LockSupport.unpark(running);
    try {
      running.join(5000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
