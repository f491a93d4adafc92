package org.fourcount.kiosk;

import org.fourcount.coaching.SetState;
import org.fourcount.coaching.TraceRing;

/**
 * What the live screen pulls from, once a tick, on the event thread. Every method returns at once
 * and never waits for the thread that computes.
 */
public interface LiveFeed {
  /** The newest total. */
  SetState state();

  /** The newest stretch of the traces; another object only where another set has begun. */
  TraceRing trace();

  /** How the link to the sensors is. */
  LinkNotice link();

  /** Whether this set is safe. */
  Saved saved();

  /** The person wants to stop this set now. */
  void stop();

  /** The person wants the same set once more. */
  void again();
}
