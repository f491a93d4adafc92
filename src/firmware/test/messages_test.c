/*
 * What the hub says is, byte by byte, what vectors.tsv holds.
 *
 *   messages_test vectors.tsv
 */
#include "desk.h"

#include <string.h>

#include "../core/bytes.h"
#include "check.h"
#include "vector.h"

/* The vectors: seq and time are set so that the hub says just them. */

static const char *vectors, *wanted;
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

int main(int argc, char **argv) {
    if (argc != 2) {
        fprintf(stderr, "messages_test vectors.tsv\n");
        return 2;
    }
    vectors = argv[1];
    its_messages_are_the_vectors();
    printf("messages: %d failures\n", failures);
    return failures > 0;
}
