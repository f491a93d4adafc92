package org.fourcount.sensor.link;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.fourcount.motion.SampleSink;
import org.fourcount.sensor.health.SelfTests;
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
 * The source that is open and the session over it; opens the next one, after a wait, when it is
 * lost. Belongs to the thread that runs the link, but for {@link #status}.
 */
final class Connection {
  private static final Logger LOG = LoggerFactory.getLogger(Connection.class);
  private static final int BUFFER_BYTES = 4096;
  private static final long FIRST_WAIT_NS = 100_000_000;
  private static final long LONGEST_WAIT_NS = 500_000_000;

  private final Opener opener;
  private final LinkSettings settings;
  private final SampleStream samples;
  private final KnownHub hub;
  private final StatusBoard board;
  private final Notes notes = new Notes();
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private @Nullable ByteSource source;
  private @Nullable Session session;
  private @Nullable ByteTap tap;
  private @Nullable LinkProblem lost;
  private boolean isEnded;
  private boolean wasStreaming;
  private long waitNs = FIRST_WAIT_NS;

  Connection(Opener opener, SampleSink sink, LinkSettings settings, SelfTests selfTests) {
    this.opener = opener;
    this.settings = settings;
    samples = new SampleStream(sink);
    hub = new KnownHub(selfTests);
    board = new StatusBoard(hub, selfTests);
  }

  /** How the link is. From any thread. */
  LinkStatus status() {
    return board.status();
  }

  /** The hub, which is remembered while it is unplugged. */
  KnownHub hub() {
    return hub;
  }

  /** The session over the source that is open; null where none is. */
  @Nullable Session session() {
    return session;
  }

  /** Whether the source is over. */
  boolean isEnded() {
    return isEnded;
  }

  /** Lets a tap hear every byte received from now on, or none. */
  void tap(@Nullable ByteTap listener) {
    tap = listener;
    Session open = session;
    if (listener != null && open != null) {
      open.introduceTo(listener);
    }
  }

  /** Opens a source where none is open, reads once, and does what follows from it. */
  void step() {
    try {
      Session open = session == null ? open() : session;
      ByteSource from = source;
      if (from != null) {
        serve(from, open);
      }
    } catch (SourceLost e) {
      lose(e.problem());
    }
  }

  /** Begins anew after an error of ours. */
  void beginAnew() {
    closeSource();
    pause();
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

  /** Has the hub stop; nothing will be read any more. */
  void end() {
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
  }

  /** Closes what is open. */
  void closeSource() {
    ByteSource open = source;
    source = null;
    session = null;
    if (open != null) {
      open.close();
    }
  }
}
