package org.fourcount.coaching;

import java.util.List;
import org.fourcount.motion.PhaseEvent;
import org.fourcount.motion.SampleSink;

/**
 * Judges one set, sample by sample, looking only back: the same object for a live set, a replay and
 * an evaluation. Times are seconds of device time.
 */
public interface Judge extends SampleSink {
  /**
   * The judge of a set of this kind: one moving part, or two thighs in turn.
   *
   * @param trace where the points of the traces go
   */
  static Judge of(Approved approved, Prescription prescription, NodeRoles roles, TraceRing trace) {
    return roles.isMarch()
        ? new MarchJudge(approved, prescription, roles, trace)
        : new SetJudge(approved, prescription, roles, trace);
  }

  /** The finished repetitions, in order. A live view. */
  List<JudgedRep> reps();

  /** Everything raised while it happened, oldest first. A live view. */
  List<Flag> raised();

  /** What was said of phases while they lasted, and once a repetition stood, in that order. */
  List<PhaseEvent> events();

  /** Whether "too fast" was raised in the phase under way. */
  boolean tooFast();

  /** When a repetition began that is still near its start posture; NaN otherwise. */
  double beginning();

  /** Time of the newest point; NaN before the first. */
  double time();

  /** The newest point of the moving part, percent of the approved range. */
  double percent();
}
