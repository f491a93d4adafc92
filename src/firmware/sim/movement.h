/* What a sensor feels that sits on a leg which is lifted and lowered: a simulated wearer for hubs without a body. */
#ifndef FC_MOVEMENT_H
#define FC_MOVEMENT_H

#include <stdint.h>

/* Readings at a time of the movement, in g and degrees a second, about the sensor's y axis. */
struct movement {
    double accel_g[3], gyro_dps[3];
};

/* The leg is lifted and lowered by 60 degrees in this many seconds, again and again, without a hold; for 0 it holds still. */
struct movement movement_at(double seconds, double rep_seconds);

/* A reading as a sensor of this sensitivity tells it: rounded, and no more than its scale holds. */
int16_t movement_counts(double value, double counts_per_unit);

#endif
