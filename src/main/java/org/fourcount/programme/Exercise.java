package org.fourcount.programme;

import java.util.Set;
import org.fourcount.motion.Tempo;

/**
 * What the programme needs to know of an exercise.
 *
 * @param id its file's name, such as {@code knee-extension}
 * @param name as shown
 * @param muscleGroup what it is mainly for
 * @param hasSides whether left and right are done one after the other
 * @param tempo what is usual
 * @param gates what has to be settled first
 */
public record Exercise(
    String id, Said name, MuscleGroup muscleGroup, boolean hasSides, Tempo tempo, Set<Gate> gates) {
  /** Keeps an unchangeable copy of the gates. */
  public Exercise {
    gates = Set.copyOf(gates);
  }
}
