#include "message.h"

#include <string.h>

#include "bytes.h"

enum { SECOND_US = 1000000 };
enum { IDLE = 0, STREAMING = 1, FAULT = 2 };

uint8_t fc_write_hello(const struct fc_hub *hub, uint8_t *p) {
    const struct fc_identity *identity = hub->identity;
    fc_put32(p, hub->nonce);
    p[4] = FC_VERSION;
    p[5] = 0;
    p[6] = FC_NODES;
    p[7] = identity->reset_cause;
    memcpy(p + 8, identity->uid, sizeof identity->uid);
    fc_put32(p + 24, identity->boot_id);
    fc_put32(p + 28, identity->caps);
    p[32] = identity->fw_major;
    p[33] = identity->fw_minor;
    fc_put16(p + 34, identity->fw_patch);
    p[36] = FC_MAX_PAYLOAD;
    p[37] = FC_LEASE_MAX_S;
    fc_put16(p + 38, 0);
    return 40;
}

uint8_t fc_write_info(const struct fc_node *node, uint8_t *p) {
    const struct fc_sensor *sensor = node->sensor;
    memcpy(p, sensor->uid, sizeof sensor->uid);
    p[8] = sensor->model;
    p[9] = sensor->formats;
    p[10] = sensor->accel_range_g;
    p[11] = 0;
    fc_put16(p + 12, sensor->accel_lsb_per_g);
    fc_put16(p + 14, sensor->gyro_range_dps);
    fc_put16(p + 16, sensor->gyro_lsb_per_dps_x10);
    fc_put16(p + 18, node->rate_hz);
    fc_put16(p + 20, sensor->max_rate_hz);
    fc_put16(p + 22, sensor->calibration_id);
    return 24;
}

uint8_t fc_write_time(struct fc_hub *hub, uint8_t *p) {
    hub->owes_time = false;
    memcpy(p, &hub->host_ns, sizeof hub->host_ns);
    fc_put64(p + 8, hub->host_ns_us);
    return 16;
}

uint8_t fc_write_samples(const struct fc_hub *hub, const struct fc_node *node, struct fc_batch *batch, uint8_t *p) {
    uint8_t format = hub->formats & node->sensor->formats;
    fc_put64(p, batch->us);
    fc_put32(p + 8, node->interval.dt_ns);
    fc_put32(p + 12, batch->first_index);
    p[16] = format;
    p[17] = batch->count;
    p[18] = batch->status;
    p[19] = 0;
    uint8_t at = 20;
    for (uint8_t i = 0; i < batch->count; i++) {
        for (uint8_t axis = 0; axis < (format == 3 ? 6 : 3); axis++, at += 2) {
            fc_put16(p + at, (uint16_t) batch->axes[i][axis]);
        }
    }
    batch->count = 0;
    return at;
}

uint8_t fc_write_status(const struct fc_node *node, uint64_t now_us, uint8_t *p) {
    fc_put16(p, node->health.battery_mv);
    p[2] = node->health.battery_pct;
    p[3] = node->health.charging;
    fc_put16(p + 4, (uint16_t) node->health.temp_c100);
    p[6] = (uint8_t) node->health.rssi_dbm;
    p[7] = node->self_test;
    fc_put32(p + 8, node->queue.lost);
    fc_put32(p + 12, (uint32_t) (now_us / SECOND_US));
    return 16;
}

uint8_t fc_write_event(struct fc_hub *hub, uint8_t *p) {
    const struct fc_event *event = &hub->events[0];
    fc_put64(p, event->us);
    p[8] = event->code;
    p[9] = event->arg;
    fc_put16(p + 10, 0);
    hub->event_count--;
    memmove(&hub->events[0], &hub->events[1], hub->event_count * sizeof hub->events[0]);
    return 12;
}

uint8_t fc_write_heartbeat(const struct fc_hub *hub, uint64_t now_us, uint8_t *p) {
    uint8_t state = FAULT;
    for (uint8_t i = 0; i < FC_NODES; i++) {
        if (hub->nodes[i].present) {
            state = hub->leases ? STREAMING : IDLE;
        }
    }
    fc_put64(p, now_us);
    fc_put32(p + 8, hub->identity->boot_id);
    p[12] = state;
    p[13] = hub->leases ? (uint8_t) ((hub->lease_until_us - now_us + SECOND_US - 1) / SECOND_US) : 0;
    fc_put16(p + 14, 0);
    return 16;
}

uint8_t fc_write_error(struct fc_hub *hub, uint8_t *p) {
    p[0] = hub->error_code;
    p[1] = hub->error_type;
    fc_put16(p + 2, hub->error_seq);
    fc_put32(p + 4, hub->refused);
    hub->error_code = 0;
    return 8;
}

uint8_t fc_write_ack(struct fc_hub *hub, uint8_t *p) {
    const struct fc_answer *answer = &hub->answers[hub->ack - 1];
    hub->ack = 0;
    fc_put16(p, answer->req_id);
    p[2] = answer->opcode;
    p[3] = answer->result;
    fc_put16(p + 4, answer->rate_hz);
    p[6] = answer->batch;
    p[7] = answer->lease_s;
    return 8;
}
