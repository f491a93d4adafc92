#include "uart.h"

#include <avr/interrupt.h>
#include <avr/io.h>

#include "board.h"

/* Twice the speed: 8 clocks a bit. */
#define DIVIDER ((F_CPU + 4UL * BAUD) / (8UL * BAUD) - 1)
#define ACTUAL_BAUD (F_CPU / 8 / (DIVIDER + 1))
_Static_assert(ACTUAL_BAUD * 1000UL / BAUD <= 1015 && ACTUAL_BAUD * 1000UL / BAUD >= 985, "this clock does not make this baud rate within 1.5 %");

enum { RX_SIZE = 128, STAMPS = 8 }; /* powers of two */

static volatile uint8_t rx[RX_SIZE], rx_head, rx_tail;
static volatile uint32_t stamps[STAMPS]; /* of the delimiters, so that TIME_RSP knows when the request was there */
static volatile uint8_t stamped;
static uint8_t stamps_used;
static const uint8_t *volatile tx;
static volatile uint8_t tx_left;

void uart_begin(void) {
    UBRR0 = DIVIDER;
    UCSR0A = _BV(U2X0);
    UCSR0C = _BV(UCSZ01) | _BV(UCSZ00);
    UCSR0B = _BV(RXEN0) | _BV(TXEN0) | _BV(RXCIE0);
}

ISR(USART_RX_vect) {
    uint8_t byte = UDR0;
    uint8_t head = rx_head, next = (head + 1) & (RX_SIZE - 1);
    if (next == rx_tail) {
        return; /* the frame's check value will tell */
    }
    rx[head] = byte;
    rx_head = next;
    if (byte == 0) {
        stamps[stamped++ & (STAMPS - 1)] = ticks_in_interrupt();
    }
}

ISR(USART_UDRE_vect) {
    UDR0 = *tx++;
    if (--tx_left == 0) {
        UCSR0B &= (uint8_t) ~_BV(UDRIE0);
    }
}

bool uart_has_heard(void) {
    return rx_tail != rx_head;
}

bool uart_peek(uint8_t *byte, uint32_t *ticks) {
    uint8_t tail = rx_tail;
    if (!uart_has_heard()) {
        return false;
    }
    *byte = rx[tail];
    if (*byte == 0) {
        cli();
        *ticks = stamps[stamps_used & (STAMPS - 1)];
        sei();
    }
    return true;
}

void uart_drop(void) {
    if (rx[rx_tail] == 0) {
        stamps_used++;
    }
    rx_tail = (rx_tail + 1) & (RX_SIZE - 1);
}

bool uart_is_idle(void) {
    return tx_left == 0;
}

void uart_send(const uint8_t *bytes, uint8_t n) {
    if (n > 0) {
        tx = bytes;
        tx_left = n;
        UCSR0B |= _BV(UDRIE0);
    }
}
