#include "command.h"

#include "bytes.h"

enum { START = 1, STOP = 2, RENEW = 3, IDENTIFY = 4, SELF_TEST = 5 };
enum { ALL_NODES = 255, FIXED = 4, DEFAULT_BATCH = 5 };

static uint8_t clamped(uint32_t value, uint8_t least, uint8_t most) {
    return value < least ? least : value > most ? most : (uint8_t) value;
}

/* Whether a command to this address means this node, 1 to FC_NODES. The hub (0) stands for all. */
static bool means(uint8_t address, uint8_t node) {
    return address == 0 || address == ALL_NODES || address == node;
}

static uint8_t grant(struct fc_hub *hub, uint8_t asked_s, uint64_t now_us) {
    uint8_t seconds = clamped(asked_s, 1, FC_LEASE_MAX_S);
    hub->lease_until_us = now_us + seconds * 1000000ull;
    hub->leases = true;
    return seconds;
}

void fc_stop(struct fc_hub *hub) {
    hub->leases = false;
    for (uint8_t i = 0; i < FC_NODES; i++) {
        hub->nodes[i].streams = false;
    }
}

/* Gives a node the nearest rate that it can do. Returns the most samples a frame: none may wait longer than the queue allows. */
static uint8_t set_rate(struct fc_node *node, uint16_t asked_hz) {
    uint16_t hz = node->sensor->nearest_rate(asked_hz);
    if (hz != node->rate_hz) {
        node->rate_hz = hz;
        fc_interval_set(&node->interval, 1000000000u / hz);
    }
    return clamped(hz * (FC_LONGEST_QUEUE_US / 1000u) / 1000, 1, FC_MAX_BATCH);
}

static uint8_t start(struct fc_hub *hub, uint8_t address, const uint8_t *arguments, struct fc_answer *answer, uint64_t now_us) {
    uint8_t batch = clamped(arguments[2] ? arguments[2] : DEFAULT_BATCH, 1, FC_MAX_BATCH);
    bool any = false;
    for (uint8_t i = 0; i < FC_NODES; i++) {
        any |= means(address, (uint8_t) (i + 1)) && hub->nodes[i].present;
    }
    if (!any) {
        return FC_HARDWARE;
    }
    for (uint8_t i = 0; i < FC_NODES; i++) {
        struct fc_node *node = &hub->nodes[i];
        if (means(address, (uint8_t) (i + 1))) {
            batch = clamped(batch, 1, set_rate(node, fc_get16(arguments)));
            node->streams = true;
        }
        fc_queue_clear(&node->queue, batch);
    }
    hub->batch = batch;
    hub->formats = arguments[4] == 1 ? 1 : 3;
    answer->lease_s = grant(hub, arguments[3], now_us);
    return FC_OK;
}

static uint8_t identify(struct fc_hub *hub, uint8_t address, uint8_t seconds, uint64_t now_us) {
    for (uint8_t i = 0; i < FC_NODES; i++) {
        if (means(address, (uint8_t) (i + 1))) {
            hub->nodes[i].blinks_until_us = now_us + seconds * 1000000ull;
        }
    }
    return FC_OK;
}

static uint8_t self_test(struct fc_hub *hub, uint8_t address) {
    if (hub->leases) {
        return FC_BAD_STATE;
    }
    if (hub->testing > 0) {
        return FC_BUSY;
    }
    for (uint8_t i = 0; i < FC_NODES; i++) {
        if (means(address, (uint8_t) (i + 1)) && hub->nodes[i].present) {
            hub->nodes[i].test_wanted = true;
            hub->testing++;
        }
    }
    return hub->testing > 0 ? FC_IN_PROGRESS : FC_HARDWARE;
}

/* How long the arguments of an opcode are at least; 255 for an opcode that version 1 does not know. */
static uint8_t shortest(uint8_t opcode) {
    switch (opcode) {
        case START: return 8;
        case STOP: case SELF_TEST: return 0;
        case RENEW: case IDENTIFY: return 1;
        default: return 255;
    }
}

