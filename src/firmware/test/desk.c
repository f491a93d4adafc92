#include "desk.h"

#include <string.h>

#include "../core/bytes.h"
#include "check.h"

const char USUAL[8] = {100, 0, 5, 5, 3, 0, 0, 0};

static const struct fc_identity IDENTITY = {
    .uid = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
    .reset_cause = 1, .caps = FC_CAN_IDENTIFY | FC_CAN_SELF_TEST,
    .fw_major = 1, .fw_minor = 2, .fw_patch = 3, .boot_id = 0xA1B2C3D4};

static uint16_t nearest_rate(uint16_t hz) {
    return hz < 25 ? 25 : hz > 400 ? 400 : hz;
}

const struct fc_sensor SENSOR = {
    .uid = {1, 2, 3, 4, 5, 6, 7, 8}, .model = 2, .formats = 3, .accel_range_g = 4, .accel_lsb_per_g = 8192,
    .gyro_range_dps = 500, .gyro_lsb_per_dps_x10 = 571, .max_rate_hz = 400, .calibration_id = 7,
    .nearest_rate = nearest_rate};

struct fc_hub hub;
uint64_t now;
uint8_t wire[FC_MAX_WIRE];
static struct fc_decoder host;
struct fc_frame said;

void switch_on(void) {
    now = 0;
    fc_hub_init(&hub, &IDENTITY);
    fc_decoder_init(&host, FC_TO_HOST);
    for (uint8_t node = 1; node <= FC_NODES; node++) {
        fc_hub_present(&hub, node, &SENSOR, true, now);
    }
}

uint8_t next(void) {
    enum fc_outcome outcome = FC_NOTHING;
    size_t n = fc_hub_next(&hub, now, wire);
    for (size_t i = 0; i < n; i++) {
        outcome = fc_decoder_take(&host, wire[i], &said);
    }
    CHECK(outcome == (n > 0 ? FC_FRAME : FC_NOTHING));
    return n > 0 ? said.type : 0;
}

bool says(uint8_t type) {
    uint8_t any;
    while ((any = next()) != 0 && any != type) {
    }
    return any == type;
}

void fall_silent(void) {
    while (next() != 0) {
    }
}

void hear(uint8_t type, uint8_t node, const uint8_t *payload, uint8_t length) {
    uint8_t frame[FC_MAX_WIRE];
    memcpy(fc_payload(frame), payload, length);
    size_t n = fc_wrap(frame, FC_TO_DEVICE, type, node, 0, length);
    CHECK_EQUAL(n, fc_hub_receive(&hub, frame, n, now));
}

uint8_t command(uint16_t req_id, uint8_t opcode, uint8_t node, const char *arguments, uint8_t length) {
    uint8_t payload[FC_MAX_PAYLOAD] = {(uint8_t) req_id, (uint8_t) (req_id >> 8), opcode, 0};
    memcpy(payload + 4, arguments, length);
    hear(FC_CMD, node, payload, (uint8_t) (4 + length));
    CHECK(says(FC_ACK));
    CHECK_EQUAL(req_id, fc_get16(said.payload));
    CHECK_EQUAL(opcode, said.payload[2]);
    return said.payload[3];
}

uint8_t start(uint16_t req_id, const char *arguments) {
    return command(req_id, START, 255, arguments, 8);
}

void greet(uint32_t nonce) {
    uint8_t request[8] = {1, 0, 0, 0};
    fc_put32(request + 4, nonce);
    hear(FC_HELLO_REQ, 0, request, 8);
}

void read_sensor(uint64_t us, uint16_t missed) {
    struct fc_sample sample = {.us = us, .missed = missed, .axes = {0, 0, 8192, 0, 0, 0}};
    fc_hub_sample(&hub, 1, &sample);
}

int measure(uint64_t us) {
    int batches = 0;
    for (uint64_t end = now + us; now < end; now += 10100) {
        read_sensor(now, 0);
        for (uint8_t type = next(); type != 0; type = next()) {
            batches += type == FC_SAMPLES;
        }
    }
    return batches;
}
