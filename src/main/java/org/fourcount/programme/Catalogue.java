package org.fourcount.programme;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Every exercise that a station knows.
 *
 * @param exercises by id
 * @param howTos how each is done, by id
 */
public record Catalogue(Map<String, Exercise> exercises, Map<String, HowTo> howTos) {
  /** No exercise at all. */
  public static final Catalogue EMPTY = new Catalogue(Map.of(), Map.of());

  /** Keeps unchangeable copies, in the order of the ids. */
  public Catalogue {
    exercises = Collections.unmodifiableMap(new TreeMap<>(exercises));
    howTos = Collections.unmodifiableMap(new TreeMap<>(howTos));
  }

  /** The exercise with this id, null if there is none. */
  public @Nullable Exercise exercise(String id) {
    return exercises.get(id);
  }

  /**
   * How the exercise with this id, or one of which this is a variant, is done: {@code
   * biceps-curl-left} is done as {@code biceps-curl}.
   */
  public Optional<HowTo> howTo(String id) {
    for (String part = id;
        !part.isEmpty();
        part = part.substring(0, Math.max(0, part.lastIndexOf('-')))) {
      HowTo known = howTos.get(part);
      if (known != null) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }
}
