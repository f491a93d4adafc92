/*
 * What the hub says and does, in simulated time: its messages are those of vectors.tsv, byte by byte, and
 * it behaves as firmware-protocol.md says.
 *
 *   hub_test vectors.tsv
 */
#include "../core/hub.h"

#include <string.h>

#include "../core/bytes.h"
#include "check.h"
#include "vector.h"

enum { SECOND = 1000000 };
enum { START = 1, STOP = 2, RENEW = 3, IDENTIFY = 4, SELF_TEST = 5 };

static const struct fc_identity IDENTITY = {
    .uid = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
    .reset_cause = 1, .caps = FC_CAN_IDENTIFY | FC_CAN_SELF_TEST,
    .fw_major = 1, .fw_minor = 2, .fw_patch = 3, .boot_id = 0xA1B2C3D4};

static uint16_t nearest_rate(uint16_t hz) {
    return hz < 25 ? 25 : hz > 400 ? 400 : hz;
}

static const struct fc_sensor SENSOR = {
    .uid = {1, 2, 3, 4, 5, 6, 7, 8}, .model = 2, .formats = 3, .accel_range_g = 4, .accel_lsb_per_g = 8192,
    .gyro_range_dps = 500, .gyro_lsb_per_dps_x10 = 571, .max_rate_hz = 400, .calibration_id = 7,
    .nearest_rate = nearest_rate};

static struct fc_hub hub;
static uint64_t now;
static uint8_t wire[FC_MAX_WIRE];
static struct fc_decoder host;
static struct fc_frame said; /* the latest frame that the hub said */
static const char *vectors;

static void switch_on(void) {
    now = 0;
    fc_hub_init(&hub, &IDENTITY);
    fc_decoder_init(&host, FC_TO_HOST);
    for (uint8_t node = 1; node <= FC_NODES; node++) {
        fc_hub_present(&hub, node, &SENSOR, true, now);
    }
}

/* Takes the hub's next frame. Returns its type, 0 if it has nothing to say. */
static uint8_t next(void) {
    enum fc_outcome outcome = FC_NOTHING;
    size_t n = fc_hub_next(&hub, now, wire);
    for (size_t i = 0; i < n; i++) {
        outcome = fc_decoder_take(&host, wire[i], &said);
    }
    CHECK(outcome == (n > 0 ? FC_FRAME : FC_NOTHING));
    return n > 0 ? said.type : 0;
}

/* Takes frames until one of this type comes. Returns whether it did. */
static bool says(uint8_t type) {
    uint8_t any;
    while ((any = next()) != 0 && any != type) {
    }
    return any == type;
}

static void fall_silent(void) {
    while (next() != 0) {
    }
}

static void hear(uint8_t type, uint8_t node, const uint8_t *payload, uint8_t length) {
    uint8_t frame[FC_MAX_WIRE];
    memcpy(fc_payload(frame), payload, length);
    size_t n = fc_wrap(frame, FC_TO_DEVICE, type, node, 0, length);
    CHECK_EQUAL(n, fc_hub_receive(&hub, frame, n, now));
}

/* Sends a command and returns the result in its ACK. */
static uint8_t command(uint16_t req_id, uint8_t opcode, uint8_t node, const char *arguments, uint8_t length) {
    uint8_t payload[FC_MAX_PAYLOAD] = {(uint8_t) req_id, (uint8_t) (req_id >> 8), opcode, 0};
    memcpy(payload + 4, arguments, length);
    hear(FC_CMD, node, payload, (uint8_t) (4 + length));
    CHECK(says(FC_ACK));
    CHECK_EQUAL(req_id, fc_get16(said.payload));
    CHECK_EQUAL(opcode, said.payload[2]);
    return said.payload[3];
}

static uint8_t start(uint16_t req_id, const char *arguments) {
    return command(req_id, START, 255, arguments, 8);
}

