package org.fourcount.coaching;

import org.fourcount.motion.Phase;
import org.fourcount.motion.Rep;
import org.jspecify.annotations.Nullable;

/** One phase of the repetition was too short against the prescribed tempo. */
final class RushedPhase implements Verdict {
  /** A phase may be this much of its target: people err by up to a quarter at slow counts. */
  static final double SHARE = 0.70;

  private final Fault fault;
  private final Phase phase;
  private final double limit;

  RushedPhase(Fault fault, Phase phase, double targetSeconds) {
    this.fault = fault;
    this.phase = phase;
    this.limit = SHARE * targetSeconds;
  }

  @Override
  public @Nullable Flag of(Rep rep) {
    double seconds = rep.seconds(phase);
    if (seconds >= limit) {
      return null;
    }
    double from =
        switch (phase) {
          case CONCENTRIC -> rep.start();
          case SHORTENED_HOLD -> rep.concentricEnd();
          case ECCENTRIC, LENGTHENED_HOLD -> rep.eccentricStart();
        };
    return new Flag(fault, rep.confirmed(), from, from + seconds, seconds, limit);
  }
}
