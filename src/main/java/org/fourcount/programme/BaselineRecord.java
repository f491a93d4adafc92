package org.fourcount.programme;

import java.time.Instant;
import java.util.UUID;
import org.fourcount.coaching.Approved;
import org.fourcount.coaching.Side;
import org.jspecify.annotations.Nullable;

/**
 * A person's approved repetitions of an exercise.
 *
 * @param id its own
 * @param person whose
 * @param exercise id of the exercise
 * @param side which side
 * @param trainer who approved them, null if nobody has yet
 * @param at when
 * @param approved what was measured
 */
public record BaselineRecord(
    UUID id,
    UUID person,
    String exercise,
    Side side,
    @Nullable UUID trainer,
    Instant at,
    Approved approved) {}