static uint8_t obey(struct fc_hub *hub, const struct fc_frame *frame, struct fc_answer *answer, uint64_t now_us) {
    const uint8_t *arguments = frame->payload + FIXED;
    uint8_t least = shortest(answer->opcode);
    if (least == 255) {
        return FC_UNSUPPORTED;
    }
    if (frame->length - FIXED < least || (frame->node > FC_NODES && frame->node != ALL_NODES)) {
        return FC_BAD_ARGUMENT;
    }
    switch (answer->opcode) {
        case START:
            return hub->testing > 0 ? FC_BUSY : start(hub, frame->node, arguments, answer, now_us);
        case RENEW:
            if (!hub->leases) {
                return FC_BAD_STATE;
            }
            answer->lease_s = grant(hub, arguments[0], now_us);
            return FC_OK;
        case IDENTIFY:
            return hub->identity->caps & FC_CAN_IDENTIFY ? identify(hub, frame->node, arguments[0], now_us) : FC_UNSUPPORTED;
        case SELF_TEST:
            return hub->identity->caps & FC_CAN_SELF_TEST ? self_test(hub, frame->node) : FC_UNSUPPORTED;
        default:
            fc_stop(hub);
            return FC_OK;
    }
}

static uint16_t fastest(const struct fc_hub *hub) {
    uint16_t hz = 0;
    for (uint8_t i = 0; i < FC_NODES; i++) {
        if (hub->nodes[i].streams && hub->nodes[i].rate_hz > hz) {
            hz = hub->nodes[i].rate_hz;
        }
    }
    return hz;
}

void fc_command(struct fc_hub *hub, const struct fc_frame *frame, uint64_t now_us) {
    uint16_t req_id = fc_get16(frame->payload);
    uint8_t opcode = frame->payload[2];
    uint32_t arguments = fc_crc32c(frame->payload + FIXED, (size_t) (frame->length - FIXED));
    for (uint8_t i = 0; i < hub->kept; i++) {
        const struct fc_answer *given = &hub->answers[i];
        if (given->req_id == req_id && given->opcode == opcode && given->arguments == arguments) {
            hub->ack = (uint8_t) (i + 1);
            return;
        }
    }
    uint8_t at = hub->next_answer;
    hub->next_answer = (uint8_t) ((at + 1) % FC_ANSWERS);
    hub->kept = hub->kept < FC_ANSWERS ? (uint8_t) (hub->kept + 1) : FC_ANSWERS;
    struct fc_answer *answer = &hub->answers[at];
    *answer = (struct fc_answer) {.req_id = req_id, .opcode = opcode, .arguments = arguments};
    answer->result = obey(hub, frame, answer, now_us);
    answer->rate_hz = fastest(hub);
    answer->batch = hub->leases ? hub->batch : 0;
    hub->ack = (uint8_t) (at + 1);
    if (answer->result == FC_IN_PROGRESS || hub->test_ack == hub->ack) {
        /* Begun; or eight commands later, when nobody waits for the end any more. */
        hub->test_ack = answer->result == FC_IN_PROGRESS ? hub->ack : 0;
    }
}

void fc_hub_tested(struct fc_hub *hub, uint8_t node, uint8_t result) {
    struct fc_node *tested = &hub->nodes[node - 1];
    if (!tested->test_wanted) {
        return;
    }
    tested->test_wanted = false;
    tested->self_test = result;
    fc_interval_set(&tested->interval, tested->interval.nominal_ns); /* it took no samples meanwhile */
    hub->testing--;
    if (hub->test_ack > 0) {
        hub->answers[hub->test_ack - 1].result = tested->present ? FC_OK : FC_HARDWARE;
    }
}

void fc_owe_late_ack(struct fc_hub *hub) {
    if (hub->ack == 0 && hub->test_ack > 0 && hub->testing == 0) {
        hub->ack = hub->test_ack;
        hub->test_ack = 0;
    }
}

void fc_forget_answers(struct fc_hub *hub) {
    hub->kept = hub->next_answer = hub->ack = hub->test_ack = 0;
}
