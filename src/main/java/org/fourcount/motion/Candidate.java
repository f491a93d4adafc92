package org.fourcount.motion;

/**
 * A sweep out and back before it is accepted as a repetition.
 *
 * @param rep its measures, with this person's edges taken into account
 * @param dwell seconds at the far turn, hold or not
 * @param rawStart start before this person's edge was taken into account
 * @param rawEnd end before that
 * @param halfUp when the concentric phase passed half the sweep
 * @param halfDown when the eccentric phase passed it
 */
record Candidate(
    Rep rep, double dwell, double rawStart, double rawEnd, double halfUp, double halfDown) {
  /** The same sweep with another start. */
  Candidate startingAt(double start) {
    return with(rep.startingAt(start));
  }

  /** The same sweep with another end. */
  Candidate endingAt(double end) {
    return with(rep.endingAt(end));
  }

  private Candidate with(Rep changed) {
    return new Candidate(changed, dwell, rawStart, rawEnd, halfUp, halfDown);
  }
}
