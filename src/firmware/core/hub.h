/*
 * The hub's side of the protocol: firmware-protocol.md, sections 5 to 10. It has no clock, no line and
 * no sensor of its own: whoever drives it passes bytes, samples and the time, and takes frames.
 *
 *   loop:  fc_hub_sample for each reading, fc_hub_receive for what came, and
 *          while the line has room, fc_hub_next.
 */
#ifndef FC_HUB_H
#define FC_HUB_H

#include "batch.h"
#include "clock.h"
#include "frame.h"

#ifndef FC_NODES
#define FC_NODES 1 /* nodes are numbered 1 to FC_NODES, at most 8 */
#endif

enum { FC_LEASE_MAX_S = 30, FC_ANSWERS = 8, FC_EVENTS = 4 };

/* HELLO caps. */
enum { FC_CAN_IDENTIFY = 1, FC_CAN_SELF_TEST = 2 };

/* STATUS self_test. */
enum { FC_PASSED = 0, FC_ACCEL_FAILED = 1, FC_GYRO_FAILED = 2, FC_NOT_RUN = 4 };

/* EVENT code. */
enum { FC_BUTTON = 1, FC_LOW_BATTERY = 2, FC_NODE_LOST = 3, FC_NODE_JOINED = 4, FC_SHOCK = 5 };

/* ACK result. */
enum { FC_OK, FC_UNSUPPORTED, FC_BAD_ARGUMENT, FC_BUSY, FC_BAD_STATE, FC_HARDWARE, FC_IN_PROGRESS };

/* What HELLO says of a hub. */
struct fc_identity {
    uint8_t uid[16], reset_cause, caps, fw_major, fw_minor;
    uint16_t fw_patch;
    uint32_t boot_id;
};

/* What NODE_INFO says of a node. */
struct fc_sensor {
    uint8_t uid[8], model, formats, accel_range_g;
    uint16_t accel_lsb_per_g, gyro_range_dps, gyro_lsb_per_dps_x10, max_rate_hz, calibration_id;
    uint16_t (*nearest_rate)(uint16_t hz); /* the nearest rate that the sensor can do */
};

/* What STATUS says of a node beyond what the core knows. */
struct fc_health {
    uint16_t battery_mv;
    uint8_t battery_pct, charging;
    int16_t temp_c100;
    int8_t rssi_dbm;
};

struct fc_node {
    const struct fc_sensor *sensor;
    struct fc_health health;
    struct fc_interval interval;
    struct fc_queue queue;
    uint64_t blinks_until_us;
    uint16_t rate_hz; /* at which the board is to sample */
    uint8_t self_test;
    bool present, streams, test_wanted;
};

struct fc_answer {
    uint32_t arguments; /* their CRC-32C */
    uint16_t req_id, rate_hz;
    uint8_t opcode, result, batch, lease_s;
};

struct fc_event {
    uint64_t us;
    uint8_t node, code, arg;
};

struct fc_hub {
    const struct fc_identity *identity;
    struct fc_decoder decoder;
    struct fc_node nodes[FC_NODES];
    struct fc_answer answers[FC_ANSWERS];
    struct fc_event events[FC_EVENTS];
    uint64_t lease_until_us, beat_us, status_us, error_us, host_ns, host_ns_us;
    uint32_t nonce, refused;
    uint16_t seq, error_seq;
    uint8_t error_code, error_type, batch, formats;
    uint8_t kept, next_answer, ack, test_ack, testing; /* ack, test_ack: index + 1, 0 for none */
    uint8_t infos, statuses, event_count;              /* infos, statuses: nodes still to be told */
    bool leases, owes_hello, owes_time, was_greeted;
};

/* A hub whose clock shows 0. Nodes are absent until they are set present. */
void fc_hub_init(struct fc_hub *hub, const struct fc_identity *identity);

/* Gives a node, 1 to FC_NODES, its sensor, before anything else for each; later says whether it can be read. */
void fc_hub_present(struct fc_hub *hub, uint8_t node, const struct fc_sensor *sensor, bool present, uint64_t now_us);

/*
 * Takes bytes that the host wrote, the last of which came at this time. Returns how many it took:
 * not all while an answer must leave first; then send, and offer the rest again.
 */
size_t fc_hub_receive(struct fc_hub *hub, const uint8_t *bytes, size_t n, uint64_t now_us);

/* Takes a reading of a node. */
void fc_hub_sample(struct fc_hub *hub, uint8_t node, const struct fc_sample *sample);

/* Something happened at a node, or at the hub (0), now. */
void fc_hub_event(struct fc_hub *hub, uint8_t node, uint8_t code, uint8_t arg, uint64_t now_us);

/* A node that had test_wanted has been tested: FC_PASSED, or what failed. */
void fc_hub_tested(struct fc_hub *hub, uint8_t node, uint8_t result);

/* The most urgent frame that is due, FC_MAX_WIRE bytes at most. Returns its length, 0 if nothing is due. */
size_t fc_hub_next(struct fc_hub *hub, uint64_t now_us, uint8_t *wire);

/* Whether a node is to blink now. */
bool fc_hub_blinks(const struct fc_hub *hub, uint8_t node, uint64_t now_us);

/* Whether any node streams. */
bool fc_hub_streams(const struct fc_hub *hub);

#endif
