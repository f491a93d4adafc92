/* The ATmega328P's I2C bus at 400 kHz, waited for: 14 bytes take 0.4 ms. */
#include "../sensor/i2c.h"

#include <avr/interrupt.h>
#include <avr/io.h>

#include "board.h"

#include <util/delay.h> /* after F_CPU */

enum { WRITE = 0, READ = 1 };
enum { START_SENT = 0x08, RESTART_SENT = 0x10, ADDRESS_W_ACK = 0x18, DATA_W_ACK = 0x28, ADDRESS_R_ACK = 0x40, DATA_R_ACK = 0x50, DATA_R_NACK = 0x58 };

static volatile uint8_t status; /* of the step that has just ended; 0 until it has */

ISR(TWI_vect) {
    status = TWSR & 0xF8;
    TWCR = _BV(TWEN); /* no more interrupts; the bus waits for the next step */
}

/* One step of the bus. Returns its status, 0 if the bus hangs for a millisecond. */
static uint8_t step(uint8_t control) {
    status = 0;
    TWCR = control | _BV(TWINT) | _BV(TWEN) | _BV(TWIE);
    for (uint8_t i = 0; i < 200 && status == 0; i++) {
        _delay_us(5);
    }
    return status;
}

/* Sends a byte. Returns whether a device acknowledges it. simavr 1.6 tells an acknowledged address as data. */
static bool send(uint8_t byte) {
    TWDR = byte;
    uint8_t told = step(0);
    return told == ADDRESS_W_ACK || told == ADDRESS_R_ACK || told == DATA_W_ACK;
}

static bool address(uint8_t address, uint8_t way) {
    uint8_t told = step(_BV(TWSTA));
    if (told != START_SENT && told != RESTART_SENT) {
        return false;
    }
    return send((uint8_t) (address << 1 | way));
}

/* Frees the bus, and turns it off and on where it hung. */
static bool stop(bool went_well) {
    TWSR = 0;
    TWBR = (F_CPU / 400000UL - 16 + 1) / 2;
    TWCR = _BV(TWINT) | _BV(TWEN) | _BV(TWSTO);
    if (!went_well) {
        TWCR = 0;
    }
    return went_well;
}

bool i2c_write(uint8_t device, uint8_t reg, uint8_t value) {
    return stop(address(device, WRITE) && send(reg) && send(value));
}

bool i2c_read(uint8_t device, uint8_t reg, uint8_t *bytes, uint8_t n) {
    bool goes_on = address(device, WRITE) && send(reg) && address(device, READ);
    for (uint8_t i = 0; goes_on && i < n; i++) {
        bool is_last = i == n - 1;
        goes_on = step(is_last ? 0 : _BV(TWEA)) == (is_last ? DATA_R_NACK : DATA_R_ACK);
        bytes[i] = TWDR;
    }
    return stop(goes_on);
}
