/* CMD and ACK: what the host may ask for, and the last answers, so that a retry is not executed again. */
#ifndef FC_COMMAND_H
#define FC_COMMAND_H

#include "hub.h"

/* Executes a CMD frame, or finds the answer that it was given before. Its ACK is then owed. */
void fc_command(struct fc_hub *hub, const struct fc_frame *frame, uint64_t now_us);

/* Ends the stream, if one runs. */
void fc_stop(struct fc_hub *hub);

/* Forgets the answers given: another host, or the same one anew, numbers its commands anew. */
void fc_forget_answers(struct fc_hub *hub);

/* Owes the final ACK of a command that took long, once it is done and no other ACK is owed. */
void fc_owe_late_ack(struct fc_hub *hub);

#endif
