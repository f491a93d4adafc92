#include "frame.h"

#include "bytes.h"

enum { DIRECTION_FLAG = 0x01, INCOMPATIBLE_FLAGS = 0xF0, PAST_THE_END = 0xFF };

uint32_t fc_crc32c(const uint8_t *bytes, size_t n) {
    uint32_t crc = 0xFFFFFFFFu;
    while (n--) {
        crc ^= *bytes++;
        for (uint8_t bit = 0; bit < 8; bit++) {
            crc = crc & 1 ? crc >> 1 ^ 0x82F63B78u : crc >> 1;
        }
    }
    return ~crc;
}

void fc_decoder_init(struct fc_decoder *decoder, enum fc_direction wanted) {
    decoder->count = 0;
    decoder->collecting = false;
    decoder->wanted = wanted;
}

/* Undoes COBS where the bytes stand. Returns how many are left, at most 252, or PAST_THE_END if a code points there. */
static uint8_t unstuff(uint8_t *bytes, uint8_t n) {
    uint8_t from = 0, to = 0;
    while (from < n) {
        uint8_t code = bytes[from++];
        if (code - 1 > n - from) {
            return PAST_THE_END;
        }
        for (uint8_t i = 1; i < code; i++) {
            bytes[to++] = bytes[from++];
        }
        if (from < n) {
            bytes[to++] = 0;
        }
    }
    return to;
}

/* The shortest payload of a type, table 5; 0 for a type that version 1 does not know. */
static uint8_t shortest(uint8_t type) {
    switch (type) {
        case FC_CMD: return 4;
        case FC_HELLO_REQ: case FC_TIME_REQ: case FC_ACK: case FC_ERROR: return 8;
        case FC_EVENT: return 12;
        case FC_STATUS: case FC_HEARTBEAT: case FC_TIME_RSP: return 16;
        case FC_SAMPLES: return 20;
        case FC_NODE_INFO: return 24;
        case FC_HELLO: return 40;
        default: return 0;
    }
}

static bool samples_make_sense(const struct fc_frame *frame) {
    uint8_t format = frame->payload[16], count = frame->payload[17];
    uint8_t axes = format == 3 ? 6 : 3;
    return (format == 1 || format == 3) && count > 0 && 20u + 2u * axes * count <= frame->length
        && fc_get32(frame->payload + 8) > 0;
}

/* Checks in the order of section 4. */
static enum fc_outcome check(struct fc_decoder *decoder, struct fc_frame *frame) {
    uint8_t *body = decoder->held;
    uint8_t size = unstuff(body, decoder->count);
    if (size == PAST_THE_END) {
        return FC_BAD_COBS;
    }
    if (size < FC_HEADER + FC_CRC) {
        return FC_SHORT;
    }
    uint8_t checked = (uint8_t) (size - FC_CRC);
    if (fc_crc32c(body, checked) != fc_get32(body + checked)) {
        return FC_BAD_CRC;
    }
    frame->version = body[0];
    frame->type = body[1];
    frame->flags = body[2];
    frame->node = body[3];
    frame->seq = fc_get16(body + 4);
    frame->length = (uint8_t) (checked - FC_HEADER);
    frame->payload = body + FC_HEADER;
    if (frame->version != FC_VERSION) {
        return FC_BAD_VERSION;
    }
    if (fc_get16(body + 6) != frame->length) {
        return FC_BAD_LENGTH;
    }
    if (frame->flags & INCOMPATIBLE_FLAGS) {
        return FC_INCOMPATIBLE;
    }
    if ((frame->flags & DIRECTION_FLAG) != decoder->wanted) {
        return FC_ECHO;
    }
    uint8_t least = shortest(frame->type);
    if (least == 0) {
        return FC_UNKNOWN;
    }
    bool whole = frame->length >= least && (frame->type != FC_SAMPLES || samples_make_sense(frame));
    return whole ? FC_FRAME : FC_BAD_PAYLOAD;
}

enum fc_outcome fc_decoder_take(struct fc_decoder *decoder, uint8_t byte, struct fc_frame *frame) {
    enum fc_outcome outcome = FC_NOTHING;
    if (byte == 0) {
        if (decoder->collecting && decoder->count > 0) {
            outcome = check(decoder, frame);
        }
        decoder->collecting = true;
        decoder->count = 0;
    } else if (decoder->collecting && decoder->count == FC_MAX_STUFFED) {
        decoder->collecting = false;
        outcome = FC_OVERFLOW;
    } else if (decoder->collecting) {
        decoder->held[decoder->count++] = byte;
    }
    return outcome;
}

/*
 * The body stands where its stuffed form will stand: a zero's place takes the distance to the next
 * one, and the first distance goes before the body. So nothing moves.
 */
size_t fc_wrap(uint8_t *wire, enum fc_direction direction, uint8_t type, uint8_t node, uint16_t seq, uint8_t length) {
    uint8_t *body = wire + 2;
    body[0] = FC_VERSION;
    body[1] = type;
    body[2] = (uint8_t) direction;
    body[3] = node;
    fc_put16(body + 4, seq);
    fc_put16(body + 6, length);
    uint8_t checked = (uint8_t) (FC_HEADER + length);
    fc_put32(body + checked, fc_crc32c(body, checked));
    uint8_t code = 1, end = (uint8_t) (2 + checked + FC_CRC);
    for (uint8_t at = 2; at < end; at++) {
        if (wire[at] == 0) {
            wire[code] = (uint8_t) (at - code);
            code = at;
        }
    }
    wire[code] = (uint8_t) (end - code);
    wire[0] = wire[end] = 0;
    return end + 1u;
}
