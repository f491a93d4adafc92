package org.fourcount.kiosk.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fourcount.coaching.Cue;
import org.fourcount.coaching.Fault;
import org.fourcount.coaching.Flag;
import org.fourcount.coaching.Part;
import org.fourcount.coaching.SetState;
import org.fourcount.coaching.Stage;
import org.fourcount.coaching.StillLimit;
import org.fourcount.coaching.TargetPath;
import org.fourcount.coaching.Watched;
import org.fourcount.motion.Tempo;
import org.fourcount.motion.Vector;

/** A person who lifts for ever, with tremor and noise; every repetition is lowered in 1.9 s. */
final class NoisySet {
  private static final TargetPath PATH = TargetPath.starting(Tempo.FOUR_COUNT, 0, 1_000_000);
  private static final int NOISE = 1 << 14;
  private static final List<StillLimit> STILL =
      List.of(new StillLimit(new Watched(2, Part.TRUNK), 6, 20, 3, Vector.ZERO));

  private final double[] noise = new Random(1).doubles(NOISE, -1, 1).toArray();
  private List<Flag> flags = List.of();
  private long flaggedRep = -1;

  double limb(double t) {
    return PATH.percentAt(t) + 1.5 * Math.sin(44 * t) + 2 * noise(t);
  }

  double still(double t) {
    return 2.5 + Math.sin(1.1 * t) + 0.4 * noise(t + 3);
  }

  private double noise(double t) {
    return noise[(int) (Math.round(t * 1000) & (NOISE - 1))];
  }

  /** The state at a time; the last four repetitions are flagged. */
  SetState state(double t) {
    long rep = (long) (t / 8);
    if (rep != flaggedRep) {
      flaggedRep = rep;
      List<Flag> newest = new ArrayList<>();
      for (long k = Math.max(0, rep - 4); k < rep; k++) {
        double from = k * 8.0 + 4;
        newest.add(new Flag(Fault.RUSHED_ECCENTRIC, from + 0.5, from, from + 1.9, 1.9, 3));
        newest.add(new Flag(Fault.TRUNK, from + 0.5, from, from + 1, 11, 6));
      }
      flags = List.copyOf(newest);
    }
    return new SetState(
        Stage.LIVE,
        t,
        PATH,
        12,
        60,
        10,
        List.of(),
        3,
        3,
        flags,
        false,
        Cue.GOOD,
        92,
        74,
        STILL,
        "");
  }
}
