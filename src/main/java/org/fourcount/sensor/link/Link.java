package org.fourcount.sensor.link;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.fourcount.motion.SampleSink;
import org.fourcount.sensor.source.ByteSource;
import org.fourcount.sensor.source.ByteTap;
import org.fourcount.sensor.source.LinkProblem;
import org.fourcount.sensor.source.Opener;
import org.fourcount.sensor.source.SourceLost;
import org.fourcount.sensor.source.Trouble;
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
  private static final int BUFFER_BYTES = 4096;
  private static final long FIRST_WAIT_NS = 100_000_000;
  private static final long LONGEST_WAIT_NS = 1_000_000_000;

  private final Opener opener;
  private final LinkSettings settings;
  private final SampleStream samples;
  private final KnownHub hub = new KnownHub();
  private final StatusBoard board = new StatusBoard(hub);
  private final Notes notes = new Notes();
  private final Queue<Runnable> posted = new ConcurrentLinkedQueue<>();
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private volatile boolean isClosing;
  private @Nullable Thread thread;
  private @Nullable ByteSource source;
  private @Nullable Session session;
  private @Nullable ByteTap tap;
  private @Nullable LinkProblem lost;
  private boolean isEnded;
  private boolean wasStreaming;
  private long waitNs = FIRST_WAIT_NS;

  /** A link that asks for the usual rate. Nothing happens before it is started or stepped. */
  public Link(Opener opener, SampleSink sink) {
    this(opener, sink, LinkSettings.USUAL);
  }

  /** A link that asks for this rate. */
  public Link(Opener opener, SampleSink sink, LinkSettings settings) {
    this.opener = opener;
    this.settings = settings;
    samples = new SampleStream(sink);
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
        closeSource();
        pause();
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
    return board.status();
  }

  /**
   * Reads once, and does what follows from it. Waits at most about 100 ms for bytes, or a second
   * where the source is lost.
   *
   * @return false if the source is over or the link was closed
   */
  public boolean step() {
    runPosted();
    if (isClosing || isEnded) {
      end();
      return false;
    }
    try {
      Session open = session == null ? open() : session;
      ByteSource from = source;
      if (from != null) {
        serve(from, open);
      }
    } catch (SourceLost e) {
      lose(e.problem());
    }
    return true;
  }

  private Session open() throws SourceLost {
    ByteSource opened = opener.open();
    source = opened;
    ByteTap listener = tap;
    if (listener != null) {
      listener.opened(opened.nanoTime());
    }
    return begin(opened);
  }

  private Session begin(ByteSource opened) {
    Session begun = new Session(opened, hub, samples, settings, notes, nonce());
    session = begun;
    return begun;
  }

  /** Fresh for each opening, also of another run of this program, so that no old answer counts. */
  private static long nonce() {
    return ThreadLocalRandom.current().nextLong(1L << 31);
  }

  private void serve(ByteSource from, Session running) throws SourceLost {
    int count = from.read(buffer);
    Session open = from.wasOpenedAnew() ? begin(from) : running;
    long nowNs = from.nanoTime();
    if (count < 0) {
      isEnded = true;
      lost = LinkProblem.of(Trouble.RECORDING_OVER, from.name());
      return;
    }
    if (count > 0) {
      ByteTap listener = tap;
      if (listener != null) {
        listener.received(nowNs, buffer, 0, count);
      }
      open.received(buffer, count, nowNs);
    }
    open.tick(nowNs);
    if (open.isStreaming() && !wasStreaming) {
      wasStreaming = true;
      lost = null;
      waitNs = FIRST_WAIT_NS;
    }
    board.update(open.state(), from.name(), problem(open, nowNs), open.damage(), nowNs);
  }

  private @Nullable LinkProblem problem(Session open, long nowNs) {
    LinkProblem now = open.problem();
    LinkProblem problem = now == null ? lost : graver(now);
    return problem == null ? notes.told(nowNs) : problem;
  }

  /** That a hub is not back yet says less than why it was lost. */
  private LinkProblem graver(LinkProblem now) {
    boolean stillAway = now.trouble().isStillAway() || now.trouble() == Trouble.DEAF;
    return lost != null && hub.hello() != null && stillAway ? lost : now;
  }

  private void lose(LinkProblem now) {
    closeSource();
    LinkProblem problem = graver(now);
    lost = problem;
    isEnded = problem.trouble().isFinal();
    boolean wasThere = hub.hello() != null;
    LinkState away = wasThere ? new LinkState.Lost() : new LinkState.Searching();
    board.show(away, "", problem, Damage.NOTHING, Long.MAX_VALUE / 2);
    wasStreaming = false;
    if (!isEnded) {
      pause();
    }
  }

  private void pause() {
    LockSupport.parkNanos(this, waitNs);
    waitNs = Math.min(2 * waitNs, LONGEST_WAIT_NS);
  }

  private void end() {
    Session open = session;
    if (open != null) {
      try {
        open.stop(buffer);
      } catch (SourceLost e) {
        LOG.debug("Gone before it was told to stop.", e);
      }
    }
    long nowNs = source == null ? 0 : source.nanoTime();
    LinkProblem last = isEnded ? lost : null;
    board.show(
        new LinkState.Ended(), "", last, open == null ? Damage.NOTHING : open.damage(), nowNs);
    runPosted(); // what was asked for meanwhile; from now on nobody posts
    closeSource();
  }

  private void closeSource() {
    ByteSource open = source;
    source = null;
    session = null;
    if (open != null) {
      open.close();
    }
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
    return board.status();
  }

  /** What to show of the link: a problem, or how far it has come. From any thread. */
  public String sentence() {
    return board.status().sentence();
  }

  /** Lets a tap hear every byte received from now on, or none. */
  public void tap(@Nullable ByteTap listener) {
    tap = listener;
    Session open = session;
    if (listener != null && open != null) {
      open.introduceTo(listener);
    }
  }

  /** Lets a sensor blink for some seconds, so that a person sees which one it is. */
  public void identify(int node, int seconds) {
    Session open = session;
    if (open != null) {
      open.identify(node, seconds);
    }
  }

  /**
   * Lets the sensors test themselves, which must lie still, and start again; where the hub can do
   * so and streams. Their next STATUS tells the result.
   */
  public void selfTest() {
    Session open = session;
    if (open != null) {
      open.selfTest();
    }
  }

  /** Accepts whichever hub is there: the station's hub was exchanged. */
  public void acceptHub() {
    hub.forget();
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
