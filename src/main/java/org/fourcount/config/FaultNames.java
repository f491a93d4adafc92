package org.fourcount.config;

import java.util.ArrayList;
import java.util.List;
import org.fourcount.coaching.Fault;

/** The faults that a recording's truth may name. */
public final class FaultNames {
  /** Any of the faults that mark a repetition as compensated. */
  public static final String COMPENSATION = "compensation";

  private FaultNames() {}

  /** All of them: those that are said of repetitions, and the word for any compensation. */
  public static List<String> all() {
    List<String> names = new ArrayList<>();
    for (Fault fault : Fault.values()) {
      names.add(fault.key());
    }
    names.add(COMPENSATION);
    return names;
  }
}
