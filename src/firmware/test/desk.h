/* A hub on the desk, in simulated time: say something to it, hear what it says. */
#ifndef FC_DESK_H
#define FC_DESK_H

#include "../core/hub.h"

enum { SECOND = 1000000 };
enum { START = 1, STOP = 2, RENEW = 3, IDENTIFY = 4, SELF_TEST = 5 };

/* START's arguments: 100 Hz, batches of 5, 5 s, both sensors. */
extern const char USUAL[8];

extern const struct fc_sensor SENSOR;
extern struct fc_hub hub;
extern uint64_t now;
extern uint8_t wire[FC_MAX_WIRE]; /* the latest frame that the hub said, as it was sent */
extern struct fc_frame said;      /* the same, decoded */

/* A new hub, whose time is 0 and whose nodes are all there. */
void switch_on(void);

/* Takes the hub's next frame. Returns its type, 0 if it has nothing to say. */
uint8_t next(void);

/* Takes frames until one of this type comes. Returns whether it did. */
bool says(uint8_t type);

/* Takes all that it has to say. */
void fall_silent(void);

/* Lets the hub hear a frame. */
void hear(uint8_t type, uint8_t node, const uint8_t *payload, uint8_t length);

/* Sends HELLO_REQ with this nonce. */
void greet(uint32_t nonce);

/* Sends a command and returns the result in its ACK; start does with START to all nodes. */
uint8_t command(uint16_t req_id, uint8_t opcode, uint8_t node, const char *arguments, uint8_t length);
uint8_t start(uint16_t req_id, const char *arguments);

/* A reading of node 1 at this time. */
void read_sensor(uint64_t us, uint16_t missed);

/* Lets the time pass with a reading each 10.1 ms; all that the hub says is left aside. Returns how many SAMPLES it said. */
int measure(uint64_t us);

#endif
