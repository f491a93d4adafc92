package org.fourcount.coaching;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fourcount.motion.Rep;
import org.fourcount.motion.Sample;
import org.fourcount.motion.StillPart;
import org.jspecify.annotations.Nullable;

/** All parts that are watched in a set beside the moving one, and that one's path. */
final class Watches {
  private final List<PartWatch> parts;
  private final @Nullable PartWatch path;
  private final List<Unseen> neverSeen;
  private final double[] leans;
  private final Outings outings = new Outings();
  private final StillPart trunkTilt = StillPart.leaning();
  private final int trunk;

  /** Watches what these roles name, as far as the approved repetitions tell a limit. */
  Watches(Approved approved, NodeRoles roles) {
    parts =
        approved.still().stream()
            .filter(s -> roles.watched().contains(s.watched()))
            .map(PartWatch::new)
            .toList();
    neverSeen =
        roles.watched().stream()
            .filter(w -> parts.stream().noneMatch(p -> p.node() == w.node()))
            .map(w -> new Unseen(w.part(), Doubt.SIGNAL_LOST))
            .toList();
    StillPart axis = StillPart.axisOf(approved.baseline().mounting());
    StillLimit limit = approved.path();
    path = limit == null || axis == null ? null : new PartWatch(limit, axis);
    leans = new double[parts.size()];
    trunk = roles.trunk();
  }

  /** Takes a sample of any node. */
  void accept(Sample sample) {
    for (int i = 0; i < parts.size(); i++) {
      if (sample.node == parts.get(i).node()) {
        parts.get(i).accept(sample);
      }
    }
    if (sample.node == trunk) {
      trunkTilt.accept(sample);
    }
    if (path != null && sample.node == path.node()) {
      path.accept(sample);
    }
  }

  /** How far each part has turned since the repetition began, degrees; the array is reused. */
  double[] leans(double now) {
    for (int i = 0; i < leans.length; i++) {
      leans[i] = parts.get(i).lean(now);
    }
    return leans;
  }

  /**
   * The moving part has come so far.
   *
   * @param t seconds
   * @param isOut whether it is out of its start posture
   * @param began when the repetition under way began, seconds; NaN before the first
   * @param into where what has just come over its limit is added
   */
  void moved(double t, boolean isOut, double began, List<Flag> into) {
    outings.add(t, isOut, began);
    for (int i = 0; i < parts.size(); i++) {
      parts.get(i).follow(outings, into);
    }
  }

  /** Whether all parts are known up to a time. */
  boolean areKnownUntil(double t) {
    return parts.stream().allMatch(w -> w.knownUntil() >= t);
  }

  /** The parts of which nothing can be said in a repetition. */
  List<Unseen> unseen(Rep rep) {
    Stream<Unseen> missed = parts.stream().map(w -> w.unseen(rep)).filter(Objects::nonNull);
    return Stream.concat(neverSeen.stream(), missed).toList();
  }

  /** How the trunk is turned against the vertical; nothing is known of it without its node. */
  StillPart trunkTilt() {
    return trunkTilt;
  }

  /** Whether a part of this kind is watched. */
  boolean has(Part part) {
    return parts.stream().anyMatch(w -> w.part() == part);
  }

  /** The parts that are to keep still, worst to move first. */
  List<PartWatch> parts() {
    return parts.stream().sorted(Comparator.comparing(PartWatch::part)).toList();
  }

  /** The path of the moving part, null where it is not seen. */
  @Nullable PartWatch path() {
    return path;
  }
}
