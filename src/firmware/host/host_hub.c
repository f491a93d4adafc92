/*
 * A hub on this computer: the firmware's core with simulated sensors, on a pseudo-terminal.
 *
 *   host-hub [--link PATH] [--rep SECONDS] [--uid NUMBER]
 *
 * Prints the port's name, then what its sensors do: "node 1 blinks", "node 1 is dark", "node 1 is tested".
 */
#define _GNU_SOURCE
#include <poll.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>

#include "../core/hub.h"
#include "../sim/movement.h"
#include "../sim/pty.h"

/* The sensors' own clock is off, as those of real ones are. */
static const double SENSOR_CLOCK = 1.007;
static const uint64_t TEST_US = 300000;

struct simulated {
    double next_us;
    uint64_t tested_us;
    bool blinks;
};

static struct fc_hub hub;
static struct simulated sensors[FC_NODES];
static struct fc_sensor descriptions[FC_NODES];
static double rep_seconds = 8;

static uint16_t nearest_rate(uint16_t hz) {
    return hz < 25 ? 25 : hz > 1000 ? 1000 : hz;
}

static uint64_t now_us(void) {
    static struct timespec started;
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    if (started.tv_sec == 0) {
        started = now;
    }
    return (uint64_t) (now.tv_sec - started.tv_sec) * 1000000 + (uint64_t) now.tv_nsec / 1000 - (uint64_t) started.tv_nsec / 1000;
}

static void switch_on(struct fc_identity *identity, uint8_t number) {
    for (uint8_t i = 0; i < sizeof identity->uid; i++) {
        identity->uid[i] = (uint8_t) (number + i);
    }
    if (getrandom(&identity->boot_id, sizeof identity->boot_id, 0) != sizeof identity->boot_id) {
        perror("no random number");
        exit(1);
    }
    fc_hub_init(&hub, identity);
    for (uint8_t i = 0; i < FC_NODES; i++) {
        descriptions[i] = (struct fc_sensor) {
            .uid = {number, 0, 0, 0, 0, 0, 0, (uint8_t) (i + 1)}, .model = 255, .formats = 3, .accel_range_g = 4,
            .accel_lsb_per_g = 8192, .gyro_range_dps = 500, .gyro_lsb_per_dps_x10 = 655, .max_rate_hz = 1000,
            .nearest_rate = nearest_rate};
        fc_hub_present(&hub, (uint8_t) (i + 1), &descriptions[i], true, 0);
        hub.nodes[i].health = (struct fc_health) {.battery_pct = 255, .temp_c100 = 2450};
    }
}

/* The first sensor moves, the others hold still, upright. */
static void sample(uint8_t i, uint64_t us) {
    const struct fc_sensor *sensor = &descriptions[i];
    struct movement felt = movement_at(i == 0 ? (double) us / 1e6 : 0, rep_seconds);
    struct fc_sample reading = {.us = us};
    for (uint8_t axis = 0; axis < 3; axis++) {
        reading.axes[axis] = movement_counts(felt.accel_g[axis], sensor->accel_lsb_per_g);
        reading.axes[axis + 3] = movement_counts(felt.gyro_dps[axis], sensor->gyro_lsb_per_dps_x10 / 10.0);
    }
    fc_hub_sample(&hub, (uint8_t) (i + 1), &reading);
}

static void run_sensor(uint8_t i, uint64_t us) {
    struct simulated *sensor = &sensors[i];
    struct fc_node *node = &hub.nodes[i];
    for (; sensor->next_us <= (double) us; sensor->next_us += 1e6 / node->rate_hz / SENSOR_CLOCK) {
        sample(i, (uint64_t) sensor->next_us);
    }
    if (node->test_wanted && sensor->tested_us == 0) {
        sensor->tested_us = us + TEST_US;
    } else if (node->test_wanted && us >= sensor->tested_us) {
        sensor->tested_us = 0;
        fc_hub_tested(&hub, (uint8_t) (i + 1), FC_PASSED);
        printf("node %d is tested\n", i + 1);
    }
    bool blinks = fc_hub_blinks(&hub, (uint8_t) (i + 1), us);
    if (blinks != sensor->blinks) {
        sensor->blinks = blinks;
        printf("node %d %s\n", i + 1, blinks ? "blinks" : "is dark");
    }
    fflush(stdout);
}

static void serve(int pty) {
    uint8_t in[256], out[FC_MAX_WIRE];
    size_t in_count = 0, out_count = 0, out_sent = 0;
    for (;;) {
        struct pollfd bytes = {.fd = pty, .events = POLLIN};
        poll(&bytes, 1, 1);
        in_count += pty_read(pty, in + in_count, sizeof in - in_count);
        uint64_t us = now_us();
        for (uint8_t i = 0; i < FC_NODES; i++) {
            run_sensor(i, us);
        }
        do {
            size_t taken = fc_hub_receive(&hub, in, in_count, us);
            in_count -= taken;
            memmove(in, in + taken, in_count);
            if (out_sent == out_count) {
                out_count = fc_hub_next(&hub, now_us(), out);
                out_sent = 0;
            }
            out_sent += pty_write(pty, out + out_sent, out_count - out_sent);
        } while (out_count > 0 && out_sent == out_count);
    }
}

int main(int argc, char **argv) {
    struct fc_identity identity = {.reset_cause = 1, .caps = FC_CAN_IDENTIFY | FC_CAN_SELF_TEST, .fw_major = 1};
    const char *link = NULL;
    long number = 1;
    for (int i = 1; i < argc; i += 2) {
        const char *value = i + 1 < argc ? argv[i + 1] : NULL;
        if (value && strcmp(argv[i], "--link") == 0) {
            link = value;
        } else if (value && strcmp(argv[i], "--rep") == 0 && atof(value) >= 0) {
            rep_seconds = atof(value);
        } else if (value && strcmp(argv[i], "--uid") == 0 && atol(value) > 0 && atol(value) < 256) {
            number = atol(value);
        } else {
            fprintf(stderr, "host-hub [--link PATH] [--rep SECONDS] [--uid 1 to 255]\n");
            return 2;
        }
    }
    switch_on(&identity, (uint8_t) number);
    serve(pty_open(link));
}