static const char USUAL[] = {100, 0, 5, 5, 3, 0, 0, 0}; /* 100 Hz, batches of 5, 5 s, both sensors */

static void greet(uint32_t nonce) {
    uint8_t request[8] = {1, 0, 0, 0};
    fc_put32(request + 4, nonce);
    hear(FC_HELLO_REQ, 0, request, 8);
}

/* Lets the time pass with samples of node 1 each 10.1 ms and what the hub says left aside; counts its SAMPLES. */
static int measure(uint64_t us) {
    int batches = 0;
    for (uint64_t end = now + us; now < end; now += 10100) {
        struct fc_sample sample = {.us = now, .axes = {0, 0, 8192, 0, 0, 0}};
        fc_hub_sample(&hub, 1, &sample);
        for (uint8_t type = next(); type != 0; type = next()) {
            batches += type == FC_SAMPLES;
        }
    }
    return batches;
}

/* The vectors: seq and time are set so that the hub says just them. */

static const char *wanted;
static struct vector found;

static void find(const struct vector *vector) {
    if (strcmp(vector->name, wanted) == 0) {
        found = *vector;
    }
}

static void says_vector(const char *name) {
    wanted = name;
    found.length = 0;
    each_vector(vectors, vector_of_tsv, find);
    size_t n = fc_hub_next(&hub, now, wire);
    int before = failures;
    CHECK_EQUAL(found.length, n);
    CHECK(n == found.length && memcmp(found.bytes, wire, n) == 0);
    if (failures > before) {
        fprintf(stderr, "  in %s\n", name);
    }
}

static void its_messages_are_the_vectors(void) {
    switch_on();
    hub.beat_us = UINT64_MAX;
    greet(0x11223344);
    hub.seq = 1;
    says_vector("hello");
    says_vector("node-info");
    fall_silent();
    uint8_t time_req[8];
    fc_put64(time_req, 123456789012345);
    now = 7654321;
    hear(FC_TIME_REQ, 0, time_req, 8);
    hub.seq = 7;
    says_vector("time-rsp");
    fall_silent();
    hub.seq = 8;
    hear(FC_CMD, 255, (const uint8_t[]) {2, 1, START, 0, 100, 0, 5, 5, 3, 0, 0, 0}, 12);
    says_vector("ack-start");
    hub.error_code = 2;
    hub.error_type = FC_CMD;
    hub.error_seq = 3;
    hub.refused = 1;
    says_vector("error");
    hub.seq = 5;
    fc_hub_event(&hub, 2, FC_BUTTON, 0, 5 * SECOND);
    says_vector("event");
    now = SECOND;
    hub.lease_until_us = 6 * SECOND;
    hub.beat_us = now;
    says_vector("heartbeat");
    hub.seq = 4;
    now = 3600ull * SECOND;
    hub.lease_until_us = now + SECOND;
    hub.status_us = now;
    hub.beat_us = UINT64_MAX;
    hub.nodes[0].health = (struct fc_health) {3912, 81, 0, 2345, -61};
    hub.nodes[0].self_test = FC_PASSED;
    hub.nodes[0].queue.lost = 12;
    says_vector("status");
    fall_silent();
    now = SECOND;
    hub.nodes[0].interval.known = true;
    hub.nodes[0].interval.dt_ns = 10000000;
    hub.nodes[0].queue.size = 1;
    struct fc_sample sample = {.us = SECOND, .axes = {0, 0, 8192, -1, 32767, -32768}};
    fc_hub_sample(&hub, 1, &sample);
    hub.nodes[0].queue.batches[0].status = 0;
    hub.seq = 3;
    says_vector("samples-imu");
}

static void it_answers_hello_with_the_nonce_and_tells_each_node(void) {
    switch_on();
    greet(77);
    CHECK(says(FC_HELLO));
    CHECK_EQUAL(77, fc_get32(said.payload));
    for (uint8_t node = 1; node <= FC_NODES; node++) {
        CHECK_EQUAL(FC_NODE_INFO, next());
        CHECK_EQUAL(node, said.node);
    }
}

