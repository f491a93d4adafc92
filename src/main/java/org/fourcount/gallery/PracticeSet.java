package org.fourcount.gallery;

import java.util.ArrayList;
import java.util.List;
import org.fourcount.coaching.Coach;
import org.fourcount.coaching.NodeRoles;
import org.fourcount.coaching.Part;
import org.fourcount.coaching.Prescription;
import org.fourcount.coaching.SetState;
import org.fourcount.coaching.TraceRing;
import org.fourcount.coaching.Watched;
import org.fourcount.kiosk.LinkNotice;
import org.fourcount.kiosk.LiveFeed;
import org.fourcount.kiosk.ReviewMemory;
import org.fourcount.kiosk.ReviewSink;
import org.fourcount.kiosk.Saved;
import org.fourcount.kiosk.SensorSpot;
import org.fourcount.motion.Course;
import org.fourcount.motion.Sample;
import org.fourcount.sensor.virtual.SimulatedPerson;
import org.fourcount.sensor.virtual.SimulatedSet;

/**
 * A simulated person's set, judged as a real one is, in time that passes when it is told to: the
 * same every time. For one thread.
 */
public final class PracticeSet implements LiveFeed {
  /** A whole set at 100 Hz, so that a summary that is made after it can show all of it. */
  private static final int TRACE_POINTS = 1 << 14;

  private final SimulatedPerson person;
  private final TraceRing trace = new TraceRing(TRACE_POINTS);
  private final Coach coach;
  private final ReviewMemory reviews = new ReviewMemory();
  private final Sample sample = new Sample();
  private LinkNotice link = LinkNotice.OK;
  private boolean leadsOn = true;
  private boolean isOver;
  private double seconds;

  /** A set that begins with strapping the sensors on. */
  public PracticeSet(SimulatedSet set) {
    person = new SimulatedPerson(set);
    NodeRoles roles =
        new NodeRoles(
            SimulatedPerson.LIMB,
            List.of(new Watched(SimulatedPerson.TRUNK, Part.TRUNK)),
            Course.ARC,
            0);
    coach = Coach.guiding(roles, Prescription.of(set.tempo(), set.reps()), set.guided(), trace);
    isOver = !person.next(sample);
    reviews.begin();
  }

  /**
   * Lets time pass.
   *
   * @param until seconds since the beginning
   */
  public void passTo(double until) {
    seconds = until;
    while (!isOver && sample.timeUs * 1e-6 <= until) {
      coach.accept(sample);
      isOver = !person.next(sample);
    }
  }

  /** From now on the link is like this. */
  public void link(LinkNotice now) {
    link = now;
  }

  /** A screen that is made from now on belongs to no visit: a trainer may take flags back on it. */
  public void alone() {
    leadsOn = false;
  }

  /** Its clock, nanoseconds. */
  public long nanoTime() {
    return (long) (seconds * 1e9);
  }

  @Override
  public SetState state() {
    return coach.state();
  }

  @Override
  public TraceRing trace() {
    return trace;
  }

  @Override
  public LinkNotice link() {
    return link;
  }

  @Override
  public List<SensorSpot> sensors() {
    List<SensorSpot> spots = new ArrayList<>();
    spots.add(new SensorSpot(SimulatedPerson.LIMB, "moving", true));
    spots.add(new SensorSpot(SimulatedPerson.TRUNK, Part.TRUNK.role(), true));
    return spots;
  }

  /** Nobody's light blinks. */
  @Override
  public void identify(int node, int blinkSeconds) {}

  @Override
  public ReviewSink reviews() {
    return reviews;
  }

  @Override
  public Saved saved() {
    return Saved.ALL;
  }

  @Override
  public boolean leadsOn() {
    return leadsOn;
  }

  @Override
  public void stop() {
    coach.stop();
  }

  @Override
  public void again() {
    coach.again();
  }
}
