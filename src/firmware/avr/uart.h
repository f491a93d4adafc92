/* The ATmega328P's serial port, by interrupts. */
#ifndef FC_UART_H
#define FC_UART_H

#include <stdbool.h>
#include <stdint.h>

void uart_begin(void);

/* Whether bytes are there. */
bool uart_has_heard(void);

/* Looks at the oldest byte received. Returns false if there is none. For a delimiter, ticks tells when it was there. */
bool uart_peek(uint8_t *byte, uint32_t *ticks);

/* Done with that byte. */
void uart_drop(void);

/* Whether all that was sent has left; only then may more be sent. */
bool uart_is_idle(void);

/* Begins to send these bytes; they must stay as they are until all have left. */
void uart_send(const uint8_t *bytes, uint8_t n);

#endif
