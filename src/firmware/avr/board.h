/* An ATmega328P with an MPU-6050 on its I2C pins, the sensor's INT on PD2, and a light on PB5. */
#ifndef FC_BOARD_H
#define FC_BOARD_H

#include <stdint.h>

#ifndef F_CPU
#define F_CPU 14745600UL /* makes 921600 baud exactly */
#endif

#ifndef BAUD
#define BAUD 921600UL
#endif

/* Timer 1 counts an eighth of the clock: TICKS_TIMES ticks are US_TIMES microseconds. */
#define US_TIMES 625
#define TICKS_TIMES (F_CPU / 12800)
_Static_assert(F_CPU % 12800 == 0 && TICKS_TIMES <= 0xFFFF, "this clock has no whole ratio to microseconds here");

/* The counter, with interrupts off, as within an interrupt. */
uint32_t ticks_in_interrupt(void);

#endif