static void a_hello_of_another_version_is_answered_in_its_own(void) {
    switch_on();
    uint8_t frame[FC_MAX_WIRE], body[] = {2, FC_HELLO_REQ, 0, 0, 0, 0, 8, 0, 2, 0, 0, 0, 9, 8, 7, 6, 0, 0, 0, 0};
    fc_put32(body + 16, fc_crc32c(body, 16));
    size_t n = 0;
    frame[n++] = 0;
    size_t code = n++; /* stuffed by hand: fc_wrap makes no other version */
    for (size_t i = 0; i < sizeof body; i++) {
        if (body[i] == 0) {
            frame[code] = (uint8_t) (n - code);
            code = n++;
        } else {
            frame[n++] = body[i];
        }
    }
    frame[code] = (uint8_t) (n - code);
    frame[n++] = 0;
    fc_hub_receive(&hub, frame, n, now);
    CHECK(next() == FC_HELLO && said.payload[4] == FC_VERSION);
    CHECK_EQUAL(0x06070809, fc_get32(said.payload));
    CHECK(says(FC_ERROR) && said.payload[0] == 3);
}

static void it_streams_while_the_lease_runs(void) {
    switch_on();
    measure(2 * SECOND);
    CHECK_EQUAL(FC_OK, start(1, USUAL));
    int batches = measure(7 * SECOND);
    CHECK(batches >= 97 && batches <= 99); /* 5 s, 10.1 ms, 5 a batch */
    CHECK(!fc_hub_streams(&hub));
}

static void a_renewal_counts_from_now_and_needs_a_stream(void) {
    switch_on();
    measure(2 * SECOND);
    CHECK_EQUAL(FC_BAD_STATE, command(1, RENEW, 0, "\5", 1));
    start(2, USUAL);
    measure(4 * SECOND);
    CHECK_EQUAL(FC_OK, command(3, RENEW, 0, "\5", 1));
    measure(4 * SECOND);
    CHECK(fc_hub_streams(&hub));
    measure(2 * SECOND);
    CHECK(!fc_hub_streams(&hub));
}

static void a_retry_is_answered_again_and_not_executed_again(void) {
    switch_on();
    start(1, USUAL);
    command(2, STOP, 255, "", 0);
    CHECK_EQUAL(FC_OK, start(1, USUAL));
    CHECK(!fc_hub_streams(&hub));
    static const char OTHER[] = {100, 0, 6, 5, 3, 0, 0, 0};
    CHECK_EQUAL(FC_OK, start(1, OTHER));
    CHECK(fc_hub_streams(&hub));
}

static void eight_answers_are_kept_until_a_new_nonce(void) {
    switch_on();
    start(1, USUAL);
    for (uint16_t id = 2; id <= 8; id++) {
        command(id, STOP, 255, "", 0);
    }
    start(1, USUAL);
    CHECK(!fc_hub_streams(&hub));
    greet(5);
    start(1, USUAL);
    CHECK(fc_hub_streams(&hub));
}

static void what_it_cannot_do_becomes_the_nearest(void) {
    switch_on();
    static const char TOO_MUCH[] = {(char) 0xFF, (char) 0xFF, (char) 0xFF, (char) 0xFF, 3, 0, 0, 0};
    CHECK_EQUAL(FC_OK, start(1, TOO_MUCH));
    CHECK_EQUAL(400, fc_get16(said.payload + 4));
    CHECK_EQUAL(FC_MAX_BATCH, said.payload[6]);
    CHECK_EQUAL(FC_LEASE_MAX_S, said.payload[7]);
    static const char SLOW[] = {1, 0, 18, 1, 3, 0, 0, 0};
    start(2, SLOW);
    CHECK_EQUAL(25, fc_get16(said.payload + 4));
    CHECK_EQUAL(5, said.payload[6]); /* 200 ms at 25 Hz */
}

