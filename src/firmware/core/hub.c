#include "hub.h"

#include <string.h>

#include "bytes.h"
#include "command.h"
#include "message.h"

enum { SECOND_US = 1000000, STATUS_EVERY_US = 5000000, ERROR_EVERY_US = 500000 };

void fc_hub_init(struct fc_hub *hub, const struct fc_identity *identity) {
    memset(hub, 0, sizeof *hub);
    hub->identity = identity;
    hub->status_us = STATUS_EVERY_US;
    fc_decoder_init(&hub->decoder, FC_TO_DEVICE);
    for (uint8_t i = 0; i < FC_NODES; i++) {
        hub->nodes[i].self_test = FC_NOT_RUN;
    }
}

void fc_hub_present(struct fc_hub *hub, uint8_t node, const struct fc_sensor *sensor, bool present, uint64_t now_us) {
    struct fc_node *which = &hub->nodes[node - 1];
    bool is_first = which->sensor == NULL;
    which->sensor = sensor;
    if (is_first) {
        which->rate_hz = sensor->nearest_rate(100);
        fc_interval_set(&which->interval, 1000000000u / which->rate_hz);
    } else if (which->present != present) {
        fc_hub_event(hub, node, present ? FC_NODE_JOINED : FC_NODE_LOST, 0, now_us);
        if (present) {
            hub->infos |= (uint8_t) (1u << (node - 1));
            fc_interval_set(&which->interval, which->interval.nominal_ns);
        }
    }
    which->present = present;
    if (!present) {
        fc_hub_tested(hub, node, FC_ACCEL_FAILED | FC_GYRO_FAILED);
    }
}

void fc_hub_sample(struct fc_hub *hub, uint8_t node, const struct fc_sample *sample) {
    struct fc_node *which = &hub->nodes[node - 1];
    fc_interval_sample(&which->interval, sample->us, sample->missed);
    if (which->streams && which->interval.known) {
        fc_queue_add(&which->queue, sample, which->interval.dt_ns);
    }
}

void fc_hub_event(struct fc_hub *hub, uint8_t node, uint8_t code, uint8_t arg, uint64_t now_us) {
    if (hub->event_count < FC_EVENTS) {
        hub->events[hub->event_count++] = (struct fc_event) {now_us, node, code, arg};
    }
}

bool fc_hub_blinks(const struct fc_hub *hub, uint8_t node, uint64_t now_us) {
    return now_us < hub->nodes[node - 1].blinks_until_us;
}

bool fc_hub_streams(const struct fc_hub *hub) {
    return hub->leases;
}

/* Receiving */

static void hello_req(struct fc_hub *hub, const uint8_t *payload) {
    uint32_t nonce = fc_get32(payload + 4);
    if (!hub->was_greeted || nonce != hub->nonce) {
        fc_forget_answers(hub);
    }
    hub->was_greeted = true;
    hub->nonce = nonce;
    hub->owes_hello = true;
    hub->infos = (uint8_t) ((1u << FC_NODES) - 1);
}

static void obey(struct fc_hub *hub, const struct fc_frame *frame, uint64_t now_us) {
    if (frame->type == FC_HELLO_REQ) {
        hello_req(hub, frame->payload);
    } else if (frame->type == FC_TIME_REQ) {
        memcpy(&hub->host_ns, frame->payload, sizeof hub->host_ns);
        hub->host_ns_us = now_us;
        hub->owes_time = true;
    } else if (frame->type == FC_CMD) {
        fc_command(hub, frame, now_us);
    }
}

static uint8_t error_code(enum fc_outcome reason) {
    switch (reason) {
        case FC_UNKNOWN: return 1;
        case FC_BAD_VERSION: return 3;
        case FC_BAD_PAYLOAD: return 4;
        case FC_INCOMPATIBLE: return 5;
        case FC_OVERFLOW: return 6;
        default: return 2;
    }
}

static void refuse(struct fc_hub *hub, enum fc_outcome reason, const struct fc_frame *frame) {
    bool is_readable = reason >= FC_BAD_VERSION;
    hub->refused++;
    hub->error_code = error_code(reason);
    hub->error_type = is_readable ? frame->type : 0;
    hub->error_seq = is_readable ? frame->seq : 0;
    if (reason == FC_BAD_VERSION && frame->type == FC_HELLO_REQ && frame->length >= 8) {
        hello_req(hub, frame->payload);
    }
}

