package org.fourcount.kiosk;

import java.util.List;
import org.fourcount.coaching.SetState;
import org.fourcount.coaching.TraceRing;
import org.fourcount.motion.Course;

/**
 * What the live screen pulls from, once a tick, on the event thread. Every method returns at once
 * and never waits for the thread that computes.
 */
public interface LiveFeed {
  /** The newest total. */
  SetState state();

  /** The newest stretch of the traces; another object only where another set has begun. */
  TraceRing trace();

  /** The course of the moving part, and so the unit of its range. */
  default Course course() {
    return Course.ARC;
  }

  /** How the link to the sensors is. */
  LinkNotice link();

  /** The sensors of this set and where they are to sit. */
  List<SensorSpot> sensors();

  /** Lets a sensor's light blink for some seconds, so that a person sees which one it is. */
  void identify(int node, int seconds);

  /** Keeps what trainers say of flags. */
  ReviewSink reviews();

  /** Whether this set is safe. */
  Saved saved();

  /** Whether another step follows the set, so that its summary is left by going on. */
  default boolean leadsOn() {
    return false;
  }

  /** The person wants to stop this set now. */
  void stop();

  /** The person wants the same set once more. */
  void again();

  /** The person has seen the summary; where no other step follows, the set is done once more. */
  default void onward() {
    again();
  }
}
