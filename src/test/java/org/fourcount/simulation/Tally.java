package org.fourcount.simulation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.JudgedRep;
import org.fourcount.motion.Phase;
import org.fourcount.motion.Rep;
import org.jspecify.annotations.Nullable;

/** Counts over many sets of one kind. */
final class Tally {
  int sets;
  int refused;
  int reps;
  int missed;
  int falselyCounted;
  int notJudged;
  int clean;
  int cleanFlagged;
  int planted;
  int found;
  int rushedPhases;
  int raisedWithin;
  int otherPhases;
  int raisedFalsely;
  int leans;
  int leansRaised;
  int keptStill;
  int leansFalsely;
  final Map<String, Integer> refusals = new TreeMap<>();
  final Map<Phase, Errors> plain = new EnumMap<>(Phase.class);
  final Map<Phase, Errors> withHolds = new EnumMap<>(Phase.class);
  final Errors raiseDelay = new Errors();
  final Errors leanDelay = new Errors();
  final Errors repDelay = new Errors();
  final Errors turnDelay = new Errors();

  /** Planted fault, or "clean", to what was said of such repetitions and how often. */
  final Map<String, Map<String, Integer>> confusion = new TreeMap<>();

  Tally() {
    for (Phase phase : Phase.values()) {
      plain.put(phase, new Errors());
      withHolds.put(phase, new Errors());
    }
  }

  void add(SetOutcome outcome) {
    sets++;
    if (outcome.refusal() != null) {
      refused++;
      boolean unseen =
          !outcome.matrixCase().strap().gyro() && outcome.matrixCase().gravitySweep() < 8;
      refusals.merge(
          outcome.refusal().key() + (unseen ? " (rightly: gravity sweeps under 8 degrees)" : ""),
          1,
          Integer::sum);
      return;
    }
    falselyCounted += outcome.falsely().size();
    for (SetOutcome.Pair pair : outcome.pairs()) {
      reps++;
      live(LiveTruth.up(pair.done()), outcome.raised());
      live(LiveTruth.down(pair.done()), outcome.raised());
      lean(pair.done(), outcome.raised());
      JudgedRep said = pair.said();
      if (said == null) {
        missed++;
        continue;
      }
      timing(outcome.matrixCase(), pair.done(), said.rep());
      verdict(pair.done(), said);
    }
  }

  private void live(@Nullable LiveTruth phase, List<Flag> raised) {
    if (phase == null) {
      return;
    }
    double at = phase.raised(raised);
    if (phase.rushed()) {
      rushedPhases++;
      if (!Double.isNaN(at)) {
        raiseDelay.add(at - phase.start());
        raisedWithin += at <= phase.end() ? 1 : 0;
      }
    } else {
      otherPhases++;
      raisedFalsely += Double.isNaN(at) ? 0 : 1;
    }
  }

  /** Whether a lean was said while the repetition lasted, and how long after it was one. */
  private void lean(DoneRep done, List<Flag> raised) {
    double at =
        raised.stream()
            .filter(f -> f.fault() == Fault.TRUNK)
            .mapToDouble(Flag::raised)
            .filter(t -> t >= done.start() && t <= done.end())
            .findFirst()
            .orElse(Double.NaN);
    if (Double.isNaN(done.leansFrom())) {
      keptStill++;
      leansFalsely += Double.isNaN(at) ? 0 : 1;
    } else {
      leans++;
      if (!Double.isNaN(at)) {
        leansRaised++;
        leanDelay.add(at - done.leansFrom());
      }
    }
  }

  private void timing(MatrixCase matrixCase, DoneRep done, Rep said) {
    boolean holds = matrixCase.lifting().hasHolds();
    Map<Phase, Errors> errors = holds ? withHolds : plain;
    error(errors, Phase.CONCENTRIC, said, done.concentricEnd() - done.start());
    error(errors, Phase.ECCENTRIC, said, done.end() - done.eccentricStart());
    if (matrixCase.lifting().tempo().shortenedHold() > 0) {
      error(errors, Phase.SHORTENED_HOLD, said, done.eccentricStart() - done.concentricEnd());
    }
    repDelay.add(said.confirmed() - done.end());
    turnDelay.add(said.turnConfirmed() - done.eccentricStart());
  }

  private static void error(Map<Phase, Errors> errors, Phase phase, Rep said, double truth) {
    errors.get(phase).add(said.seconds(phase) - truth);
  }

  private void verdict(DoneRep done, JudgedRep said) {
    Optional<Fault> fault = done.fault();
    Map<String, Integer> row =
        confusion.computeIfAbsent(fault.map(Fault::key).orElse("clean"), k -> new TreeMap<>());
    if (!said.judged()) {
      notJudged++;
      row.merge("not judged", 1, Integer::sum);
      return;
    }
    row.merge("done", 1, Integer::sum);
    said.flags().stream()
        .map(f -> f.fault().key())
        .distinct()
        .forEach(key -> row.merge(key, 1, Integer::sum));
    if (fault.isPresent()) {
      planted++;
      found += found(said, fault.get()) ? 1 : 0;
    } else {
      clean++;
      cleanFlagged += said.flags().isEmpty() ? 0 : 1;
    }
  }

  static boolean found(JudgedRep said, Fault fault) {
    return said.flags().stream().anyMatch(f -> f.fault() == fault);
  }
}
