/* Frames: firmware-protocol.md, sections 3 and 4. Bytes in, frames out; frames in, bytes out. */
#ifndef FC_FRAME_H
#define FC_FRAME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    FC_VERSION = 1,
    FC_HEADER = 8,
    FC_CRC = 4,
    FC_MAX_PAYLOAD = 240,
    FC_MAX_STUFFED = 253, /* between two delimiters: COBS adds one byte to 252 */
    FC_MAX_WIRE = 255
};

/* Flags bit 0. */
enum fc_direction { FC_TO_DEVICE = 0, FC_TO_HOST = 1 };

enum fc_type {
    FC_HELLO_REQ = 0x01,
    FC_HELLO = 0x02,
    FC_NODE_INFO = 0x03,
    FC_SAMPLES = 0x10,
    FC_STATUS = 0x11,
    FC_EVENT = 0x12,
    FC_HEARTBEAT = 0x20,
    FC_TIME_REQ = 0x21,
    FC_TIME_RSP = 0x22,
    FC_CMD = 0x30,
    FC_ACK = 0x31,
    FC_ERROR = 0x3F
};

/* What a byte led to. From FC_OVERFLOW on: nothing is delivered, for this reason. */
enum fc_outcome {
    FC_NOTHING,
    FC_FRAME,
    FC_ECHO,
    FC_OVERFLOW,
    FC_BAD_COBS,
    FC_SHORT,
    FC_BAD_CRC,
    FC_BAD_VERSION,
    FC_BAD_LENGTH,
    FC_INCOMPATIBLE,
    FC_UNKNOWN,
    FC_BAD_PAYLOAD
};

/* A view of the frame just decoded; valid until the next byte is taken. */
struct fc_frame {
    uint8_t version, type, flags, node;
    uint16_t seq;
    uint8_t length;
    const uint8_t *payload;
};

struct fc_decoder {
    uint8_t held[FC_MAX_STUFFED];
    uint8_t count;
    bool collecting; /* false until a delimiter was seen */
    enum fc_direction wanted;
};

/* CRC-32C (Castagnoli; RFC 3720, B.4) of n bytes. */
uint32_t fc_crc32c(const uint8_t *bytes, size_t n);

/* A decoder for frames of this direction, before its first byte. */
void fc_decoder_init(struct fc_decoder *decoder, enum fc_direction wanted);

/*
 * Takes one byte. With FC_FRAME the frame is filled in; with a reason from FC_BAD_VERSION on its
 * header and payload are too, since they came through the CRC.
 */
enum fc_outcome fc_decoder_take(struct fc_decoder *decoder, uint8_t byte, struct fc_frame *frame);

/* Where in the room for a wire frame (FC_MAX_WIRE bytes) its payload is to be written. */
static inline uint8_t *fc_payload(uint8_t *wire) {
    return wire + 2 + FC_HEADER;
}

/* Puts header, check value, stuffing and delimiters around the payload that is already there. Returns how many bytes to send. */
size_t fc_wrap(uint8_t *wire, enum fc_direction direction, uint8_t type, uint8_t node, uint16_t seq, uint8_t length);

#endif
