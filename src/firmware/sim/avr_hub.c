/*
 * Runs the ATmega328P's image as machine code, in real time: its serial port is a pseudo-terminal, its
 * sensor a model.
 *
 *   avr-hub IMAGE.elf [--link PATH] [--rep SECONDS] [--clock HZ] [--gyro broken]
 *
 * Prints the port's name, then what its light does. SIGUSR1 pulls the sensor's plug out, and puts it in again.
 */
#define _GNU_SOURCE
#include <math.h>
#include <signal.h>
#include <simavr/avr_adc.h>
#include <simavr/avr_eeprom.h>
#include <simavr/avr_ioport.h>
#include <simavr/avr_uart.h>
#include <simavr/sim_avr.h>
#include <simavr/sim_elf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>

#include "mpu6050_model.h"
#include "pty.h"

enum { STEP_US = 500 };

static int pty;
static bool may_hear = true;
static volatile sig_atomic_t plug_moves;

static void on_signal(int signal) {
    (void) signal;
    plug_moves = 1;
}

static void on_sent(struct avr_irq_t *irq, uint32_t value, void *param) {
    (void) irq;
    (void) param;
    uint8_t byte = (uint8_t) value;
    pty_write(pty, &byte, 1); /* a byte without room is lost, as on a real line that nobody reads */
}

static void on_hears(struct avr_irq_t *irq, uint32_t value, void *param) {
    (void) irq;
    (void) value;
    may_hear = param != NULL;
}

static void on_light(struct avr_irq_t *irq, uint32_t value, void *param) {
    (void) irq;
    (void) param;
    printf("the light is %s\n", value ? "on" : "off");
    fflush(stdout);
}

/* The simulator would sleep here for as long as the chip does; this program keeps real time by itself. */
static void no_sleep(avr_t *avr, avr_cycle_count_t cycles) {
    (void) avr;
    (void) cycles;
}

static avr_t *switch_on(const char *image, uint32_t clock_hz) {
    elf_firmware_t firmware = {0};
    if (elf_read_firmware(image, &firmware) != 0) {
        fprintf(stderr, "%s is no image: build it with make avr.\n", image);
        exit(2);
    }
    strcpy(firmware.mmcu, "atmega328p");
    firmware.frequency = clock_hz;
    avr_t *avr = avr_make_mcu_by_name(firmware.mmcu);
    avr_init(avr);
    avr_load_firmware(avr, &firmware);
    avr->sleep = no_sleep;
    avr->log = LOG_ERROR;
    uint32_t flags = 0;
    avr_ioctl(avr, AVR_IOCTL_UART_SET_FLAGS('0'), &flags);
    avr_irq_register_notify(avr_io_getirq(avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_OUTPUT), on_sent, NULL);
    avr_irq_register_notify(avr_io_getirq(avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_OUT_XON), on_hears, avr);
    avr_irq_register_notify(avr_io_getirq(avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_OUT_XOFF), on_hears, NULL);
    avr_irq_register_notify(avr_io_getirq(avr, AVR_IOCTL_IOPORT_GETIRQ('B'), 5), on_light, NULL);
    uint16_t noise;
    if (getrandom(&noise, sizeof noise, 0) == sizeof noise) {
        avr_raise_irq(avr_io_getirq(avr, AVR_IOCTL_ADC_GETIRQ, ADC_IRQ_ADC0), noise % 5000u);
    }
    return avr;
}

static double seconds_now(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double) now.tv_sec + (double) now.tv_nsec / 1e9;
}

static void run(avr_t *avr, struct mpu6050_model *sensor) {
    uint8_t waiting[64];
    size_t count = 0, heard = 0;
    avr_irq_t *line = avr_io_getirq(avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_INPUT);
    double started = seconds_now();
    for (uint64_t until_us = STEP_US;; until_us += STEP_US) {
        if (plug_moves) {
            plug_moves = 0;
            sensor->is_unplugged = !sensor->is_unplugged;
        }
        if (heard == count) {
            count = pty_read(pty, waiting, sizeof waiting);
            heard = 0;
        }
        while (heard < count && may_hear) {
            avr_raise_irq(line, waiting[heard++]);
        }
        avr_cycle_count_t until = until_us * avr->frequency / 1000000;
        while (avr->cycle < until) {
            int state = avr_run(avr);
            if (state == cpu_Done || state == cpu_Crashed) {
                fprintf(stderr, "The image has crashed at %04x.\n", avr->pc);
                exit(1);
            }
        }
        double ahead = started + (double) until_us / 1e6 - seconds_now();
        if (ahead > 0) {
            struct timespec rest = {.tv_sec = (time_t) ahead, .tv_nsec = (long) (fmod(ahead, 1) * 1e9)};
            nanosleep(&rest, NULL);
        }
    }
}

int main(int argc, char **argv) {
    struct mpu6050_model sensor = {.rep_seconds = 8};
    const char *link = NULL;
    uint32_t clock_hz = 14745600;
    bool is_clear = argc >= 2 && argc % 2 == 0;
    for (int i = 2; is_clear && i < argc; i += 2) {
        const char *value = argv[i + 1];
        if (strcmp(argv[i], "--link") == 0) {
            link = value;
        } else if (strcmp(argv[i], "--rep") == 0 && atof(value) >= 0) {
            sensor.rep_seconds = atof(value);
        } else if (strcmp(argv[i], "--clock") == 0 && atol(value) > 0) {
            clock_hz = (uint32_t) atol(value);
        } else if (strcmp(argv[i], "--gyro") == 0 && strcmp(value, "broken") == 0) {
            sensor.is_gyro_broken = true;
        } else {
            is_clear = false;
        }
    }
    if (!is_clear) {
        fprintf(stderr, "avr-hub IMAGE.elf [--link PATH] [--rep SECONDS] [--clock HZ] [--gyro broken]\n");
        return 2;
    }
    signal(SIGUSR1, on_signal);
    avr_t *avr = switch_on(argv[1], clock_hz);
    mpu6050_model_attach(&sensor, avr);
    pty = pty_open(link);
    run(avr, &sensor);
}
