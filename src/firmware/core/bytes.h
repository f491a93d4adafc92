/* Little-endian numbers in bytes, whatever the processor's own order and alignment. */
#ifndef FC_BYTES_H
#define FC_BYTES_H

#include <stdint.h>

static inline uint16_t fc_get16(const uint8_t *p) {
    return (uint16_t) (p[0] | (uint16_t) p[1] << 8);
}

static inline uint32_t fc_get32(const uint8_t *p) {
    return fc_get16(p) | (uint32_t) fc_get16(p + 2) << 16;
}

static inline void fc_put16(uint8_t *p, uint16_t value) {
    p[0] = (uint8_t) value;
    p[1] = (uint8_t) (value >> 8);
}

static inline void fc_put32(uint8_t *p, uint32_t value) {
    fc_put16(p, (uint16_t) value);
    fc_put16(p + 2, (uint16_t) (value >> 16));
}

static inline void fc_put64(uint8_t *p, uint64_t value) {
    fc_put32(p, (uint32_t) value);
    fc_put32(p + 4, (uint32_t) (value >> 32));
}

#endif
