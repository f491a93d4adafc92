package org.fourcount.programme;

import java.time.LocalDate;
import java.util.UUID;
import org.fourcount.coaching.Side;

/**
 * What one session holds of one exercise, as a history shows it. Repetitions that a trainer took
 * out are not in it, and marks are as trainers have corrected them.
 *
 * @param session id of the session
 * @param day the day at the station
 * @param exercise id or name of the exercise
 * @param side which side
 * @param heaviest heaviest load, kilograms
 * @param unit what stands on the weights: pounds where one of them was prescribed in pounds
 * @param sets sets with at least one repetition
 * @param reps repetitions
 * @param clean of these, judged and without a fault
 * @param range mean sweep, degrees, on a weight stack millimetres; NaN if none is known
 * @param up mean concentric phase, seconds
 * @param down mean eccentric phase, seconds
 * @param askedUp prescribed concentric phase, seconds; the longest of the session
 * @param askedDown prescribed eccentric phase, seconds; the longest of the session
 */
public record ExerciseDay(
    UUID session,
    LocalDate day,
    String exercise,
    Side side,
    double heaviest,
    Load.Unit unit,
    int sets,
    int reps,
    int clean,
    double range,
    double up,
    double down,
    double askedUp,
    double askedDown) {}
