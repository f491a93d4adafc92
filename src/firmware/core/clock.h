/* Time: one clock of microseconds that never wraps, and how far apart a sensor's samples truly are. Section 8. */
#ifndef FC_CLOCK_H
#define FC_CLOCK_H

#include <stdbool.h>
#include <stdint.h>

/* Microseconds in 64 bits from a counter of 32 that wraps. */
struct fc_clock {
    uint64_t us;
    uint32_t ticks, rest;
    uint16_t us_times, ticks_times; /* us_times microseconds are ticks_times ticks */
};

/* A clock that begins at 0 with this reading of the counter. */
void fc_clock_init(struct fc_clock *clock, uint32_t ticks, uint16_t us_times, uint16_t ticks_times);

/* The time at this reading of the counter. It must be read again before 2^32 / us_times ticks have passed. */
uint64_t fc_clock_at(struct fc_clock *clock, uint32_t ticks);

/* The time of a reading that was taken before or after the latest one, by less than 2^31 / us_times ticks. */
uint64_t fc_clock_near(const struct fc_clock *clock, uint32_t ticks);

/*
 * A sensor's sampling interval, measured on the hub's clock over 1 to 8 seconds: a MEMS oscillator
 * is off by some percent, and 1 % is 40 ms in a phase of four seconds.
 */
struct fc_interval {
    uint64_t first_us, middle_us;
    uint32_t first, middle, count; /* samples since the interval was set */
    uint32_t nominal_ns, dt_ns;
    uint8_t skipped;
    bool known;
};

/*
 * Measures anew, an interval that is said to be this. What was measured at another one tells how far
 * off the sensor's clock is.
 */
void fc_interval_set(struct fc_interval *interval, uint32_t nominal_ns);

/* A sample was taken at this time, after some that were missed. */
void fc_interval_sample(struct fc_interval *interval, uint64_t us, uint32_t missed);

#endif
