package org.fourcount.station;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fourcount.coaching.Coach;
import org.fourcount.coaching.NodeRoles;
import org.fourcount.coaching.SetState;
import org.fourcount.coaching.Stage;
import org.fourcount.coaching.TraceRing;
import org.fourcount.coaching.Watched;
import org.fourcount.kiosk.HealthRow;
import org.fourcount.kiosk.LinkNotice;
import org.fourcount.kiosk.LiveFeed;
import org.fourcount.kiosk.ReviewSink;
import org.fourcount.kiosk.Saved;
import org.fourcount.kiosk.SensorSpot;
import org.fourcount.motion.Course;
import org.fourcount.motion.Sample;
import org.fourcount.sensor.health.SelfTests;
import org.fourcount.sensor.link.Link;
import org.fourcount.sensor.link.LinkSettings;
import org.fourcount.sensor.link.LinkStatus;
import org.fourcount.sensor.link.NodeStatus;
import org.fourcount.sensor.source.LinkProblem;
import org.fourcount.sensor.source.Opener;
import org.fourcount.sensor.source.Trouble;

/** One person at one sensor hub: link, coach and recordings, as the screen sees them. */
final class KioskSession implements LiveFeed, AutoCloseable {
  /** Points of the trace that are kept: 80 s at 50 a second. */
  private static final int TRACE_POINTS = 4096;

  private record Run(Link link, Coach coach, TraceRing trace) {}

  private final Opener opener;
  private final Function<TraceRing, Coach> coaches;
  private final NodeRoles roles;
  private final SetRecords records;
  private final SelfTests selfTests;
  private volatile Run run;

  /** The same, where nobody remembers when sensors tested themselves. */
  KioskSession(
      Opener opener, Function<TraceRing, Coach> coaches, NodeRoles roles, SetRecords records) {
    this(opener, coaches, roles, records, SelfTests.FORGOTTEN);
  }

  /**
   * Nothing happens before {@link #start}.
   *
   * @param coaches makes the coach of a person whose trace goes to the given ring
   * @param roles which sensor sits where
   * @param records where sets are kept
   * @param selfTests when sensors tested themselves
   */
  KioskSession(
      Opener opener,
      Function<TraceRing, Coach> coaches,
      NodeRoles roles,
      SetRecords records,
      SelfTests selfTests) {
    this.opener = opener;
    this.roles = roles;
    this.coaches = coaches;
    this.records = records;
    this.selfTests = selfTests;
    run = prepared();
  }

  private Run prepared() {
    TraceRing trace = new TraceRing(TRACE_POINTS);
    Coach coach = coaches.apply(trace);
    Link[] link = new Link[1];
    link[0] =
        new Link(opener, sample -> take(coach, sample, link[0]), LinkSettings.USUAL, selfTests);
    return new Run(link[0], coach, trace);
  }

  private void take(Coach coach, Sample sample, Link link) {
    coach.accept(sample);
    follow(coach, link);
  }

  private void follow(Coach coach, Link link) {
    link.training(coach.state().stage() == Stage.LIVE);
    records.follow(coach, link);
  }

  /** Begins to look for the sensor. */
  void start() {
    begin(run);
  }

  /** The recording begins before the first byte, so that it holds all that the coach hears. */
  private void begin(Run begun) {
    follow(begun.coach, begun.link);
    begun.link.start();
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
  public Course course() {
    return roles.course();
  }

  @Override
  public LinkNotice link() {
    LinkStatus status = run.link.status();
    boolean over = status.isEnded() && !status.isTrouble();
    boolean onlyWatched = isOnlyAWatchedPartSilent(status);
    if (!status.isLive() && !over && !onlyWatched) {
      LinkNotice.Level level =
          status.isTrouble() ? LinkNotice.Level.TROUBLE : LinkNotice.Level.WAIT;
      return LinkWords.notice(level, status);
    }
    String trouble = records.trouble();
    if (trouble != null) {
      return LinkWords.keeping(trouble);
    }
    return over || status.problem() == null || (onlyWatched && state().stage() == Stage.LIVE)
        ? LinkNotice.OK
        : LinkWords.notice(LinkNotice.Level.NOTE, status);
  }

  /** How the sensors are now, for whoever looks after the station. From any thread. */
  List<HealthRow> health() {
    return SensorWatch.rows(run.link.status().health());
  }

  /** The set goes on while the moving part is heard; the chart says which other is not. */
  private boolean isOnlyAWatchedPartSilent(LinkStatus status) {
    LinkProblem problem = status.problem();
    return problem != null
        && problem.trouble() == Trouble.NODE_LOST
        && status.isStreaming()
        && sensors().stream().limit(roles.isMarch() ? 2 : 1).allMatch(SensorSpot::heard);
  }

  @Override
  public ReviewSink reviews() {
    return records.reviews();
  }

  @Override
  public List<SensorSpot> sensors() {
    Set<Integer> heard =
        run.link.status().nodes().stream()
            .filter(NodeStatus::present)
            .map(NodeStatus::id)
            .collect(Collectors.toSet());
    List<SensorSpot> spots = new ArrayList<>();
    if (roles.isMarch()) {
      spots.add(new SensorSpot(roles.moving(), "left", heard.contains(roles.moving())));
      spots.add(new SensorSpot(roles.right(), "right", heard.contains(roles.right())));
    } else {
      spots.add(new SensorSpot(roles.moving(), "moving", heard.contains(roles.moving())));
    }
    for (Watched w : roles.watched()) {
      spots.add(new SensorSpot(w.node(), w.part().role(), heard.contains(w.node())));
    }
    return spots;
  }

  @Override
  public void identify(int node, int seconds) {
    Link link = run.link;
    link.post(() -> link.identify(node, seconds));
  }

  @Override
  public Saved saved() {
    return records.saved();
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
    if (now.link.status().isEnded()) {
      run = prepared();
      begin(run);
    } else {
      onItsThread(
          now,
          () -> {
            now.coach.again();
            follow(now.coach, now.link);
          });
    }
  }

  private static void onItsThread(Run run, Runnable task) {
    if (run.link.status().isEnded()) {
      task.run(); // the link's thread is gone, nobody else is there
    } else {
      run.link.post(task);
    }
  }

  @Override
  public void close() {
    run.link.close();
    records.close();
  }
}
