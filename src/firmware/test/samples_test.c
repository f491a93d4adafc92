/* Times and counts of samples. */
#include "desk.h"

#include <string.h>

#include "../core/bytes.h"
#include "check.h"

static void its_interval_is_measured_and_its_batches_join(void) {
    switch_on();
    measure(2 * SECOND);
    start(1, USUAL);
    uint64_t expected_us = 0;
    uint32_t expected_index = 0;
    for (int i = 0; i < 200; i++, now += 10100) {
        read_sensor(now, 0);
        while (next() != 0) {
            if (said.type == FC_SAMPLES) {
                uint64_t us = fc_get32(said.payload) | (uint64_t) fc_get32(said.payload + 4) << 32;
                uint32_t dt_ns = fc_get32(said.payload + 8);
                CHECK(dt_ns > 10099900 && dt_ns < 10100100);
                CHECK(expected_us == 0 || (us + 1 >= expected_us && us <= expected_us + 1));
                CHECK_EQUAL(expected_index, fc_get32(said.payload + 12));
                expected_us = us + 5 * dt_ns / 1000;
                expected_index += 5;
            }
        }
    }
    CHECK_EQUAL(200, expected_index);
}

static void what_the_line_does_not_take_is_lost_and_counted(void) {
    switch_on();
    measure(2 * SECOND);
    start(1, USUAL);
    for (int i = 0; i < 100; i++, now += 10100) { /* a second in which nothing is sent */
        read_sensor(now, 0);
    }
    fall_silent();
    uint32_t lost = hub.nodes[0].queue.lost;
    CHECK(lost >= 90 && lost <= 95);
    for (int i = 0; i < 5; i++, now += 10100) {
        read_sensor(now, 0);
    }
    CHECK(says(FC_SAMPLES));
    CHECK_EQUAL(100, fc_get32(said.payload + 12));
}

static void missed_samples_begin_a_new_batch_and_are_counted(void) {
    switch_on();
    measure(2 * SECOND);
    start(1, USUAL);
    uint64_t after = now + 30300;
    read_sensor(now, 0);
    read_sensor(after, 2);
    CHECK(says(FC_SAMPLES));
    CHECK_EQUAL(1, said.payload[17]);
    for (int i = 0; i < 4; i++) {
        after += 10100;
        read_sensor(after, 0);
    }
    now = after;
    CHECK(says(FC_SAMPLES));
    CHECK_EQUAL(3, fc_get32(said.payload + 12));
    CHECK_EQUAL(FC_OVERRUN, said.payload[18]);
    CHECK_EQUAL(2, hub.nodes[0].queue.lost);
}

static void the_clock_outlives_its_counter(void) {
    struct fc_clock clock;
    fc_clock_init(&clock, 0xFFFFFF00u, 625, 1152);
    uint64_t us = 0;
    uint32_t ticks = 0xFFFFFF00u;
    for (int i = 0; i < 2000; i++) {
        ticks += 1843200; /* a second of 1.8432 MHz */
        us = fc_clock_at(&clock, ticks);
    }
    CHECK_EQUAL(2000ull * SECOND, us);
    CHECK_EQUAL(2000ull * SECOND - 625, fc_clock_near(&clock, ticks - 1152));
}

int main(void) {
    its_interval_is_measured_and_its_batches_join();
    what_the_line_does_not_take_is_lost_and_counted();
    missed_samples_begin_a_new_batch_and_are_counted();
    the_clock_outlives_its_counter();
    printf("samples: %d failures\n", failures);
    return failures > 0;
}
