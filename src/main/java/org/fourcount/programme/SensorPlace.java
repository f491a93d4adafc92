package org.fourcount.programme;

import java.util.Optional;
import org.fourcount.coaching.Part;
import org.jspecify.annotations.Nullable;

/**
 * Where a sensor sits in an exercise, and what its part is to do.
 *
 * @param role {@code moving}, {@code left}, {@code right} or the role of a part that keeps still
 * @param place the part's name, such as "Upper arm"
 * @param strap how to strap the sensor on
 * @param cue what to say when the part moved, null for the moving one
 * @param floor no limit of this part is below this, degrees; NaN for the moving one
 * @param reason why not, empty for the moving one
 */
public record SensorPlace(
    String role, Said place, Said strap, @Nullable Said cue, double floor, String reason) {
  /** The role of the only part that moves. */
  public static final String MOVING = "moving";

  /** Marching: the role of the left thigh. */
  public static final String LEFT = "left";

  /** Marching: the role of the right thigh. */
  public static final String RIGHT = "right";

  /** The part that keeps still, none where this one moves. */
  public Optional<Part> still() {
    for (Part part : Part.values()) {
      if (part.role().equals(role)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }
}