static void wrong_commands_get_their_result(void) {
    switch_on();
    CHECK_EQUAL(FC_UNSUPPORTED, command(1, 99, 0, "", 0));
    CHECK_EQUAL(FC_BAD_ARGUMENT, command(2, RENEW, 0, "", 0));
    CHECK_EQUAL(FC_BAD_ARGUMENT, command(3, START, 255, USUAL, 7));
    CHECK_EQUAL(FC_BAD_ARGUMENT, command(4, IDENTIFY, FC_NODES + 1, "\1", 1));
    CHECK_EQUAL(FC_OK, command(5, STOP, 255, "", 0));
    CHECK_EQUAL(FC_OK, command(6, STOP, 255, "tail", 4));
}

static void it_blinks_for_as_long_as_it_is_told(void) {
    switch_on();
    command(1, IDENTIFY, 1, "\2", 1);
    CHECK(fc_hub_blinks(&hub, 1, now + 2 * SECOND - 1));
    CHECK(!fc_hub_blinks(&hub, 1, now + 2 * SECOND));
    CHECK(FC_NODES == 1 || !fc_hub_blinks(&hub, FC_NODES, now));
    command(2, IDENTIFY, 1, "\0", 1);
    CHECK(!fc_hub_blinks(&hub, 1, now));
}

static void a_self_test_is_acknowledged_twice(void) {
    switch_on();
    CHECK_EQUAL(FC_IN_PROGRESS, command(1, SELF_TEST, 1, "", 0));
    CHECK(hub.nodes[0].test_wanted);
    CHECK_EQUAL(FC_BUSY, command(2, SELF_TEST, 1, "", 0));
    CHECK_EQUAL(FC_BUSY, start(3, USUAL));
    fc_hub_tested(&hub, 1, FC_GYRO_FAILED);
    CHECK(says(FC_ACK) && fc_get16(said.payload) == 1 && said.payload[3] == FC_OK);
    now = 5 * SECOND;
    CHECK(says(FC_STATUS) && said.payload[7] == FC_GYRO_FAILED);
    CHECK_EQUAL(FC_OK, command(1, SELF_TEST, 1, "", 0));
}

static void there_is_no_self_test_during_a_stream(void) {
    switch_on();
    start(1, USUAL);
    CHECK_EQUAL(FC_BAD_STATE, command(2, SELF_TEST, 255, "", 0));
}

static void without_a_sensor_it_is_faulty_and_says_so(void) {
    switch_on();
    for (uint8_t node = 1; node <= FC_NODES; node++) {
        fc_hub_present(&hub, node, &SENSOR, false, now);
        CHECK(says(FC_EVENT) && said.payload[8] == FC_NODE_LOST && said.node == node);
    }
    CHECK_EQUAL(FC_HARDWARE, start(1, USUAL));
    now = SECOND;
    CHECK(says(FC_HEARTBEAT) && said.payload[12] == 2);
    fc_hub_present(&hub, 1, &SENSOR, true, now);
    CHECK(says(FC_NODE_INFO));
    CHECK(says(FC_EVENT) && said.payload[8] == FC_NODE_JOINED);
}

static void errors_are_counted_and_told_twice_a_second(void) {
    switch_on();
    int told = 0;
    for (int i = 0; i < 1000; i++, now += 1000) {
        hear(0x7E, 0, (const uint8_t *) "", 0);
        while (next() != 0) {
            told += said.type == FC_ERROR;
        }
    }
    CHECK_EQUAL(2, told);
    now += SECOND;
    CHECK(says(FC_ERROR) && said.payload[0] == 1 && said.payload[1] == 0x7E && fc_get32(said.payload + 4) == 1000);
}

static void it_beats_each_second_and_tells_each_node_each_five(void) {
    switch_on();
    int beats = 0, statuses = 0;
    for (; now < 20 * SECOND; now += 1000) {
        while (next() != 0) {
            beats += said.type == FC_HEARTBEAT;
            statuses += said.type == FC_STATUS;
            CHECK(said.type == FC_HEARTBEAT || said.type == FC_STATUS);
        }
    }
    CHECK_EQUAL(20, beats);
    CHECK_EQUAL(3 * FC_NODES, statuses);
}

