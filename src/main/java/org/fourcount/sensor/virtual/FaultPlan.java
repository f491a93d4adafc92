package org.fourcount.sensor.virtual;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Which repetition shows which faults. */
final class FaultPlan {
  private final List<Set<PlantedFault.Kind>> byRep = new ArrayList<>();

  /** Plants the faults of this set; those without a repetition where the random numbers say. */
  FaultPlan(SimulatedSet set, Random random) {
    for (int i = 0; i < set.reps(); i++) {
      byRep.add(EnumSet.noneOf(PlantedFault.Kind.class));
    }
    for (PlantedFault fault : set.faults()) {
      if (fault.rep() > 0) {
        byRep.get(fault.rep() - 1).add(fault.kind());
      }
    }
    for (PlantedFault fault : set.faults()) {
      if (fault.rep() == 0) {
        byRep.get(choose(fault.kind(), random)).add(fault.kind());
      }
    }
  }

  /** One that is clean so far, and not the first, which shows how it should be; else any. */
  private int choose(PlantedFault.Kind kind, Random random) {
    List<Integer> clean = new ArrayList<>();
    List<Integer> without = new ArrayList<>();
    for (int i = 0; i < byRep.size(); i++) {
      if (i > 0 && byRep.get(i).isEmpty()) {
        clean.add(i);
      }
      if (!byRep.get(i).contains(kind)) {
        without.add(i);
      }
    }
    List<Integer> from = clean.isEmpty() ? without : clean;
    return from.isEmpty() ? 0 : from.get(random.nextInt(from.size()));
  }

  /** The faults of the set's repetition with this number, from 0 on. */
  Set<PlantedFault.Kind> of(int rep) {
    return byRep.get(rep);
  }
}
