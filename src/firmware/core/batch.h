/* Samples of one node on their way into frames: one batch fills while another waits for the line. Sections 5 and 9. */
#ifndef FC_BATCH_H
#define FC_BATCH_H

#include <stdbool.h>
#include <stdint.h>

enum {
    FC_AXES = 6,
    FC_MAX_BATCH = 18,         /* samples of format 3 in a frame */
    FC_LONGEST_QUEUE_US = 200000 /* later samples are of no use to a person who is lifting */
};

/* SAMPLES status. */
enum { FC_OVERRUN = 1, FC_CLIPPED = 2 };

/* One reading: accelerometer x, y, z, gyro x, y, z. */
struct fc_sample {
    uint64_t us;     /* the hub's clock when it was taken */
    uint16_t missed; /* samples that the sensor took since the one before and nobody fetched */
    int16_t axes[FC_AXES];
};

struct fc_batch {
    uint64_t us;
    uint32_t first_index;
    uint8_t count, status;
    int16_t axes[FC_MAX_BATCH][FC_AXES];
};

struct fc_queue {
    struct fc_batch batches[2];
    uint8_t filling;       /* which of the two; the other one waits if it holds any */
    uint8_t size;          /* samples that make a batch full */
    uint8_t next_status;   /* for the next batch */
    uint32_t index;        /* of the next sample, counted whether sent or not, modulo 2^32 */
    uint32_t lost;         /* measured during a lease and never sent */
    uint64_t last_us;
};

/* Forgets what is queued, when a stream begins or ends. The index counts on. */
void fc_queue_clear(struct fc_queue *queue, uint8_t size);

/* Takes a sample. Only samples that are truly dt apart share a batch; the oldest batch is lost where a third would be needed. */
void fc_queue_add(struct fc_queue *queue, const struct fc_sample *sample, uint32_t dt_ns);

/* The batch to send next, or NULL. One that waited too long is lost instead. */
struct fc_batch *fc_queue_ready(struct fc_queue *queue, uint64_t now_us);

#endif
