#include "clock.h"

enum {
    LEAST_US = 1000000,
    LONGEST_US = 8000000,
    UNSETTLED = 2 /* samples that may still have been taken at the rate before */
};

void fc_clock_init(struct fc_clock *clock, uint32_t ticks, uint16_t us_times, uint16_t ticks_times) {
    clock->us = 0;
    clock->ticks = ticks;
    clock->rest = 0;
    clock->us_times = us_times;
    clock->ticks_times = ticks_times;
}

uint64_t fc_clock_at(struct fc_clock *clock, uint32_t ticks) {
    uint32_t scaled = (ticks - clock->ticks) * clock->us_times + clock->rest;
    clock->us += scaled / clock->ticks_times;
    clock->rest = scaled % clock->ticks_times;
    clock->ticks = ticks;
    return clock->us;
}

uint64_t fc_clock_near(const struct fc_clock *clock, uint32_t ticks) {
    int32_t after = (int32_t) (ticks - clock->ticks) * (int32_t) clock->us_times / (int32_t) clock->ticks_times;
    return clock->us + (uint64_t) (int64_t) after;
}

void fc_interval_set(struct fc_interval *interval, uint32_t nominal_ns) {
    interval->dt_ns = interval->known
        ? (uint32_t) ((uint64_t) interval->dt_ns * nominal_ns / interval->nominal_ns)
        : nominal_ns;
    interval->nominal_ns = nominal_ns;
    interval->count = 0;
    interval->skipped = 0;
}

void fc_interval_sample(struct fc_interval *interval, uint64_t us, uint32_t missed) {
    if (interval->skipped < UNSETTLED) {
        interval->skipped++;
        return;
    }
    if (interval->count == 0) {
        interval->first_us = interval->middle_us = us;
        interval->first = interval->middle = interval->count = 1;
        return;
    }
    interval->count += missed + 1;
    uint32_t since = (uint32_t) (us - interval->first_us);
    if (since < LEAST_US) {
        return;
    }
    interval->dt_ns = (uint32_t) ((uint64_t) since * 1000 / (interval->count - interval->first));
    interval->known = true;
    if (us - interval->middle_us >= LONGEST_US / 2) {
        interval->first_us = interval->middle_us;
        interval->first = interval->middle;
        interval->middle_us = us;
        interval->middle = interval->count;
    }
}
