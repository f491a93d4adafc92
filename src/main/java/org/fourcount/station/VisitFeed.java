package org.fourcount.station;

import java.util.List;
import org.fourcount.coaching.SetState;
import org.fourcount.coaching.TraceRing;
import org.fourcount.kiosk.LinkNotice;
import org.fourcount.kiosk.LiveFeed;
import org.fourcount.kiosk.ReviewSink;
import org.fourcount.kiosk.Saved;
import org.fourcount.kiosk.SensorSpot;
import org.fourcount.motion.Course;

/** A set within a visit: after it the visit goes on. */
record VisitFeed(KioskSession session, Runnable once, Runnable after) implements LiveFeed {
  @Override
  public SetState state() {
    return session.state();
  }

  @Override
  public TraceRing trace() {
    return session.trace();
  }

  @Override
  public Course course() {
    return session.course();
  }

  @Override
  public LinkNotice link() {
    return session.link();
  }

  @Override
  public List<SensorSpot> sensors() {
    return session.sensors();
  }

  @Override
  public void identify(int node, int seconds) {
    session.identify(node, seconds);
  }

  @Override
  public ReviewSink reviews() {
    return session.reviews();
  }

  @Override
  public Saved saved() {
    return session.saved();
  }

  @Override
  public boolean leadsOn() {
    return true;
  }

  @Override
  public void stop() {
    session.stop();
  }

  @Override
  public void again() {
    once.run();
  }

  @Override
  public void onward() {
    after.run();
  }
}