static void its_interval_is_measured_and_its_batches_join(void) {
    switch_on();
    measure(2 * SECOND);
    start(1, USUAL);
    uint64_t expected_us = 0;
    uint32_t expected_index = 0;
    for (int i = 0; i < 200; i++, now += 10100) {
        struct fc_sample sample = {.us = now};
        fc_hub_sample(&hub, 1, &sample);
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
        struct fc_sample sample = {.us = now};
        fc_hub_sample(&hub, 1, &sample);
    }
    fall_silent();
    uint32_t lost = hub.nodes[0].queue.lost;
    CHECK(lost >= 90 && lost <= 95);
    for (int i = 0; i < 5; i++, now += 10100) {
        struct fc_sample sample = {.us = now};
        fc_hub_sample(&hub, 1, &sample);
    }
    CHECK(says(FC_SAMPLES));
    CHECK_EQUAL(100, fc_get32(said.payload + 12));
}

static void missed_samples_begin_a_new_batch_and_are_counted(void) {
    switch_on();
    measure(2 * SECOND);
    start(1, USUAL);
    struct fc_sample before = {.us = now}, after = {.us = now + 30300, .missed = 2};
    fc_hub_sample(&hub, 1, &before);
    fc_hub_sample(&hub, 1, &after);
    CHECK(says(FC_SAMPLES));
    CHECK_EQUAL(1, said.payload[17]);
    for (int i = 0; i < 4; i++) {
        after.us += 10100;
        after.missed = 0;
        fc_hub_sample(&hub, 1, &after);
    }
    now = after.us;
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

static void answers_wait_for_those_before(void) {
    switch_on();
    uint8_t bytes[3 * FC_MAX_WIRE], request[8] = {0};
    size_t n = 0;
    for (uint8_t i = 1; i <= 3; i++) {
        request[0] = i;
        memcpy(fc_payload(bytes + n), request, 8);
        n += fc_wrap(bytes + n, FC_TO_DEVICE, FC_TIME_REQ, 0, 0, 8);
    }
    size_t taken = 0;
    for (uint8_t i = 1; i <= 3; i++) {
        taken += fc_hub_receive(&hub, bytes + taken, n - taken, now);
        CHECK(says(FC_TIME_RSP));
        CHECK_EQUAL(i, said.payload[0]);
    }
    CHECK_EQUAL(n, taken);
}

int main(int argc, char **argv) {
    if (argc != 2) {
        fprintf(stderr, "hub_test vectors.tsv\n");
        return 2;
    }
    vectors = argv[1];
    its_messages_are_the_vectors();
    it_answers_hello_with_the_nonce_and_tells_each_node();
    a_hello_of_another_version_is_answered_in_its_own();
    it_streams_while_the_lease_runs();
    a_renewal_counts_from_now_and_needs_a_stream();
    a_retry_is_answered_again_and_not_executed_again();
    eight_answers_are_kept_until_a_new_nonce();
    what_it_cannot_do_becomes_the_nearest();
    wrong_commands_get_their_result();
    it_blinks_for_as_long_as_it_is_told();
    a_self_test_is_acknowledged_twice();
    there_is_no_self_test_during_a_stream();
    without_a_sensor_it_is_faulty_and_says_so();
    errors_are_counted_and_told_twice_a_second();
    it_beats_each_second_and_tells_each_node_each_five();
    its_interval_is_measured_and_its_batches_join();
    what_the_line_does_not_take_is_lost_and_counted();
    missed_samples_begin_a_new_batch_and_are_counted();
    the_clock_outlives_its_counter();
    answers_wait_for_those_before();
    printf("hub: %d failures\n", failures);
    return failures > 0;
}
