#include "movement.h"

#include <math.h>

static const double PI = 3.14159265358979323846;
static const double RANGE_DEG = 60;

struct movement movement_at(double seconds, double rep_seconds) {
    double turn = rep_seconds > 0 ? 2 * PI / rep_seconds : 0;
    double angle = RANGE_DEG / 2 * (1 - cos(turn * seconds)) * PI / 180;
    double rate_dps = RANGE_DEG / 2 * turn * sin(turn * seconds);
    return (struct movement) {{-sin(angle), 0, cos(angle)}, {0, rate_dps, 0}};
}

int16_t movement_counts(double value, double counts_per_unit) {
    double counts = round(value * counts_per_unit);
    return counts > INT16_MAX ? INT16_MAX : counts < INT16_MIN ? INT16_MIN : (int16_t) counts;
}
