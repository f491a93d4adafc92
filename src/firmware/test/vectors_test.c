/*
 * The core agrees with every test vector: those of vectors.tsv and those printed in firmware-protocol.md;
 * after a start, and after noise; and it makes the same bytes again.
 *
 *   vectors_test vectors.tsv firmware-protocol.md
 */

#include <string.h>

#include "check.h"
#include "vector.h"

static const char *const OUTCOMES[] = {"nothing", "frame", "echo", "overflow", "cobs", "short", "crc",
    "version", "length", "incompatible", "unknown", "payload"};

/* They hold more than fc_wrap says. */
static const char *const NOT_MADE[] = {"noise-then-good", "cut-then-good", "samples-later-bits", NULL};

static void make_again(const struct vector *vector, const struct fc_frame *frame) {
    uint8_t wire[FC_MAX_WIRE];
    memcpy(fc_payload(wire), frame->payload, frame->length);
    size_t n = fc_wrap(wire, vector->to, frame->type, frame->node, frame->seq, frame->length);
    CHECK_EQUAL(vector->length, n);
    CHECK(n == vector->length && memcmp(wire, vector->bytes, n) == 0);
}

/* The last outcome that was not nothing; counts those that were delivered or refused. */
static enum fc_outcome decode(struct fc_decoder *decoder, const struct vector *vector, int *frames) {
    enum fc_outcome last = FC_NOTHING;
    *frames = 0;
    for (size_t i = 0; i < vector->length; i++) {
        struct fc_frame frame;
        enum fc_outcome outcome = fc_decoder_take(decoder, vector->bytes[i], &frame);
        if (outcome == FC_FRAME) {
            (*frames)++;
            if (!is_one_of(vector->name, NOT_MADE)) {
                make_again(vector, &frame);
            }
        }
        last = outcome == FC_NOTHING ? last : outcome;
    }
    return last;
}

static void check_vector(const struct vector *vector) {
    if (strcmp(vector->name, "crc-check") == 0) {
        uint32_t crc = fc_crc32c((const uint8_t *) "123456789", 9);
        CHECK(vector->bytes[0] == (crc & 0xFF) && vector->bytes[3] == crc >> 24);
        return;
    }
    static const uint8_t NOISE[] = {0x13, 0x37, 0, 0x02, 0};
    struct fc_decoder decoder;
    struct fc_frame frame;
    fc_decoder_init(&decoder, vector->to);
    for (int round = 0; round < 2; round++) {
        int frames, before = failures;
        enum fc_outcome outcome = decode(&decoder, vector, &frames);
        CHECK(strcmp(vector->outcome, OUTCOMES[outcome]) == 0);
        CHECK_EQUAL(outcome == FC_FRAME, frames);
        if (failures > before) {
            fprintf(stderr, "  in %s: %s, not %s\n", vector->name, OUTCOMES[outcome], vector->outcome);
        }
        for (size_t i = 0; i < sizeof NOISE; i++) {
            fc_decoder_take(&decoder, NOISE[i], &frame);
        }
    }
}

int main(int argc, char **argv) {
    if (argc != 3) {
        fprintf(stderr, "vectors_test vectors.tsv firmware-protocol.md\n");
        return 2;
    }
    int of_tsv = each_vector(argv[1], vector_of_tsv, check_vector);
    int of_document = each_vector(argv[2], vector_of_row, check_vector);
    CHECK(of_tsv >= 32);
    CHECK(of_document >= 42);
    printf("%d vectors of vectors.tsv, %d of firmware-protocol.md: %d failures\n", of_tsv, of_document, failures);
    return failures > 0;
}
