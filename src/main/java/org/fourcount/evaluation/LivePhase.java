package org.fourcount.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.fourcount.coaching.Flag;
import org.fourcount.sensor.recording.Recording;
import org.fourcount.sensor.recording.TrueRep;

/** One phase of movement whose times and rushing are known, and whether "too fast" was raised. */
final class LivePhase {
  private final double start;
  private final double end;
  private final boolean rushed;
  private final boolean otherFault;
  private double raised = Double.NaN;

  /**
   * @param start seconds
   * @param end seconds
   * @param rushed whether it was rushed
   * @param otherFault whether the repetition has a fault that is no rushing
   */
  LivePhase(double start, double end, boolean rushed, boolean otherFault) {
    this.start = start;
    this.end = end;
    this.rushed = rushed;
    this.otherFault = otherFault;
  }

  /** The phases of a recording, in order; none where the repetitions' times or faults are open. */
  static List<LivePhase> all(Recording recording) {
    List<LivePhase> phases = new ArrayList<>();
    for (TrueRep rep : recording.reps()) {
      if (rep.hasPhases() && rep.faults().isPresent()) {
        List<String> faults = rep.faults().get();
        boolean both = faults.contains("rushed");
        boolean other = faults.stream().anyMatch(f -> !Truth.isRushed(f));
        boolean up = both || faults.contains("rushed-concentric");
        boolean down = both || faults.contains("rushed-eccentric");
        phases.add(new LivePhase(rep.start(), rep.concentricEnd(), up, other));
        phases.add(new LivePhase(rep.eccentricStart(), rep.end(), down, other));
      }
    }
    return phases;
  }

  /** Gives a flag to the phase that it overlaps most; false if it overlaps none. */
  static boolean give(List<LivePhase> phases, Flag flag) {
    LivePhase most = null;
    double longest = 0;
    for (LivePhase phase : phases) {
      double shared = Overlap.seconds(phase.start, phase.end, flag.from(), flag.raised());
      if (shared > longest) {
        longest = shared;
        most = phase;
      }
    }
    if (most != null && !(most.raised <= flag.raised())) {
      most.raised = flag.raised();
    }
    return most != null;
  }

  boolean isRushed() {
    return rushed;
  }

  boolean hasOtherFault() {
    return otherFault;
  }

  boolean isRaisedWithin() {
    return raised >= start && raised <= end;
  }

  boolean isFalselyRaised() {
    return !rushed && !Double.isNaN(raised);
  }

  /** Seconds from the true start to the first flag; NaN if there was none. */
  double delay() {
    return raised - start;
  }
}
