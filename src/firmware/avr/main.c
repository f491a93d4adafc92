#include <avr/eeprom.h>
#include <avr/interrupt.h>
#include <avr/io.h>
#include <avr/sleep.h>
#include <avr/wdt.h>
#include <string.h>

#include "../core/hub.h"
#include "../sensor/mpu6050.h"
#include "board.h"
#include "uart.h"

#ifndef HUB_UID
#error "HUB_UID: the hub's number for life, 16 bytes, must be named"
#endif

enum { NODE = 1, LOOK_AGAIN_US = 500000, SENSOR_SILENT_US = 200000, BLINK_US = 125000 };

/* Kept without power: the hub's number for life, and how often it was switched on. */
static struct {
    uint8_t uid[16];
    uint32_t boots;
} kept EEMEM = {{HUB_UID}, 0};

static struct fc_identity identity = {.caps = FC_CAN_IDENTIFY | FC_CAN_SELF_TEST, .fw_major = 1};
static struct fc_sensor sensor;
static struct fc_hub hub;
static struct fc_clock hub_clock;
static struct mpu6050_test test;
static bool is_testing;
static uint16_t rate_hz;
static uint64_t looked_us; /* when the sensor was last heard, or looked for */

static volatile uint16_t overflows;
static volatile uint32_t ready_ticks; /* when the sensor's latest reading was ready */
static volatile uint8_t ready_count;

ISR(TIMER1_OVF_vect) {
    overflows++;
}

ISR(INT0_vect) {
    ready_ticks = ticks_in_interrupt();
    ready_count++;
}

uint32_t ticks_in_interrupt(void) {
    uint16_t low = TCNT1, high = overflows;
    if ((TIFR1 & _BV(TOV1)) && low < 0x8000) {
        high++;
    }
    return (uint32_t) high << 16 | low;
}

static uint64_t now_us(void) {
    cli();
    uint32_t ticks = ticks_in_interrupt();
    sei();
    return fc_clock_at(&hub_clock, ticks);
}

static uint8_t reset_cause(uint8_t flags) {
    return flags & _BV(WDRF) ? 4 : flags & _BV(BORF) ? 3 : flags & _BV(EXTRF) ? 2 : flags & _BV(PORF) ? 1 : 0;
}

/* Different at each start, by the count of starts; not to be guessed, by the noise of an open pin. */
static uint32_t draw_boot_id(void) {
    uint8_t seed[16 + 4 + 32];
    uint32_t boots = eeprom_read_dword(&kept.boots) + 1;
    eeprom_update_dword(&kept.boots, boots);
    memcpy(seed, identity.uid, 16);
    memcpy(seed + 16, &boots, 4);
    ADMUX = _BV(REFS0);
    ADCSRA = _BV(ADEN) | _BV(ADPS2) | _BV(ADPS1) | _BV(ADPS0);
    for (uint8_t i = 20; i < sizeof seed; i++) {
        ADCSRA |= _BV(ADSC);
        while (ADCSRA & _BV(ADSC)) {
        }
        seed[i] = ADCL;
        (void) ADCH;
    }
    ADCSRA = 0;
    return fc_crc32c(seed, sizeof seed);
}

static void switch_on(uint8_t reset_flags) {
    identity.reset_cause = reset_cause(reset_flags);
    eeprom_read_block(identity.uid, kept.uid, sizeof identity.uid);
    identity.boot_id = draw_boot_id();
    sensor = MPU6050;
    memcpy(sensor.uid, identity.uid + 9, 7);
    sensor.uid[7] = NODE;
    DDRB |= _BV(PB5);
    TCCR1B = _BV(CS11);
    TIMSK1 = _BV(TOIE1);
    EICRA = _BV(ISC01) | _BV(ISC00);
    EIMSK = _BV(INT0);
    uart_begin();
    sei();
    fc_clock_init(&hub_clock, 0, US_TIMES, TICKS_TIMES);
    fc_hub_init(&hub, &identity);
    hub.nodes[NODE - 1].health = (struct fc_health) {.battery_pct = 255, .temp_c100 = INT16_MIN};
    fc_hub_present(&hub, NODE, &sensor, false, 0);
}

static void take_reading(uint64_t us, uint8_t count) {
    static uint16_t missed;
    struct fc_sample sample = {.us = us - MPU6050_DELAY_US};
    struct fc_node *node = &hub.nodes[NODE - 1];
    uint8_t result;
    missed += count - 1;
    if (!mpu6050_read(sample.axes, &node->health.temp_c100)) {
        missed++;
        return;
    }
    looked_us = us;
    sample.missed = missed;
    missed = 0;
    if (!is_testing) {
        fc_hub_sample(&hub, NODE, &sample);
    } else if (mpu6050_test_take(&test, sample.axes, &result)) {
        is_testing = false;
        fc_hub_tested(&hub, NODE, result);
    }
}

static void fetch(void) {
    cli();
    uint8_t count = ready_count;
    uint32_t ticks = ready_ticks;
    ready_count = 0;
    sei();
    if (count > 0) {
        take_reading(fc_clock_near(&hub_clock, ticks), count);
    }
}

/* Looks for a sensor that is not there, misses one that is silent, and sets rate and test as the host wants. */
static void tend_sensor(uint64_t now) {
    struct fc_node *node = &hub.nodes[NODE - 1];
    if (node->present && now - looked_us > SENSOR_SILENT_US && now > looked_us) {
        is_testing = false;
        fc_hub_present(&hub, NODE, &sensor, false, now);
    }
    if (!node->present && (looked_us == 0 || now - looked_us > LOOK_AGAIN_US)) {
        looked_us = now;
        rate_hz = node->rate_hz;
        if (mpu6050_begin(rate_hz)) {
            fc_hub_present(&hub, NODE, &sensor, true, now);
        }
    }
    if (node->present && node->rate_hz != rate_hz) {
        rate_hz = node->rate_hz;
        mpu6050_rate(rate_hz);
    }
    if (node->test_wanted && !is_testing) {
        is_testing = mpu6050_test_begin(&test);
    }
}

static void listen_and_speak(uint64_t now) {
    static uint8_t wire[FC_MAX_WIRE];
    uint8_t byte;
    uint32_t ticks;
    while (uart_peek(&byte, &ticks)) {
        uint64_t us = byte == 0 ? fc_clock_near(&hub_clock, ticks) : now;
        if (fc_hub_receive(&hub, &byte, 1, us) == 0) {
            break;
        }
        uart_drop();
    }
    if (uart_is_idle()) {
        uart_send(wire, (uint8_t) fc_hub_next(&hub, now, wire));
    }
}

static void light(uint64_t now) {
    if (fc_hub_blinks(&hub, NODE, now) && (uint32_t) now / BLINK_US & 1) {
        PORTB |= _BV(PB5);
    } else {
        PORTB &= (uint8_t) ~_BV(PB5);
    }
}

/* Until the next interrupt; that of the timer comes after 36 ms at the latest. */
static void rest(void) {
    cli();
    if (uart_is_idle() && ready_count == 0 && !uart_has_heard()) {
        sleep_enable();
        sei(); /* takes effect after the next instruction, so nothing is missed */
        sleep_cpu();
        sleep_disable();
    }
    sei();
}

int main(void) {
    uint8_t reset_flags = MCUSR;
    MCUSR = 0;
    wdt_enable(WDTO_1S);
    switch_on(reset_flags);
    set_sleep_mode(SLEEP_MODE_IDLE);
    for (;;) {
        wdt_reset();
        uint64_t now = now_us();
        fetch();
        tend_sensor(now);
        listen_and_speak(now_us());
        light(now);
        rest();
    }
}
