#include "batch.h"

#include <string.h>

void fc_queue_clear(struct fc_queue *queue, uint8_t size) {
    queue->batches[0].count = queue->batches[1].count = 0;
    queue->size = size;
    queue->next_status = 0;
}

static void lose(struct fc_queue *queue, struct fc_batch *batch) {
    queue->lost += batch->count;
    batch->count = 0;
}

/* The batch that fills is ready; the other one begins. */
static void turn(struct fc_queue *queue) {
    queue->filling ^= 1;
    lose(queue, &queue->batches[queue->filling]);
}

/* Whether a sample comes when the batch before says that it will, to half an interval. */
static bool is_next(const struct fc_queue *queue, const struct fc_sample *sample, uint32_t dt_ns) {
    uint64_t off = sample->us - queue->last_us;
    uint32_t dt_us = dt_ns / 1000;
    return sample->missed == 0 && off > dt_us / 2 && off < dt_us + dt_us / 2;
}

static bool is_at_end(int16_t reading) {
    return reading == INT16_MAX || reading == INT16_MIN;
}

void fc_queue_add(struct fc_queue *queue, const struct fc_sample *sample, uint32_t dt_ns) {
    struct fc_batch *batch = &queue->batches[queue->filling];
    if (batch->count > 0 && !is_next(queue, sample, dt_ns)) {
        turn(queue);
        batch = &queue->batches[queue->filling];
    }
    if (sample->missed > 0) {
        queue->index += sample->missed;
        queue->lost += sample->missed;
        queue->next_status |= FC_OVERRUN;
    }
    if (batch->count == 0) {
        batch->us = sample->us;
        batch->first_index = queue->index;
        batch->status = queue->next_status;
        queue->next_status = 0;
    }
    for (uint8_t axis = 0; axis < FC_AXES; axis++) {
        if (is_at_end(sample->axes[axis])) {
            batch->status |= FC_CLIPPED;
        }
    }
    memcpy(batch->axes[batch->count++], sample->axes, sizeof sample->axes);
    queue->index++;
    queue->last_us = sample->us;
    if (batch->count >= queue->size) {
        turn(queue);
    }
}

struct fc_batch *fc_queue_ready(struct fc_queue *queue, uint64_t now_us) {
    struct fc_batch *waiting = &queue->batches[queue->filling ^ 1];
    if (waiting->count == 0) {
        return NULL;
    }
    if (now_us > waiting->us && now_us - waiting->us > FC_LONGEST_QUEUE_US) {
        lose(queue, waiting);
        return NULL;
    }
    return waiting;
}