size_t fc_hub_receive(struct fc_hub *hub, const uint8_t *bytes, size_t n, uint64_t now_us) {
    size_t taken = 0;
    while (taken < n && !hub->owes_time && hub->ack == 0) {
        struct fc_frame frame = {0};
        enum fc_outcome outcome = fc_decoder_take(&hub->decoder, bytes[taken++], &frame);
        if (outcome == FC_FRAME) {
            obey(hub, &frame, now_us);
        } else if (outcome > FC_ECHO) {
            refuse(hub, outcome, &frame);
        }
    }
    return taken;
}

/* Sending */

/* Whether something that comes again and again is due. After a stall it comes once, not often. */
static bool is_due(uint64_t *due_us, uint64_t now_us, uint32_t every_us) {
    if (now_us < *due_us) {
        return false;
    }
    *due_us = now_us - *due_us > every_us ? now_us + every_us : *due_us + every_us;
    return true;
}

/* The lowest node of a set, 1 to FC_NODES, taken out of it; 0 if there is none. */
static uint8_t take_node(uint8_t *set) {
    for (uint8_t i = 0; i < FC_NODES; i++) {
        if (*set & 1u << i) {
            *set &= (uint8_t) ~(1u << i);
            return (uint8_t) (i + 1);
        }
    }
    return 0;
}

static uint8_t next_samples(struct fc_hub *hub, uint64_t now_us, uint8_t *payload, uint8_t *node) {
    uint8_t oldest = 0;
    uint64_t oldest_us = UINT64_MAX;
    for (uint8_t i = 0; i < FC_NODES; i++) {
        const struct fc_batch *batch = hub->nodes[i].streams ? fc_queue_ready(&hub->nodes[i].queue, now_us) : NULL;
        if (batch != NULL && batch->us < oldest_us) {
            oldest = (uint8_t) (i + 1);
            oldest_us = batch->us;
        }
    }
    *node = oldest;
    if (oldest == 0) {
        return 0;
    }
    struct fc_node *which = &hub->nodes[oldest - 1];
    return fc_write_samples(hub, which, fc_queue_ready(&which->queue, now_us), payload);
}

size_t fc_hub_next(struct fc_hub *hub, uint64_t now_us, uint8_t *wire) {
    uint8_t *payload = fc_payload(wire);
    uint8_t type, node = 0, length;
    if (hub->leases && now_us >= hub->lease_until_us) {
        fc_stop(hub);
    }
    fc_owe_late_ack(hub);
    if (is_due(&hub->status_us, now_us, STATUS_EVERY_US)) {
        hub->statuses = (uint8_t) ((1u << FC_NODES) - 1);
    }
    if (hub->owes_time) {
        type = FC_TIME_RSP;
        length = fc_write_time(hub, payload);
    } else if (hub->owes_hello) {
        hub->owes_hello = false;
        type = FC_HELLO;
        length = fc_write_hello(hub, payload);
    } else if (hub->ack > 0) {
        type = FC_ACK;
        length = fc_write_ack(hub, payload);
    } else if ((node = take_node(&hub->infos)) > 0) {
        type = FC_NODE_INFO;
        length = fc_write_info(&hub->nodes[node - 1], payload);
    } else if (hub->error_code > 0 && now_us >= hub->error_us) {
        hub->error_us = now_us + ERROR_EVERY_US;
        type = FC_ERROR;
        length = fc_write_error(hub, payload);
    } else if (hub->event_count > 0) {
        type = FC_EVENT;
        node = hub->events[0].node;
        length = fc_write_event(hub, payload);
    } else if (is_due(&hub->beat_us, now_us, SECOND_US)) {
        type = FC_HEARTBEAT;
        length = fc_write_heartbeat(hub, now_us, payload);
    } else if ((node = take_node(&hub->statuses)) > 0) {
        type = FC_STATUS;
        length = fc_write_status(&hub->nodes[node - 1], now_us, payload);
    } else if ((length = next_samples(hub, now_us, payload, &node)) > 0) {
        type = FC_SAMPLES;
    } else {
        return 0;
    }
    return fc_wrap(wire, FC_TO_HOST, type, node, hub->seq++, length);
}
