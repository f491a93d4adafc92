/* Greeting, lease, beats, errors and faults. */
#include "desk.h"

#include <string.h>

#include "../core/bytes.h"
#include "check.h"

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
    fall_silent();
    uint64_t started = now;
    now += 1500000;
    CHECK(says(FC_HEARTBEAT) && said.payload[12] == 1 && said.payload[13] == 4); /* 3.5 s left, rounded up */
    now = started;
    int batches = measure(7 * SECOND);
    CHECK(batches >= 97 && batches <= 99); /* 5 s, 10.1 ms, 5 a batch */
    CHECK(!fc_hub_streams(&hub));
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

int main(void) {
    it_answers_hello_with_the_nonce_and_tells_each_node();
    a_hello_of_another_version_is_answered_in_its_own();
    it_streams_while_the_lease_runs();
    without_a_sensor_it_is_faulty_and_says_so();
    errors_are_counted_and_told_twice_a_second();
    it_beats_each_second_and_tells_each_node_each_five();
    answers_wait_for_those_before();
    printf("session: %d failures\n", failures);
    return failures > 0;
}
