package org.fourcount.programme;

import java.time.Instant;
import java.util.UUID;
import org.fourcount.coaching.NodeRoles;
import org.fourcount.coaching.Prescription;
import org.fourcount.coaching.Side;
import org.jspecify.annotations.Nullable;

/**
 * One set, but for its repetitions.
 *
 * @param id its own
 * @param start when it began, by the station's clock
 * @param exercise id or name of the exercise
 * @param side which side did it
 * @param load what was lifted
 * @param prescription what was asked
 * @param rules version of the rules that judged it
 * @param roles which sensor sat where
 * @param guidedReps guided repetitions that were asked for before it, 0 where the person was known
 * @param recording name of the raw recording's file, null if none was kept
 */
public record SetRecord(
    UUID id,
    Instant start,
    String exercise,
    Side side,
    Load load,
    Prescription prescription,
    String rules,
    NodeRoles roles,
    int guidedReps,
    @Nullable String recording) {}
