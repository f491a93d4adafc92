package org.fourcount;

import java.util.function.Function;
import org.fourcount.coaching.Coach;
import org.fourcount.coaching.SetState;
import org.fourcount.coaching.TraceRing;
import org.fourcount.kiosk.LinkNotice;
import org.fourcount.kiosk.LiveFeed;
import org.fourcount.kiosk.Saved;
import org.fourcount.motion.Sample;
import org.fourcount.sensor.link.Link;
import org.fourcount.sensor.link.LinkState;
import org.fourcount.sensor.link.LinkStatus;
import org.fourcount.sensor.source.Opener;
import org.jspecify.annotations.Nullable;

/** One person at one sensor hub: link, coach and recordings, as the screen sees them. */
final class KioskSession implements LiveFeed, AutoCloseable {
  /** Points of the trace that are kept: 80 s at 50 a second. */
  private static final int TRACE_POINTS = 4096;

  private record Run(Link link, Coach coach, TraceRing trace) {}

  private final Opener opener;
  private final Function<TraceRing, Coach> coaches;
  private final @Nullable SetRecordings recordings;
  private final @Nullable SetKeeping keeping;
  private volatile Run run;

  /**
   * Nothing happens before {@link #start}.
   *
   * @param coaches makes the coach of a person whose trace goes to the given ring
   * @param recordings where raw bytes are kept, null for nowhere
   * @param keeping where repetitions are kept, null for nowhere
   */
  KioskSession(
      Opener opener,
      Function<TraceRing, Coach> coaches,
      @Nullable SetRecordings recordings,
      @Nullable SetKeeping keeping) {
    this.opener = opener;
    this.coaches = coaches;
    this.recordings = recordings;
    this.keeping = keeping;
    run = begin();
  }

  private Run begin() {
    TraceRing trace = new TraceRing(TRACE_POINTS);
    Coach coach = coaches.apply(trace);
    Link[] link = new Link[1];
    link[0] = new Link(opener, sample -> take(coach, sample, link[0]));
    return new Run(link[0], coach, trace);
  }

  private void take(Coach coach, Sample sample, Link link) {
    coach.accept(sample);
    follow(coach, link);
  }

  private void follow(Coach coach, Link link) {
    if (recordings != null) {
      recordings.follow(coach.state().stage(), link);
    }
    if (keeping != null) {
      keeping.follow(coach, recordings == null ? null : recordings.file());
    }
  }

  /** Begins to look for the sensor. */
  void start() {
    run.link.start();
  }

  @Override
  public SetState state() {
    return run.coach.state();
  }

  @Override
  public TraceRing trace() {
    return run.trace;
  }

  @Override
  public LinkNotice link() {
    LinkStatus status = run.link.status();
    boolean over = status.state() == LinkState.ENDED && !status.isTrouble();
    if (!status.isLive() && !over) {
      LinkNotice.Level level =
          status.isTrouble() ? LinkNotice.Level.TROUBLE : LinkNotice.Level.WAIT;
      return new LinkNotice(level, status.sentence());
    }
    String trouble = trouble();
    if (trouble != null) {
      return new LinkNotice(LinkNotice.Level.NOTE, trouble);
    }
    return over || status.problem() == null
        ? LinkNotice.OK
        : new LinkNotice(LinkNotice.Level.NOTE, status.sentence());
  }

  /** What keeps the set from being kept, as a sentence to show; null if nothing does. */
  private @Nullable String trouble() {
    String notSaved = keeping == null ? null : keeping.trouble();
    return notSaved != null || recordings == null ? notSaved : recordings.trouble();
  }

  @Override
  public Saved saved() {
    return keeping == null ? Saved.NOTHING : keeping.saved();
  }

  @Override
  public void stop() {
    Run now = run;
    onItsThread(
        now,
        () -> {
          now.coach.stop();
          follow(now.coach, now.link);
        });
  }

  @Override
  public void again() {
    Run now = run;
    if (now.link.status().state() == LinkState.ENDED) {
      run = begin();
      run.link.start();
    } else {
      onItsThread(now, now.coach::again);
    }
  }

  private static void onItsThread(Run run, Runnable task) {
    if (run.link.status().state() == LinkState.ENDED) {
      task.run(); // the link's thread is gone, nobody else is there
    } else {
      run.link.post(task);
    }
  }

  @Override
  public void close() {
    run.link.close();
    if (recordings != null) {
      recordings.close();
    }
    if (keeping != null) {
      keeping.close();
    }
  }
}
