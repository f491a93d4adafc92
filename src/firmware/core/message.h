/* The payloads of what a hub says: firmware-protocol.md, section 5. Each returns its length. */
#ifndef FC_MESSAGE_H
#define FC_MESSAGE_H

#include "hub.h"

uint8_t fc_write_hello(const struct fc_hub *hub, uint8_t *p);
uint8_t fc_write_info(const struct fc_node *node, uint8_t *p);
uint8_t fc_write_status(const struct fc_node *node, uint64_t now_us, uint8_t *p);
uint8_t fc_write_heartbeat(const struct fc_hub *hub, uint64_t now_us, uint8_t *p);

/* These also take what they tell off the hub: it is told once. */
uint8_t fc_write_time(struct fc_hub *hub, uint8_t *p);
uint8_t fc_write_ack(struct fc_hub *hub, uint8_t *p);
uint8_t fc_write_event(struct fc_hub *hub, uint8_t *p);
uint8_t fc_write_error(struct fc_hub *hub, uint8_t *p);
uint8_t fc_write_samples(const struct fc_hub *hub, const struct fc_node *node, struct fc_batch *batch, uint8_t *p);

#endif
