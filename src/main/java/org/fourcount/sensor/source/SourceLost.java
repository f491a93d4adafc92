package org.fourcount.sensor.source;

/** A source of bytes cannot be opened, or is gone. */
public final class SourceLost extends Exception {
  private static final long serialVersionUID = 1;

  private final LinkProblem problem;

  /** Lost for this reason. */
  public SourceLost(LinkProblem problem) {
    super(problem.sentence());
    this.problem = problem;
  }

  /** Lost for this reason, found out by this exception. */
  public SourceLost(LinkProblem problem, Throwable cause) {
    super(problem.sentence(), cause);
    this.problem = problem;
  }

  /** The reason, with the sentence for the person at the station. */
  public LinkProblem problem() {
    return problem;
  }
}
