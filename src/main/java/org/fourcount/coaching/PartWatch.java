package org.fourcount.coaching;

import java.util.List;
import org.fourcount.motion.Rep;
import org.fourcount.motion.Sample;
import org.fourcount.motion.StillPart;
import org.fourcount.motion.Swing;
import org.jspecify.annotations.Nullable;

/**
 * Watches one part that is to keep still: raises it while it moves along, and says of a finished
 * repetition how far it turned while the moving part was out of its start posture. How it settles
 * before and after is no compensation.
 */
final class PartWatch implements Verdict {
  /**
   * Shares of the concentric and eccentric time between which the moving part is out: a third of
   * the range.
   */
  private static final double OUT_FROM = 0.35;

  private static final double OUT_TO = 0.65;

  /** Who leans slowly was away before they were over their limit: from this share of it on. */
  private static final double AWAY = 0.7;

  /** How a part is to stay is read right before a repetition begins, so that it is known then. */
  private static final double BEFORE_S = 0.1;

  /** A longer gap in its samples leaves a repetition unwatched, seconds. */
  private static final double VOID_GAP_S = 1.0;

  private final StillLimit limit;
  private final StillPart part;
  private final @Nullable OwnSwing own;
  private final @Nullable OwnSwing ownSway;
  private double repetition = Double.NaN;
  private double away = Double.NaN;
  private long next;
  private boolean raised;

  PartWatch(StillLimit limit) {
    this(limit, new StillPart(limit.bias()));
  }

  /** Watches what this part tells. */
  PartWatch(StillLimit limit, StillPart part) {
    this.limit = limit;
    this.part = part;
    own = limit.reps() == 1 ? new OwnSwing(limit.degrees()) : null;
    ownSway = limit.reps() == 1 ? new OwnSwing(limit.sway()) : null;
  }

  int node() {
    return limit.watched().node();
  }

  Part part() {
    return limit.watched().part();
  }

  /** Takes a sample of the part's node. */
  void accept(Sample sample) {
    part.accept(sample);
  }

  /**
   * How far it has turned since the repetition began: degrees, NaN if it has not been heard of for
   * a second.
   */
  double lean(double now) {
    return part.knownUntil() > now - VOID_GAP_S ? part.lean() : Double.NaN;
  }

  double knownUntil() {
    return part.knownUntil();
  }

  /**
   * Follows the part as far as the moving one is known, point by point, so that it does not matter
   * whose samples came first. Adds it once in a repetition, when it is over its limit and has been
   * away for 0.4 s.
   */
  void follow(Outings moving, List<Flag> into) {
    for (; next < part.count() && part.time(next) <= moving.knownUntil(); next++) {
      double t = part.time(next);
      double began = moving.repetition(t);
      if (began != repetition && !Double.isNaN(began)) {
        repetition = began;
        part.refer(began - BEFORE_S);
        away = Double.NaN;
        raised = false;
      }
      if (!raised && moving.isOut(t)) {
        raise(t, part.lean(next), into);
      }
    }
  }

  private void raise(double t, double lean, List<Flag> into) {
    double most = most();
    if (!(lean > AWAY * most)) {
      away = Double.NaN;
      return;
    }
    away = Double.isNaN(away) ? t : away;
    if (lean > most && t - away >= StillPart.HELD_S) {
      raised = true;
      into.add(new Flag(part().fault(), t + part.delay(), away, t, lean, most));
    }
  }

  private double most() {
    return own == null ? limit.degrees() : own.most();
  }

  @Override
  public @Nullable Flag of(Rep rep) {
    if (slipped(rep)) {
      return null;
    }
    double turned = turned(part, rep);
    double most = own == null ? limit.degrees() : own.limitWith(turned);
    double swayed = part.sway(rep.start(), rep.end());
    double mostSway = ownSway == null ? limit.sway() : ownSway.limitWith(swayed);
    if (turned > most) {
      Swing swing = swing(part, rep, most);
      return new Flag(part().fault(), rep.confirmed(), swing.from(), swing.to(), turned, most);
    }
    if (swayed > mostSway) {
      return new Flag(
          part().fault(), rep.confirmed(), rep.start(), rep.end(), swayed, mostSway, Evidence.SWAY);
    }
    if (own != null && ownSway != null) {
      own.add(turned);
      ownSway.add(swayed);
    }
    return null;
  }

  /** Why nothing can be said of the part in this repetition; null if something can. */
  @Nullable Unseen unseen(Rep rep) {
    if (missed(part, rep)) {
      return new Unseen(part(), Doubt.SIGNAL_LOST);
    }
    return slipped(rep) ? new Unseen(part(), Doubt.SLIPPED) : null;
  }

  /** A strap slips at once and stays; a body leans slowly, or comes back. */
  private boolean slipped(Rep rep) {
    return part.stepped(rep.start(), rep.end()) > limit.degrees();
  }

  /** How far a part turned during a repetition, degrees. */
  static double turned(StillPart part, Rep rep) {
    return swing(part, rep, Double.POSITIVE_INFINITY).degrees();
  }

  /** Whether too little is known of a part to say whether it kept still in a repetition. */
  static boolean missed(StillPart part, Rep rep) {
    return part.knownUntil() < rep.end() - VOID_GAP_S
        || part.longestGap(rep.start(), rep.end()) > VOID_GAP_S;
  }

  private static Swing swing(StillPart part, Rep rep, double limit) {
    double from = rep.start() + OUT_FROM * (rep.concentricEnd() - rep.start());
    double to = rep.eccentricStart() + OUT_TO * (rep.end() - rep.eccentricStart());
    return part.swing(rep.start(), from, to, limit);
  }
}
