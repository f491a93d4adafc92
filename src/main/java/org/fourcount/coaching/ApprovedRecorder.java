package org.fourcount.coaching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fourcount.motion.ApprovedReps;
import org.fourcount.motion.Baseline;
import org.fourcount.motion.Calibration;
import org.fourcount.motion.Calibrator;
import org.fourcount.motion.Refusal;
import org.fourcount.motion.Rep;
import org.fourcount.motion.Sample;
import org.fourcount.motion.SampleBuffer;
import org.fourcount.motion.SampleSink;
import org.fourcount.motion.StackCalibrator;
import org.fourcount.motion.StillPart;
import org.fourcount.motion.Tempo;
import org.fourcount.motion.Tracker;
import org.fourcount.motion.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the samples of approved repetitions of all parts and makes of them what the set is judged
 * by.
 */
public final class ApprovedRecorder implements SampleSink {
  private final NodeRoles roles;
  private final SampleBuffer moving = new SampleBuffer();
  private final Map<Watched, SampleBuffer> watched = new LinkedHashMap<>();
  private @Nullable ApprovedRecorder right;
  private @Nullable Baseline ofRight;

  /** A recorder for nodes that sit so. */
  public ApprovedRecorder(NodeRoles roles) {
    this.roles = roles;
    roles.watched().forEach(w -> watched.put(w, new SampleBuffer()));
    right = roles.isMarch() ? new ApprovedRecorder(roles.ofSide(Side.RIGHT)) : null;
  }

  @Override
  public void accept(Sample sample) {
    if (sample.node == roles.moving()) {
      moving.accept(sample);
    } else {
      watched.forEach(
          (w, samples) -> {
            if (sample.node == w.node()) {
              samples.accept(sample);
            }
          });
    }
    if (right != null) {
      right.accept(sample);
    }
  }

  /** What it keeps from this time on, seconds of device time. */
  ApprovedRecorder since(double from) {
    ApprovedRecorder later = new ApprovedRecorder(roles);
    moving.replay(later.moving, from);
    watched.forEach(
        (w, samples) -> samples.replay(Objects.requireNonNull(later.watched.get(w)), from));
    if (right != null) {
      later.right = right.since(from);
    }
    return later;
  }

  /** Samples of the moving part so far. */
  public int size() {
    return moving.size();
  }

  /**
   * Measures the moving part's repetitions; in marching those of each side, and the answer is the
   * left side's unless it is the right one that cannot be used.
   */
  public Calibration calibrate(ApprovedReps approved) {
    if (right == null) {
      return calibrateOnly(approved);
    }
    ApprovedReps ofSide = inTurn(approved);
    Calibration other = right.calibrateOnly(ofSide);
    ofRight = other.baseline();
    return ofRight == null ? other : calibrateOnly(ofSide);
  }

  /** Between its own repetitions a side waits for one of the other: that is its lengthened hold. */
  private static ApprovedReps inTurn(ApprovedReps of) {
    Tempo tempo = of.tempo();
    return tempo == null
        ? of
        : new ApprovedReps(
            of.count(),
            of.start(),
            of.end(),
            new Tempo(
                tempo.concentric(),
                tempo.shortenedHold(),
                tempo.eccentric(),
                Math.min(60, tempo.lengthenedHold() + tempo.repetition())));
  }

  private Calibration calibrateOnly(ApprovedReps approved) {
    return switch (roles.course()) {
      case ARC -> {
        Calibration found = new Calibrator(approved).calibrate(moving);
        yield Swapped.are(moving, watched)
            ? Calibration.refused(Refusal.SENSORS_SWAPPED, found.found())
            : found;
      }
      case TRAVEL -> new StackCalibrator(approved).calibrate(moving);
    };
  }

  /** The repetitions that a baseline of these samples finds in them. */
  List<Lift> lifts(Baseline baseline) {
    Tracker tracker = new Tracker(baseline);
    moving.replay(s -> tracker.accept(s, (t, angle) -> {}));
    return tracker.reps().stream().map(rep -> Lift.of(rep, tracker)).toList();
  }

  /** The same of the right side, once they were measured; empty where there is but one side. */
  List<Lift> rightLifts() {
    return right == null || ofRight == null ? List.of() : right.lifts(ofRight);
  }

  /** Adds the still parts' limits to a baseline that was made from these samples. */
  public Approved approve(Baseline baseline) {
    Tracker tracker = new Tracker(baseline);
    List<double[]> angles = new ArrayList<>();
    moving.replay(s -> tracker.accept(s, (t, angle) -> angles.add(new double[] {t, angle})));
    return new Approved(
        baseline,
        stillLimits(tracker.reps()),
        RushWatch.margin(baseline, angles),
        right == null || ofRight == null ? null : right.approve(ofRight),
        StartPosture.of(tracker.reps(), moving, trunk()),
        pathLimit(baseline, tracker.reps()),
        setsDown(tracker),
        leastRange(tracker.reps()));
  }

  private @Nullable StillLimit pathLimit(Baseline baseline, List<Rep> reps) {
    StillPart axis = StillPart.axisOf(baseline.mounting());
    if (axis == null || reps.isEmpty()) {
      return null;
    }
    moving.replay(axis::accept);
    return limit(
        new Watched(roles.moving(), Part.PATH, roles.pathFloor()), axis, reps, Vector.ZERO);
  }

  private static StillLimit limit(Watched w, StillPart part, List<Rep> reps, Vector bias) {
    double[] turned = reps.stream().mapToDouble(r -> PartWatch.turned(part, r)).toArray();
    double[] swayed =
        reps.stream()
            .filter(r -> part.seesSway())
            .mapToDouble(r -> part.sway(r.start(), r.end()))
            .toArray();
    return StillLimit.of(w, turned, swayed, bias);
  }

  private static boolean setsDown(Tracker tracker) {
    TensionLost lost = new TensionLost();
    return tracker.reps().stream()
        .map(r -> lost.of(r, tracker.landedBefore(r.start())))
        .anyMatch(Objects::nonNull);
  }

  private static double leastRange(List<Rep> reps) {
    return reps.size() < 2
        ? Double.NaN
        : reps.stream().mapToDouble(Rep::range).min().orElse(Double.NaN);
  }

  private SampleBuffer trunk() {
    return watched.entrySet().stream()
        .filter(e -> e.getKey().part() == Part.TRUNK)
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(SampleBuffer::new);
  }

  /** The limits of the parts whose nodes were there throughout. */
  private List<StillLimit> stillLimits(List<Rep> reps) {
    List<StillLimit> limits = new ArrayList<>();
    watched.forEach(
        (w, samples) -> {
          Vector bias = samples.restingRate();
          StillPart part = new StillPart(bias);
          samples.replay(part::accept);
          if (!reps.isEmpty() && reps.stream().noneMatch(r -> PartWatch.missed(part, r))) {
            limits.add(limit(w, part, reps, bias));
          }
        });
    return limits;
  }
}
