package org.fourcount.sensor.virtual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A fault to plant in a simulated set.
 *
 * @param kind which
 * @param rep the repetition that shows it, from 1 on; 0 for one that the seed chooses
 */
public record PlantedFault(Kind kind, int rep) {
  /** What can be planted. */
  public enum Kind {
    /** Both phases last 0.45 of their time. */
    RUSHED("rushed"),
    /** The concentric phase lasts 0.45 of its time. */
    RUSHED_CONCENTRIC("rushed-concentric"),
    /** The eccentric phase lasts 0.45 of its time. */
    RUSHED_ECCENTRIC("rushed-eccentric"),
    /** 0.6 of the range. */
    SHORT_RANGE("short-range"),
    /** The trunk leans by 12 degrees. */
    TRUNK("trunk"),
    /** The part next to the limb turns by 20 degrees. */
    ADJACENT("adjacent"),
    /** Most of the way up in the first third of the time. */
    MOMENTUM("momentum"),
    /** A standstill of a quarter of the phase on the way up. */
    UNEVEN("uneven"),
    /** The thigh of the repetition before is lifted once more. */
    SAME_SIDE("same-side"),
    /** This thigh leaves while the other comes down, by half of its way. */
    OVERLAP("overlap"),
    /** From this repetition on the same thigh goes 0.7 of its range only. */
    ASYMMETRY("asymmetry");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** Whether it takes a march to show it. */
    boolean needsTwoSides() {
      return this == SAME_SIDE || this == OVERLAP || this == ASYMMETRY;
    }

    /** The name in recordings and results. */
    public String key() {
      return key;
    }
  }

  /**
   * Reads a list such as {@code rushed,trunk@3,short}: each name plants one fault, the number after
   * an @ says in which repetition; {@code short} is short for {@code short-range}.
   *
   * @throws IllegalArgumentException with a sentence for the person who wrote it
   */
  public static List<PlantedFault> parseList(String text) {
    List<PlantedFault> faults = new ArrayList<>();
    for (String one : text.isEmpty() ? new String[0] : text.split(",", -1)) {
      int at = one.indexOf('@');
      faults.add(
          new PlantedFault(
              kind(at < 0 ? one : one.substring(0, at)), at < 0 ? 0 : rep(one.substring(at + 1))));
    }
    return List.copyOf(faults);
  }

  private static Kind kind(String name) {
    for (Kind kind : Kind.values()) {
      if (kind.key.equals(name) || (kind == Kind.SHORT_RANGE && name.equals("short"))) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        String.format(
            Locale.ROOT,
            "\"%s\" is no fault that can be planted: write %s.",
            name,
            Arrays.stream(Kind.values()).map(Kind::key).collect(Collectors.joining(", "))));
  }

  private static int rep(String text) {
    if (!text.matches("[1-9]\\d?")) {
      throw new IllegalArgumentException(
          "\"@" + text + "\" is no repetition: write a number from 1 to 99, such as trunk@3.");
    }
    return Integer.parseInt(text);
  }
}
