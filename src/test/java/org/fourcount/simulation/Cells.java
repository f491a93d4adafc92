package org.fourcount.simulation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** How the matrix is cut into cells, and what can be asked for alone. */
final class Cells {
  private Cells() {}

  /** Title of a cut to the name of a case's cell in it. */
  static Map<String, Function<MatrixCase, String>> cuts() {
    Map<String, Function<MatrixCase, String>> cuts = new LinkedHashMap<>();
    cuts.put("kind", c -> c.usual() ? "usual" : "edge");
    cuts.put("shortest phase", c -> String.format("%3.1f s", shortest(c)));
    cuts.put("phases", c -> equal(c) ? "equal" : "unequal");
    cuts.put("profile", c -> c.lifting().profile().name());
    cuts.put("timing", c -> String.format("%.0f %%", 100 * c.lifting().timing()));
    cuts.put("range", c -> String.format("%2.0f deg", c.lifting().rangeDegrees()));
    cuts.put("top hold", c -> String.format("%.1f s", c.lifting().tempo().shortenedHold()));
    cuts.put("low hold", c -> String.format("%.1f s", c.lifting().tempo().lengthenedHold()));
    cuts.put("sensor", c -> c.strap().sensor() + (c.strap().gyro() ? " gyro" : " accel"));
    cuts.put("tremor", c -> String.format("%3.0f mg", c.lifting().tremorMg()));
    cuts.put("axis", c -> String.format("%2.0f deg", c.strap().axisDegrees()));
    cuts.put("lever", c -> c.strap().leverMetres() > 0 ? "below" : "above");
    cuts.put("rate", c -> String.format("%5.1f Hz", c.strap().rateHz()));
    cuts.put("times", c -> c.strap().jitter() > 0 ? "jitter" : "even");
    cuts.put("loss", c -> c.strap().loss() > 0 ? "1 %" : "none");
    cuts.put("scale", c -> c.strap().scaleErrors() > 1 ? "to 8 %" : "typical");
    return cuts;
  }

  /** What can follow {@code --only}. */
  static Map<String, Predicate<MatrixCase>> filters() {
    Map<String, Predicate<MatrixCase>> filters = new LinkedHashMap<>();
    filters.put("usual", MatrixCase::usual);
    filters.put("edge", c -> !c.usual());
    filters.put("gyro", c -> c.strap().gyro());
    filters.put("accel", c -> !c.strap().gyro());
    filters.put("holds", c -> c.lifting().hasHolds());
    filters.put("noholds", c -> !c.lifting().hasHolds());
    filters.put("tremor", c -> c.lifting().tremorMg() > 0);
    filters.put("calm", c -> c.lifting().tremorMg() == 0);
    filters.put("slip", c -> c.strap().slipDegrees() > 0);
    filters.put("firm", c -> c.strap().slipDegrees() == 0);
    filters.put("loss", c -> c.strap().loss() > 0);
    filters.put("jitter", c -> c.strap().jitter() > 0);
    filters.put("fast", c -> shortest(c) < 2);
    filters.put("slow", c -> shortest(c) >= 2);
    for (Datasheet sensor : Datasheet.values()) {
      filters.put(
          sensor.name().toLowerCase(java.util.Locale.ROOT), c -> c.strap().sensor() == sensor);
    }
    return filters;
  }

  private static double shortest(MatrixCase c) {
    return Math.min(c.lifting().tempo().concentric(), c.lifting().tempo().eccentric());
  }

  private static boolean equal(MatrixCase c) {
    return c.lifting().tempo().concentric() == c.lifting().tempo().eccentric();
  }
}
